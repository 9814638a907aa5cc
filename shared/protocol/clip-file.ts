import * as z from 'zod/mini'
import { PROTOCOL_VERSION } from './limits.ts'
import { type Request, requestSchema } from './request.ts'

/** How the name of a clip file ends. */
export const CLIP_FILE_ENDING = '.klip.json'

/**
 * Signed clips to carry by hand, where an administrator forbids web apps that everybody may call. Each request is what
 * would have been sent, its files inside; the import asks of it all that `doPost` asks, but for the time and the nonce:
 * the file may be old, and a repeat changes nothing.
 */
const clipFileSchema = z.strictObject({
  format: z.literal('pug-klip'),
  v: z.literal(PROTOCOL_VERSION),
  requests: z.array(requestSchema).check(z.minLength(1), z.maxLength(200)),
})

export type ClipFileProblem = 'notJson' | 'newerVersion' | 'invalid'

/** The text of a clip file. `requests` are of the kind `clip`, signed as for sending. */
export function writeClipFile(requests: readonly Request[]): string {
  return JSON.stringify({ format: 'pug-klip', v: PROTOCOL_VERSION, requests })
}

/** The requests in a clip file, or why it is none. What they hold is still to be judged. */
export function parseClipFile(
  text: string,
): { readonly requests: readonly Request[] } | { readonly problem: ClipFileProblem } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { problem: 'notJson' }
  }
  const version = z.object({ format: z.literal('pug-klip'), v: z.number() }).safeParse(json)
  if (version.success && version.data.v > PROTOCOL_VERSION) return { problem: 'newerVersion' }
  const parsed = clipFileSchema.safeParse(json)
  return parsed.success ? { requests: parsed.data.requests } : { problem: 'invalid' }
}
