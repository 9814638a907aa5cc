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
  /** Where a person opens it, once it is there. */
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

export const writeUpload = ({ key, upload }: UploadPlace): Properties => ({ [key]: JSON.stringify(upload) })

/** The clip is in the register, its place free. */
export const endUpload = ({ key }: UploadPlace): Properties => ({ [key]: '' })

function oldest<Place extends { readonly upload: Upload | null }>(places: readonly Place[]): Place {
  return places.reduce((first, place) => ((place.upload?.begun ?? 0) < (first.upload?.begun ?? 0) ? place : first))
}
