import type { SuggestedBox } from '../capture/capture-request.ts'
import type { Picture } from '../capture/picture.ts'
import type { Extraction } from '../extract/extraction.ts'
import type { ClipForm } from '../form/clip-form.ts'
import type { TextKey } from '../locale/catalogues.ts'

/** A page that a clip is taken from, as the browser names it. */
export interface ClippedPage {
  readonly tabId: number
  readonly windowId: number
  readonly url: string
  readonly title: string
}

/** A clip that is not saved yet. `id` becomes the clip's. */
export interface Draft {
  readonly id: string
  /** ms since 1970. */
  readonly startedAt: number
  /** The tab it is taken from, as long as the popup makes the clip; null once a page of its own goes on, and for files alone. */
  readonly page: ClippedPage | null
  /** Address of the page; '' where only files are clipped. */
  readonly pageUrl: string
  readonly extraction: Extraction | null
  readonly form: ClipForm
  /** Register that it was for, when it is a clip taken back for an edit; '' for the current one. */
  readonly sheet: string
  readonly pictures: readonly Picture[]
  /** Id of the picture that was taken unasked: the next one takes its place. */
  readonly automaticPicture: string | null
  readonly suggestions: readonly SuggestedBox[]
  /** What went wrong with the last picture, to be said when the draft is opened. */
  readonly problem: TextKey | null
}
