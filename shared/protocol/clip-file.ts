import * as z from 'zod/mini'
import { type Request, requestSchema } from './request.ts'

/** How the name of a clip file ends. */
export const CLIP_FILE_ENDING = '.klip.json'

/** Clips of one file. */
export const mostCarriedClips = 200

const requests = z.array(requestSchema).check(z.minLength(1), z.maxLength(mostCarriedClips))

/**
 * Signed clips to carry by hand, where an administrator forbids web apps that everybody may call. Each request is what
 * would have been sent, its files inside; the import asks of it all that `doPost` asks, but for the time and the nonce:
 * the file may be old, and a repeat changes nothing. The second version carries a wish as well: a browser that the sheet
 * may not know yet asks to be let in. A file without a wish is of the first version, which older sheets read too.
 */
const clipFileSchema = z.union([
  z.strictObject({ format: z.literal('pug-klip'), v: z.literal(1), requests }),
  z.strictObject({ format: z.literal('pug-klip'), v: z.literal(2), wish: requestSchema, requests }),
])
const NEWEST = 2

export interface ClipFile {
  /** Of the kind `clip`, signed as for sending. */
  readonly requests: readonly Request[]
  /** Of the kind `pair`, with a `wishPayloadSchema`; `null` where the browser was paired otherwise. */
  readonly wish: Request | null
}

export type ClipFileProblem = 'notJson' | 'newerVersion' | 'invalid'

/** The text of a clip file; see `ClipFile`. */
export function writeClipFile(requests: ClipFile['requests'], wish: ClipFile['wish'] = null): string {
  return JSON.stringify({ format: 'pug-klip', ...(wish === null ? { v: 1 } : { v: 2, wish }), requests })
}

/** What is in a clip file, or why it is none. Requests and wish are still to be judged. */
export function parseClipFile(text: string): ClipFile | { readonly problem: ClipFileProblem } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { problem: 'notJson' }
  }
  const version = z.object({ format: z.literal('pug-klip'), v: z.number() }).safeParse(json)
  if (version.success && version.data.v > NEWEST) return { problem: 'newerVersion' }
  const parsed = clipFileSchema.safeParse(json)
  if (!parsed.success) return { problem: 'invalid' }
  return { requests: parsed.data.requests, wish: 'wish' in parsed.data ? parsed.data.wish : null }
}
