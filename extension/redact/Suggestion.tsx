import type { Size } from '../capture/rectangle.ts'
import type { Cover } from './edits.ts'
import { placeOn } from './Frame.tsx'

interface SuggestionProps {
  readonly box: Cover
  readonly size: Size
  readonly label: string
  readonly accept: () => void
  readonly turnDown: () => void
}

/** A box that is offered: a click or Enter takes it. */
export function Suggestion({ box, size, label, accept, turnDown }: SuggestionProps) {
  return (
    <button
      type="button"
      class="frame offered"
      style={placeOn(size, box)}
      aria-label={label}
      onClick={accept}
      onKeyDown={(event) => event.key === 'Delete' && turnDown()}
    />
  )
}
