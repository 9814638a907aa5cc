import { blankCanvas, contextOf } from '../capture/canvas.ts'
import { encode, isTall } from '../capture/encode.ts'
import type { ImagePicture } from '../capture/picture.ts'
import type { Edits } from './edits.ts'

/** Black says plainly that something is covered. */
const COVER = '#000000'

/**
 * A new picture with the edits in its pixels: what lies under a box or outside the crop is in it no more, and neither is anything
 * that the file said beside the pixels (place, camera, thumbnail). `id` becomes its own.
 */
export async function burn(picture: ImagePicture, { crop, covers }: Edits, id: string): Promise<ImagePicture> {
  const bitmap = await createImageBitmap(picture.blob)
  const kept = crop ?? { x: 0, y: 0, width: bitmap.width, height: bitmap.height }
  const canvas = blankCanvas(kept.width, kept.height)
  const context = contextOf(canvas)
  context.drawImage(bitmap, -kept.x, -kept.y)
  bitmap.close()
  context.fillStyle = COVER
  for (const { x, y, width, height } of covers) context.fillRect(x - kept.x, y - kept.y, width, height)
  const { blob, mime } = await encode(canvas, { tall: isTall(kept) })
  const { width, height } = kept
  return { ...picture, id, blob, mime, width, height, editedFrom: picture.id, boxes: picture.boxes + covers.length }
}
