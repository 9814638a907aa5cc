import { useEffect } from 'preact/hooks'
import type { Toast } from '../app/state.ts'
import { text } from '../locale/text.ts'

interface ToastCardProps {
  readonly toast: Toast | null
  readonly onDismiss: () => void
}

/** A script's short message. It goes by itself, unless its time is negative. */
export function ToastCard({ toast, onDismiss }: ToastCardProps) {
  // The time runs from when the toast came, whatever is drawn meanwhile.
  useEffect(() => {
    if (toast === null || toast.seconds < 0) return
    const timer = setTimeout(onDismiss, toast.seconds * 1000)
    return () => clearTimeout(timer)
  }, [toast])
  return (
    <div class="toast" role="status">
      {toast && (
        <div class="card">
          {toast.title !== '' && <strong>{toast.title}</strong>}
          <p>{toast.message}</p>
          <button type="button" onClick={onDismiss}>
            {text('dismiss')}
          </button>
        </div>
      )}
    </div>
  )
}
