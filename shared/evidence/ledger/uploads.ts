import * as z from 'zod/mini'
import { clipIdSchema } from '../../protocol/identifiers.ts'
import { type Properties, readProperty } from './properties.ts'

const KEY = 'evidence.upload.'
/** Clips that may be under way at one time; for a further one, one gives way. */
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
    /** The device that sends it; '' for evidence added at the sheet, and for what was begun before this was kept. */
    device: z._default(z.string(), ''),
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

/** The clip under way, or a place for its device to begin it in. */
export function uploadOf(properties: Properties, clip: string, device: string, now: number): UploadPlace {
  const keys = Array.from({ length: PLACES }, (_, index) => KEY + index)
  const taken = keys.flatMap((key): UploadPlace[] => {
    const upload = readProperty(properties, key, uploadSchema, null)
    return upload ? [{ key, upload }] : []
  })
  const own = taken.find(({ upload }) => upload.clip === clip)
  if (own) return own
  const key = keys.find((each) => taken.every((place) => place.key !== each)) ?? placeToTake(taken, device).key
  return { key, upload: { clip, device, begun: now, files: {} } }
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

/**
 * The place begun longest ago by whoever has the most, the new one counted: nobody loses a place to another while they
 * have no more than an equal share.
 */
function placeToTake(places: readonly UploadPlace[], device: string): UploadPlace {
  const counts = new Map([[device, 1]])
  for (const { upload } of places) counts.set(upload.device, (counts.get(upload.device) ?? 0) + 1)
  const most = Math.max(...counts.values())
  const crowd = places.filter(({ upload }) => counts.get(upload.device) === most)
  const own = crowd.filter(({ upload }) => upload.device === device)
  return (own.length > 0 ? own : crowd).reduce((first, place) =>
    place.upload.begun < first.upload.begun ? place : first,
  )
}
