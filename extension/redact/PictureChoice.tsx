import type { ImagePicture } from '../capture/picture.ts'
import { useText } from '../locale/text.ts'

interface PictureChoiceProps {
  readonly pictures: readonly ImagePicture[]
  readonly chosen: string
  readonly choose: (id: string) => void
}

/** Which of several pictures is being edited. */
export function PictureChoice({ pictures, chosen, choose }: PictureChoiceProps) {
  const text = useText()
  return (
    <nav class="row" aria-label={text('redact.pictures')}>
      {pictures.map(({ id }, index) => (
        <button key={id} type="button" aria-pressed={id === chosen} onClick={() => choose(id)}>
          {text('redact.showPicture', { number: index + 1 })}
        </button>
      ))}
    </nav>
  )
}
