import { useState } from 'preact/hooks'
import type { TextKey } from '../locale/catalogues.ts'
import { useText } from '../locale/text.ts'

interface ConfirmProps {
  readonly label: TextKey
  /** What a screen reader says, where several such buttons stand on a page. */
  readonly spoken: string
  readonly question: TextKey
  readonly yes: TextKey
  readonly no: TextKey
  readonly run: () => Promise<void>
}

/** A button whose deed cannot be undone: asks first, on the spot. */
export function Confirm({ label, spoken, question, yes, no, run }: ConfirmProps) {
  const text = useText()
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <button type="button" aria-label={spoken} aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
        {text(label)}
      </button>
      {isAsking && (
        <div class="notice warn stack confirm">
          <p>{text(question)}</p>
          <div class="row">
            <button type="button" class="danger" onClick={() => void run()}>
              {text(yes)}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {text(no)}
            </button>
          </div>
        </div>
      )}
    </>
  )
}
