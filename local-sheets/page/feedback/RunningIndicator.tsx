import { text } from '../locale/text.ts'

/** Says that a script is at work. Stands there always, so that screen readers notice the change. */
export function RunningIndicator({ running }: { readonly running: boolean }) {
  return (
    <div class="running" role="status">
      {running && (
        <p>
          <span class="spinner" aria-hidden="true" />
          {text('running')}
        </p>
      )}
    </div>
  )
}
