import { useText } from '../locale/text.ts'
import { CaptureProgress } from './CaptureProgress.tsx'
import type { Capturing } from './capturing.ts'
import { tellWorker } from './messages.ts'

/** What the popup shows while the worker takes a picture. Closing it changes nothing: the worker goes on. */
export function CapturingScreen({ capturing }: { readonly capturing: Capturing }) {
  const text = useText()
  const cancel = () => {
    tellWorker({ kind: 'cancelCapture', draft: capturing.draft }).catch((error: unknown) => console.error(error))
  }
  return (
    <div class="capturing stack">
      <h2>{text('taking.title')}</h2>
      <CaptureProgress progress={capturing} cancel={cancel} />
      <p class="muted small">{text('taking.stay')}</p>
    </div>
  )
}
