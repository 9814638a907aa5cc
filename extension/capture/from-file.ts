import { largestFile } from '../../shared/protocol/limits.ts'
import { blankCanvas, contextOf } from './canvas.ts'
import { CaptureError } from './capture-error.ts'
import { encode } from './encode.ts'
import { startOf } from './magic-bytes.ts'
import type { ImageMime, Picture } from './picture.ts'

/** Bytes of a file that is looked at at all: a photo of a phone has 12 MB at most. */
const LARGEST_FILE = 40_000_000

export interface FileTools {
  /** ms since 1970. */
  readonly now: () => number
  readonly newId: () => string
}

/**
 * A picture from a file that the officer chose, dropped or pasted: a phone's screenshot, a photo, a PDF. What it is, its first bytes
 * say, not its name. The bytes are kept as they are, but an image that is too large for one picture is made smaller.
 * Throws `CaptureError`: `unknownFile`, `fileTooLarge`.
 */
export async function pictureFromFile(file: File, { now, newId }: FileTools): Promise<Picture> {
  if (file.size > LARGEST_FILE) throw new CaptureError('fileTooLarge', `${file.size} bytes`)
  const mime = startOf(new Uint8Array(await file.slice(0, 16).arrayBuffer()))
  if (!mime) throw new CaptureError('unknownFile')
  const taken = {
    id: newId(),
    kind: 'file' as const,
    capturedAt: now(),
    source: { type: 'file' as const, name: file.name },
    part: null,
    editedFrom: null,
    boxes: 0,
  }
  if (mime === 'application/pdf') {
    if (file.size > largestFile) throw new CaptureError('fileTooLarge', `${file.size} bytes`)
    return { ...taken, mime, blob: new Blob([file], { type: mime }), width: null, height: null }
  }
  return { ...taken, ...(await imageOf(file, mime)) }
}

async function imageOf(file: File, mime: ImageMime) {
  const bitmap = await createImageBitmap(file).catch((error: unknown) => {
    throw new CaptureError('unknownFile', String(error))
  })
  const { width, height } = bitmap
  try {
    if (file.size <= largestFile) return { blob: new Blob([file], { type: mime }), mime, width, height }
    const canvas = blankCanvas(width, height)
    contextOf(canvas).drawImage(bitmap, 0, 0)
    return { ...(await encode(canvas, { tall: true })), width, height }
  } finally {
    bitmap.close()
  }
}
