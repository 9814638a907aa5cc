import { useEffect, useState } from 'preact/hooks'
import { isImage, type Picture } from '../capture/picture.ts'
import { useText } from '../locale/text.ts'

/** Shows a picture that is held in memory; a PDF by its name. */
export function PictureThumb({ picture, label }: { readonly picture: Picture; readonly label: string }) {
  const text = useText()
  const address = useObjectAddress(picture.blob)
  if (!isImage(picture)) return <span class="pdf">{text('pictures.pdf')}</span>
  return address === null ? null : <img src={address} alt={label} />
}

/** An address under which a page of ours can show a blob, for as long as it is shown. */
function useObjectAddress(blob: Blob): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    const made = URL.createObjectURL(blob)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [blob])
  return address
}
