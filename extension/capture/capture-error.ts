/** Why a picture could not be taken; the catalogue has a sentence for each (`capture.error.CODE`). */
export type CaptureFault =
  /** A page that no extension may see: the browser's own, a store, another extension's. */
  | 'forbiddenPage'
  /** The person has not asked for this tab, or it has gone elsewhere since. */
  | 'noGrant'
  /** Another tab came to the front, the tab was closed or it loaded something else meanwhile. */
  | 'tabLeft'
  /** No post, or not the image that was meant, was found on the page. */
  | 'noPost'
  /** The person gave up. */
  | 'cancelled'
  /** Not a PNG, JPEG, WebP or PDF by its first bytes, or damaged. */
  | 'unknownFile'
  /** More bytes than one picture may have. */
  | 'fileTooLarge'
  /** The browser did not give the picture; `detail` says what it said. */
  | 'browserFailed'

/** A picture that was not taken. `fault` says why; `detail` is the browser's own word, for the log. */
export class CaptureError extends Error {
  override readonly name = 'CaptureError'
  readonly fault: CaptureFault
  readonly detail: string

  constructor(fault: CaptureFault, detail = '') {
    super(detail === '' ? fault : `${fault}: ${detail}`)
    this.fault = fault
    this.detail = detail
  }
}
