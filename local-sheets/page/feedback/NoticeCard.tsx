import type { Notice } from '../app/state.ts'
import { text } from '../locale/text.ts'

interface NoticeCardProps {
  readonly notice: Notice | null
  readonly onDismiss: () => void
}

/** What went wrong, read out at once. It stays until it is dismissed. */
export function NoticeCard({ notice, onDismiss }: NoticeCardProps) {
  return (
    <div class="notice" role="alert">
      {notice && (
        <div class="card">
          <strong>{notice.title}</strong>
          <p>{notice.message}</p>
          {notice.detail !== '' && (
            <details>
              <summary>{text('scriptErrorDetail')}</summary>
              <pre>{notice.detail}</pre>
            </details>
          )}
          <button type="button" onClick={onDismiss}>
            {text('dismiss')}
          </button>
        </div>
      )}
    </div>
  )
}
