import { useState } from 'preact/hooks'
import type { SuggestedBox } from '../capture/capture-request.ts'
import type { ImagePicture } from '../capture/picture.ts'
import { type Edit, type Edits, edited, untouched } from './edits.ts'
import { advance, begin, type History, redo, undo } from './history.ts'

/** The edits of several pictures, each with its own history. */
export interface EditsOfPictures {
  of(picture: ImagePicture): History<Edits>
  apply(picture: ImagePicture, edit: Edit): void
  undo(picture: ImagePicture): void
  redo(picture: ImagePicture): void
  /** What is done to every picture. */
  all(): ReadonlyMap<string, Edits>
}

export function useEdits(pictures: readonly ImagePicture[], suggestions: readonly SuggestedBox[]): EditsOfPictures {
  const [histories, setHistories] = useState(
    () => new Map(pictures.map((picture) => [picture.id, fresh(picture, suggestions)])),
  )
  const of = (picture: ImagePicture) => histories.get(picture.id) ?? fresh(picture, suggestions)
  const change = ({ id }: ImagePicture, next: (history: History<Edits>) => History<Edits>) => {
    setHistories((before) => {
      const history = before.get(id)
      return history ? new Map(before).set(id, next(history)) : before
    })
  }
  return {
    of,
    apply: (picture, edit) =>
      change(picture, (history) => advance(history, edited(history.present, edit, picture), stepOf(edit))),
    undo: (picture) => change(picture, undo),
    redo: (picture) => change(picture, redo),
    all: () => new Map([...histories].map(([id, { present }]) => [id, present])),
  }
}

function fresh(picture: ImagePicture, suggestions: readonly SuggestedBox[]): History<Edits> {
  const boxes = suggestions.filter(({ pictureId }) => pictureId === picture.id).map(({ box }) => box)
  return begin(untouched(boxes, picture))
}

/** Moving one box, or the crop, many times is one step to undo. */
function stepOf(edit: Edit): string | null {
  if (edit.type === 'change') return `change ${edit.id}`
  return edit.type === 'crop' && edit.box ? 'crop' : null
}
