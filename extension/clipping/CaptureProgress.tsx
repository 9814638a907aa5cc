import { useEffect, useRef } from 'preact/hooks'
import type { CaptureProgress as Progress } from '../capture/capture-request.ts'
import { useText } from '../locale/text.ts'

interface CaptureProgressProps {
  readonly progress: Progress
  readonly cancel: () => void
}

/** How far a picture of several screens is, how long it still takes, and the way out: the button, or Esc. */
export function CaptureProgress({ progress: { done, total, remainingMs }, cancel }: CaptureProgressProps) {
  const text = useText()
  const latest = useRef(cancel)
  latest.current = cancel
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // The browser would close the popup, and the officer could not go on in it.
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [])
  const seconds = Math.ceil(remainingMs / 1000)
  return (
    <div class="capture-progress">
      {total === 0 ? (
        <progress aria-label={text('taking.title')} />
      ) : (
        <progress aria-label={text('taking.title')} value={done} max={total} />
      )}
      <p class="small">{total === 0 ? text('taking.preparing') : text('taking.left', { done, total, seconds })}</p>
      <button type="button" onClick={cancel}>
        {text('taking.cancel')}
      </button>
    </div>
  )
}
