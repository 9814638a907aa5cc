import * as z from 'zod/mini'

/** What is known of a file besides its bytes; kept in `ID.json`. */
export const DriveFileShape = z.object({
  version: z.literal(1),
  id: z.string().check(z.regex(/^[\w-]{10,100}$/)),
  name: z.string(),
  mimeType: z.string(),
  /** What the bytes are: another than `mimeType` where they were converted. */
  contentType: z.nullable(z.string()),
  description: z.nullable(z.string()),
  parents: z.array(z.string()),
  /** RFC 3339 */
  createdTime: z.string(),
  modifiedTime: z.string(),
  trashed: z.boolean(),
  starred: z.boolean(),
  appProperties: z.record(z.string(), z.string()),
  properties: z.record(z.string(), z.string()),
})

export type DriveFile = Readonly<z.infer<typeof DriveFileShape>>

export const FOLDER = 'application/vnd.google-apps.folder'
export const DOCUMENT = 'application/vnd.google-apps.document'

/** Google's own formats: they have no bytes to download. */
export const isGoogleFormat = (mimeType: string): boolean => mimeType.startsWith('application/vnd.google-apps.')
