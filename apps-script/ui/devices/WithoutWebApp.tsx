import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { FileToSave } from '../../../shared/panels/devices.ts'

interface WithoutWebAppProps {
  /** What was made just now; `null` before. */
  readonly file: FileToSave | null
  readonly isBusy: boolean
  /** Whether this is the only way there is. */
  readonly isOnlyWay: boolean
  readonly onMake: () => void
}

/** The way round where an administrator forbids web apps: a browser is connected by one file, its clips come in others. */
export function WithoutWebApp({ file, isBusy, isOnlyWay, onMake }: WithoutWebAppProps) {
  const ways = (
    <>
      <p>Pakai cara ini bila admin melarang aplikasi web. Klip tidak terkirim sendiri, tetapi dibawa sebagai berkas:</p>
      <ol>
        <li>Unduh berkas sambungan, lalu bawa ke komputer petugas. Isinya tidak rahasia.</li>
        <li>Di sana, buka Pengaturan ekstensi PUG dan pilih Buka berkas sambungan.</li>
        <li>Petugas menyimpan klipnya sebagai berkas klip dari Antrean ekstensi.</li>
        <li>Impor berkas klip itu lewat PUG &gt; Tambah Bukti. Cocokkan sidik perangkatnya, lalu terima.</li>
      </ol>
      <button type="button" class={isOnlyWay ? 'primary' : ''} disabled={isBusy} onClick={onMake}>
        Unduh berkas sambungan
      </button>
      {file && <Saved file={file} />}
    </>
  )
  if (isOnlyWay) {
    return (
      <section>
        <h2>Sambungkan tanpa aplikasi web</h2>
        {ways}
      </section>
    )
  }
  return (
    <details class="more">
      <summary>Sambungkan tanpa aplikasi web</summary>
      {ways}
    </details>
  )
}

/** Hands the file over at once, and again for whoever lost it. */
function Saved({ file: { name, text } }: { readonly file: FileToSave }) {
  const link = useRef<HTMLAnchorElement>(null)
  const address = useMemo(() => URL.createObjectURL(new Blob([text], { type: 'application/json' })), [text])
  useEffect(() => {
    link.current?.click()
    return () => URL.revokeObjectURL(address)
  }, [address])
  return (
    <p class="good saved" role="status">
      Berkas sambungan dibuat. Bila tidak terunduh sendiri:{' '}
      <a ref={link} href={address} download={name}>
        {name}
      </a>
    </p>
  )
}
