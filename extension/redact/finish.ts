import { isImage, type Picture } from '../capture/picture.ts'
import { burn } from './burn.ts'
import { type Edits, isEdited } from './edits.ts'

/** What the editor gives back. */
export interface Edited {
  /** All pictures in their order, those that were edited burnt; each original follows its picture where the officer keeps both. */
  readonly pictures: readonly Picture[]
  /** Boxes that were burnt in. */
  readonly boxes: number
}

/** Burns what was done into the pictures; those to which nothing was done stay as they are, to the byte. */
export async function finish(
  pictures: readonly Picture[],
  edits: ReadonlyMap<string, Edits>,
  keepOriginals: boolean,
  newId: () => string,
): Promise<Edited> {
  const result: Picture[] = []
  let boxes = 0
  for (const picture of pictures) {
    const done = edits.get(picture.id)
    if (!done || !isImage(picture) || !isEdited(done)) {
      result.push(picture)
      continue
    }
    boxes += done.covers.length
    // One after the other: a picture of 8,000 px takes 80 MB while it is drawn.
    result.push(await burn(picture, done, newId()))
    if (keepOriginals) result.push(picture)
  }
  return { pictures: result, boxes }
}
