import * as z from 'zod/mini'
import { type DriveFile, FOLDER, isGoogleFormat } from '../../drive/drive-file.ts'
import type { DriveFolder } from '../../drive/drive-folder.ts'
import { ApiException } from '../exception.ts'

const Values = z.record(z.string(), z.nullable(z.string()))

/** What a script may tell of a file; whatever else stands in a resource is the API's to say, and ignored as there. */
const ResourceShape = z.object({
  id: z.optional(z.string()),
  name: z.optional(z.string()),
  mimeType: z.optional(z.string()),
  description: z.optional(z.string()),
  parents: z.optional(z.array(z.string())),
  trashed: z.optional(z.boolean()),
  starred: z.optional(z.boolean()),
  appProperties: z.optional(Values),
  properties: z.optional(Values),
})

export type FileResource = z.infer<typeof ResourceShape>

/** @param method as the API calls it, for the words of the refusal */
export function parseResource(method: string, resource: unknown): FileResource {
  const parsed = ResourceShape.safeParse(resource ?? {})
  if (!parsed.success) throw new ApiException(method, `Invalid JSON payload received. ${z.prettifyError(parsed.error)}`)
  for (const values of [parsed.data.appProperties ?? {}, parsed.data.properties ?? {}]) checkProperties(method, values)
  return parsed.data
}

/** Bytes of UTF-8, key and value together. */
const MAX_PROPERTY = 124
const MOST_PROPERTIES = 30

function checkProperties(method: string, values: Readonly<Record<string, string | null>>): void {
  const entries = Object.entries(values)
  const long = entries.find(([key, value]) => Buffer.byteLength(key + (value ?? '')) > MAX_PROPERTY)
  if (long) throw new ApiException(method, `The property ${long[0]} exceeds the limit of ${MAX_PROPERTY} bytes.`)
  if (entries.length > MOST_PROPERTIES)
    throw new ApiException(method, `The limit of ${MOST_PROPERTIES} properties was exceeded.`)
}

/** A value of `null` takes the property away. */
export function withProperties(
  before: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | null>> = {},
): Record<string, string> {
  const values = new Map<string, string | null>(Object.entries({ ...before, ...changes }))
  return Object.fromEntries([...values].filter((entry): entry is [string, string] => entry[1] !== null))
}

/** Ids of folders; each must be there. `root` is My Drive. */
export function parentsOf(method: string, drive: DriveFolder, ids: readonly string[]): string[] {
  return ids.map((id) => {
    if (id === 'root' || id === drive.rootId) return drive.rootId
    const folder = drive.find(id)
    if (!folder) throw new ApiException(method, `File not found: ${id}.`)
    if (folder.mimeType !== FOLDER) throw new ApiException(method, 'The specified parent is not a folder.')
    return id
  })
}

export interface Media {
  readonly bytes: Uint8Array
  readonly contentType: string | null
}

/** Formats that Google makes a document of. */
const BECOMES_DOCUMENT = ['text/html', 'text/plain']

/** The file's format, and that of its bytes: `null` where it has none. */
export function formatsOf(
  method: string,
  told: string | undefined,
  media: Media | null,
): Pick<DriveFile, 'mimeType' | 'contentType'> {
  const given = media?.contentType?.split(';')[0]?.trim() || 'application/octet-stream'
  const mimeType = told ?? given
  if (!isGoogleFormat(mimeType)) return { mimeType, contentType: media ? mimeType : (told ?? given) }
  if (media === null) return { mimeType, contentType: null }
  if (!BECOMES_DOCUMENT.includes(given)) {
    throw new ApiException(method, `Converting ${given} to ${mimeType} is not implemented in local-sheets`)
  }
  return { mimeType, contentType: given }
}
