/** How a picture came to be. */
export type CaptureKind = 'visible' | 'area' | 'image' | 'post' | 'page' | 'file' | 'screen'

export type ImageMime = 'image/png' | 'image/jpeg' | 'image/webp'

/** What a picture shows: a tab at an address, a file that the officer gave, or another window. */
export type PictureSource =
  | { readonly type: 'page'; readonly url: string; readonly title: string }
  | { readonly type: 'file'; readonly name: string }
  | { readonly type: 'screen' }

interface Taken {
  /** Made once, a UUID; a redacted picture has its own. */
  readonly id: string
  /** The exact bytes that are hashed, stored and sent. */
  readonly blob: Blob
  readonly kind: CaptureKind
  /** ms since 1970. */
  readonly capturedAt: number
  readonly source: PictureSource
  /** Which piece of a tall page this is, counted from 1; `null`: the whole. */
  readonly part: { readonly index: number; readonly of: number } | null
  /** Id of the picture that this one was cut or covered from; `null`: as it was taken. */
  readonly editedFrom: string | null
  /** Solid boxes burnt into it. */
  readonly boxes: number
}

/** An image; width and height in its own pixels. */
export interface ImagePicture extends Taken {
  readonly mime: ImageMime
  readonly width: number
  readonly height: number
}

/** A PDF, which is kept as it came and has no pixels to redact. */
export interface PdfPicture extends Taken {
  readonly mime: 'application/pdf'
  readonly width: null
  readonly height: null
}

/** One picture of a clip. It holds its bytes: store it in IndexedDB and pass its id where messages would carry it. */
export type Picture = ImagePicture | PdfPicture

/** Only images can be cut and covered. */
export function isImage(picture: Picture): picture is ImagePicture {
  return picture.mime !== 'application/pdf'
}
