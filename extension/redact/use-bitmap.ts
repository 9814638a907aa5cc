import { useEffect, useRef, useState } from 'preact/hooks'
import type { ImagePicture } from '../capture/picture.ts'

/** Draws a picture on the canvas that `ref` is given to. `isBroken`: its bytes are no image. */
export function useBitmap(picture: ImagePicture) {
  const ref = useRef<HTMLCanvasElement>(null)
  const [broken, setBroken] = useState<string | null>(null)
  useEffect(() => {
    let isWanted = true
    const draw = async () => {
      const bitmap = await createImageBitmap(picture.blob)
      if (isWanted) ref.current?.getContext('2d')?.drawImage(bitmap, 0, 0)
      bitmap.close()
    }
    draw().catch((error: unknown) => {
      console.error(error)
      if (isWanted) setBroken(picture.id)
    })
    return () => {
      isWanted = false
    }
  }, [picture])
  return { ref, isBroken: broken === picture.id }
}
