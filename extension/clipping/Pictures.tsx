import type { ComponentChildren } from 'preact'
import { isImage, type Picture } from '../capture/picture.ts'
import { faultAt } from '../form/form-faults.ts'
import { useText } from '../locale/text.ts'
import { CaptureProgress } from './CaptureProgress.tsx'
import type { ClipState } from './clip-state.ts'
import { PictureThumb } from './PictureThumb.tsx'

interface PicturesProps {
  readonly state: ClipState
  readonly remove: (picture: string) => void
  readonly edit: (picture: Picture) => void
  readonly cancelTaking: () => void
  /** The ways of getting another picture. */
  readonly children: ComponentChildren
}

/** The pictures of a clip, each with what can be done to it, and the ways of getting more. */
export function Pictures({ state, remove, edit, cancelTaking, children }: PicturesProps) {
  const text = useText()
  const { pictures } = state.draft
  const fault = faultAt('pictures', state.faults)
  return (
    <section class="pictures" aria-labelledby="pictures-title" aria-busy={state.taking !== null}>
      <h2 id="pictures-title" class="hidden">
        {text('pictures.title')}
      </h2>
      <ul class={pictures.length > 1 ? 'shots several' : 'shots'}>
        {pictures.map((picture, index) => (
          <li key={picture.id}>
            <PictureThumb picture={picture} label={text('pictures.one', { number: index + 1 })} />
            <div class="shot-deeds">
              {isImage(picture) && (
                <button
                  type="button"
                  aria-label={text('pictures.editOne', { number: index + 1 })}
                  onClick={() => edit(picture)}
                >
                  {text('pictures.edit')}
                </button>
              )}
              <button
                type="button"
                aria-label={text('pictures.removeOne', { number: index + 1 })}
                onClick={() => remove(picture.id)}
              >
                {text('pictures.remove')}
              </button>
            </div>
          </li>
        ))}
        {pictures.length === 0 && (
          <li class="no-shot">
            {text(state.taking !== null || state.isReading ? 'pictures.taking' : 'pictures.none')}
          </li>
        )}
      </ul>
      {state.taking !== null && state.progress !== null && state.progress.total > 1 && (
        <CaptureProgress progress={state.progress} cancel={cancelTaking} />
      )}
      <fieldset class="ways">
        <legend>{text('pictures.take')}</legend>
        {children}
      </fieldset>
      <p class="fault small" aria-live="polite">
        {fault === null ? '' : text(fault)}
      </p>
    </section>
  )
}
