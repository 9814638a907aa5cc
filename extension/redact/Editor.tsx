import { useState } from 'preact/hooks'
import type { SuggestedBox } from '../capture/capture-request.ts'
import { isImage, type Picture } from '../capture/picture.ts'
import { useText } from '../locale/text.ts'
import { isEdited } from './edits.ts'
import { Finishing } from './Finishing.tsx'
import { finish } from './finish.ts'
import { PictureChoice } from './PictureChoice.tsx'
import { useEdits } from './use-edits.ts'
import { Workplace } from './Workplace.tsx'

interface EditorProps {
  /** Read once, when the editor opens. PDFs pass through as they are. */
  readonly pictures: readonly Picture[]
  readonly suggestions: readonly SuggestedBox[]
  /** Id of the picture to begin with; without one, the first. */
  readonly start?: string
  /** Gets all pictures, burnt where they were edited. */
  readonly onDone: (pictures: readonly Picture[]) => void
  readonly onCancel: () => void
}

/** Covers names and faces and crops the pictures of a clip. Its styles are in `editor.css`. */
export function Editor({ pictures, suggestions, start, onDone, onCancel }: EditorProps) {
  const text = useText()
  const images = pictures.filter(isImage)
  const edits = useEdits(images, suggestions)
  const [chosen, choose] = useState(start)
  const picture = images.find(({ id }) => id === chosen) ?? images[0]

  const done = async (keepOriginals: boolean) =>
    onDone(await finish(pictures, edits.all(), keepOriginals, () => crypto.randomUUID()))

  return (
    <section class="redact stack" aria-labelledby="redact-title">
      <h1 id="redact-title">{text('redact.title')}</h1>
      <p class="muted">{text('redact.why')}</p>
      {picture && images.length > 1 && <PictureChoice pictures={images} chosen={picture.id} choose={choose} />}
      {picture && (
        <Workplace
          key={picture.id}
          picture={picture}
          label={text('redact.picture', {
            number: images.indexOf(picture) + 1,
            of: images.length,
            width: picture.width,
            height: picture.height,
          })}
          history={edits.of(picture)}
          apply={(edit) => edits.apply(picture, edit)}
          undo={() => edits.undo(picture)}
          redo={() => edits.redo(picture)}
        />
      )}
      <Finishing isEdited={[...edits.all().values()].some(isEdited)} done={done} cancel={onCancel} />
    </section>
  )
}
