import { isImage, type Picture } from '../capture/picture.ts'
import { burn } from './burn.ts'
import { type Edits, isEdited } from './edits.ts'

/**
 * All pictures in their order, with what was done to them burnt in; those to which nothing was done stay as they are, to the byte.
 * Each original follows its picture where the officer keeps both.
 */
export async function finish(
  pictures: readonly Picture[],
  edits: ReadonlyMap<string, Edits>,
  keepOriginals: boolean,
  newId: () => string,
): Promise<readonly Picture[]> {
  const result: Picture[] = []
  for (const picture of pictures) {
    const done = edits.get(picture.id)
    if (!done || !isImage(picture) || !isEdited(done)) {
      result.push(picture)
      continue
    }
    // One after the other: a picture of 8,000 px takes 80 MB while it is drawn.
    result.push(await burn(picture, done, newId()))
    if (keepOriginals) result.push(picture)
  }
  return result
}
