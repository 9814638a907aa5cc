import { useText } from '../locale/text.ts'
import type { Edit, Edits } from './edits.ts'

interface BoxListProps {
  readonly edits: Edits
  readonly apply: (edit: Edit) => void
}

/** The boxes of a picture as a list: for those who do not see them, and to find one among many. */
export function BoxList({ edits, apply }: BoxListProps) {
  return (
    <div class="box-lists stack">
      <Covers edits={edits} apply={apply} />
      {edits.suggestions.length > 0 && <Suggestions edits={edits} apply={apply} />}
    </div>
  )
}

function Covers({ edits: { covers, crop }, apply }: BoxListProps) {
  const text = useText()
  return (
    <section aria-labelledby="redact-boxes">
      <h2 id="redact-boxes">{text('redact.boxes')}</h2>
      {covers.length === 0 && <p class="muted">{text('redact.noBoxes')}</p>}
      <ol>
        {covers.map(({ id }, index) => (
          <li key={id} class="row">
            <span>{text('redact.boxName', { number: index + 1 })}</span>
            <button
              type="button"
              aria-label={text('redact.removeBox', { number: index + 1 })}
              onClick={() => apply({ type: 'uncover', id })}
            >
              {text('redact.remove')}
            </button>
          </li>
        ))}
      </ol>
      {crop && (
        <button type="button" onClick={() => apply({ type: 'crop', box: null })}>
          {text('redact.uncrop')}
        </button>
      )}
    </section>
  )
}

function Suggestions({ edits: { suggestions }, apply }: BoxListProps) {
  const text = useText()
  return (
    <section aria-labelledby="redact-suggestions">
      <h2 id="redact-suggestions">{text('redact.suggestions')}</h2>
      <button type="button" class="primary" onClick={() => apply({ type: 'acceptAll' })}>
        {text('redact.acceptAll', { count: suggestions.length })}
      </button>
      <ol>
        {suggestions.map(({ id }, index) => (
          <li key={id} class="row">
            <span>{text('redact.suggestionName', { number: index + 1 })}</span>
            <button
              type="button"
              aria-label={text('redact.acceptOne', { number: index + 1 })}
              onClick={() => apply({ type: 'accept', id })}
            >
              {text('redact.accept')}
            </button>
            <button
              type="button"
              aria-label={text('redact.turnDownOne', { number: index + 1 })}
              onClick={() => apply({ type: 'turnDown', id })}
            >
              {text('redact.turnDown')}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
