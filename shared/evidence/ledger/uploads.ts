import * as z from 'zod/mini'
import { clipIdSchema } from '../../protocol/identifiers.ts'
import { type Properties, readProperty } from './properties.ts'

const KEY = 'evidence.upload.'
/** Clips that may be under way at one time; a further one takes the place of the one begun longest ago. */
const PLACES = 40

const placedSchema = z.object({
  driveId: z.string(),
  /** Whether it is known to be in Drive; else it may be, under this id. */
  isThere: z.boolean(),
  /** Where a person opens it; `''` for all files of a clip but the first that arrived: together they would outgrow the store. */
  link: z.string(),
})

const uploadSchema = z.nullable(
  z.object({
    clip: clipIdSchema,
    /** ms since 1970 */
    begun: z.number(),
    /** By SHA-256. */
    files: z.record(z.string(), placedSchema),
  }),
)
/** A clip under way: which ids its files have, or will have, in Drive. */
export type Upload = NonNullable<z.infer<typeof uploadSchema>>

export interface UploadPlace {
  readonly key: string
  readonly upload: Upload
}

/** The clip under way, or a place to begin it in. */
export function uploadOf(properties: Properties, clip: string, now: number): UploadPlace {
  const places = Array.from({ length: PLACES }, (_, index) => {
    const key = KEY + index
    return { key, upload: readProperty(properties, key, uploadSchema, null) }
  })
  const own = places.find(({ upload }) => upload?.clip === clip)
  const free = own ?? places.find(({ upload }) => upload === null) ?? oldest(places)
  return { key: free.key, upload: own?.upload ?? { clip, begun: now, files: {} } }
}

/** The clip once one of its planned files (by SHA-256) is in Drive. */
export function fileArrived(
  upload: Upload,
  sha256: string,
  file: { readonly driveId: string; readonly link: string },
): Upload {
  const isFirst = Object.entries(upload.files).every(([hash, { link }]) => hash === sha256 || link === '')
  const placed = { driveId: file.driveId, isThere: true, link: isFirst ? file.link : '' }
  return { ...upload, files: { ...upload.files, [sha256]: placed } }
}

/** Where a person opens a clip: the first of these files (SHA-256) that has a link; `''` where none has. */
export function linkOf({ files }: Upload, hashes: readonly string[]): string {
  return hashes.map((hash) => files[hash]?.link ?? '').find((link) => link !== '') ?? ''
}

export const writeUpload = ({ key, upload }: UploadPlace): Properties => ({ [key]: JSON.stringify(upload) })

/** The clip is in the register, its place free. */
export const endUpload = ({ key }: UploadPlace): Properties => ({ [key]: '' })

function oldest<Place extends { readonly upload: Upload | null }>(places: readonly Place[]): Place {
  return places.reduce((first, place) => ((place.upload?.begun ?? 0) < (first.upload?.begun ?? 0) ? place : first))
}
