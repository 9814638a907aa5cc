import { useRef, useState } from 'preact/hooks'

interface CopyTextProps {
  readonly label: string
  readonly text: string
}

/** A text to take along. Where the browser lets no sidebar write to the clipboard, it is selected instead. */
export function CopyText({ label, text }: CopyTextProps) {
  const field = useRef<HTMLInputElement>(null)
  const [told, tell] = useState('')
  const copy = () => {
    field.current?.select()
    navigator.clipboard.writeText(text).then(
      () => tell('Tersalin.'),
      () => tell('Sudah dipilih: tekan Ctrl+C untuk menyalin.'),
    )
  }
  return (
    <div class="copy">
      <label for={label}>{label}</label>
      <input id={label} ref={field} readOnly value={text} onFocus={() => field.current?.select()} />
      <button type="button" onClick={copy}>
        Salin {label.toLowerCase()}
      </button>
      <span aria-live="polite" class="muted">
        {told}
      </span>
    </div>
  )
}
