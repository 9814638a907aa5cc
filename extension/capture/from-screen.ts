import { blankCanvas, contextOf } from './canvas.ts'
import { CaptureError } from './capture-error.ts'
import { encode } from './encode.ts'
import type { FileTools } from './from-file.ts'
import type { ImagePicture } from './picture.ts'

/**
 * A picture of another window or screen, which the browser lets the person choose. Only in a page of the extension, after a click:
 * the worker has no screen. Sharing ends as soon as the picture is taken. Throws `CaptureError`: `cancelled`, `browserFailed`.
 */
export async function pictureFromScreen(
  devices: Pick<MediaDevices, 'getDisplayMedia'>,
  { now, newId }: FileTools,
): Promise<ImagePicture> {
  const stream = await devices.getDisplayMedia({ video: true, audio: false }).catch((error: unknown) => {
    const isLeft = error instanceof DOMException && ['NotAllowedError', 'AbortError'].includes(error.name)
    throw new CaptureError(isLeft ? 'cancelled' : 'browserFailed', String(error))
  })
  try {
    const canvas = await frameOf(stream)
    const { blob, mime } = await encode(canvas, { tall: false })
    const { width, height } = canvas
    const taken = { id: newId(), kind: 'screen' as const, capturedAt: now(), source: { type: 'screen' as const } }
    return { ...taken, blob, mime, width, height, part: null, editedFrom: null, boxes: 0 }
  } finally {
    for (const track of stream.getTracks()) track.stop()
  }
}

async function frameOf(stream: MediaStream): Promise<OffscreenCanvas> {
  const video = document.createElement('video')
  video.muted = true
  video.srcObject = stream
  await video.play()
  if (video.videoWidth === 0) throw new CaptureError('browserFailed', 'the screen gives no picture')
  const canvas = blankCanvas(video.videoWidth, video.videoHeight)
  contextOf(canvas).drawImage(video, 0, 0)
  video.srcObject = null
  return canvas
}
