import { CaptureError, type CaptureFault } from '../capture/capture-error.ts'
import type { TextKey } from '../locale/catalogues.ts'

const texts: Readonly<Record<CaptureFault, TextKey>> = {
  forbiddenPage: 'capture.error.forbiddenPage',
  noGrant: 'capture.error.noGrant',
  tabLeft: 'capture.error.tabLeft',
  noPost: 'capture.error.noPost',
  cancelled: 'capture.error.cancelled',
  unknownFile: 'capture.error.unknownFile',
  fileTooLarge: 'capture.error.fileTooLarge',
  browserFailed: 'capture.error.browserFailed',
}

/** What is said when a picture could not be taken. */
export function captureProblem(error: unknown): TextKey {
  if (error instanceof CaptureError) {
    if (error.detail !== '') console.warn(error)
    return texts[error.fault]
  }
  console.error(error)
  return 'capture.error.browserFailed'
}
