import * as z from 'zod/mini'
import type { RefusalCode } from './codes.ts'
import { deepestNesting, largestBody, PROTOCOL_VERSION } from './limits.ts'
import { type Request, requestSchema } from './request.ts'

/** A refusal with what belongs to its code. */
export interface Refused {
  readonly code: RefusalCode
  readonly values?: Readonly<Record<string, string | number>>
  readonly missing?: readonly string[]
  readonly now?: string
  readonly left?: number
}

export const refused = (code: RefusalCode, more: Omit<Refused, 'code'> = {}): { readonly refused: Refused } => ({
  refused: { code, ...more },
})

/** The request in a body, or why there is none. Its size is judged before it is parsed, its version before its shape. */
export function parseBody(body: string): { readonly request: Request } | { readonly refused: Refused } {
  if (body.length > largestBody) return refused('tooLarge')
  const json = parseHostileJson(body)
  if ('refused' in json) return json
  const version = z.object({ v: z.number() }).safeParse(json.value)
  if (version.success && version.data.v > PROTOCOL_VERSION) return refused('newerVersion')
  const parsed = requestSchema.safeParse(json.value)
  return parsed.success ? { request: parsed.data } : refused('invalid', { values: { field: placeOf(parsed.error) } })
}

/** A payload of this shape, or why it is none. */
export function parsePayload<Schema extends z.ZodMiniType>(
  payload: string,
  schema: Schema,
  newest: number = PROTOCOL_VERSION,
): { readonly value: z.infer<Schema> } | { readonly refused: Refused } {
  // The text is stored as it is and hashed as UTF-8: one line, braces around it, no half characters.
  if (!/^\{.*\}$/.test(payload) || /\p{Cs}/u.test(payload)) return refused('invalid', { values: { field: 'payload' } })
  const json = parseHostileJson(payload)
  if ('refused' in json) return json
  const version = z.object({ v: z.number() }).safeParse(json.value)
  if (version.success && version.data.v > newest) return refused('newerVersion')
  const parsed = schema.safeParse(json.value)
  return parsed.success ? { value: parsed.data } : refused('invalid', { values: { field: placeOf(parsed.error) } })
}

/** JSON whose depth is known before anything walks through it. */
function parseHostileJson(text: string): { readonly value: unknown } | { readonly refused: Refused } {
  if (isDeeperThan(text, deepestNesting)) return refused('tooDeep')
  try {
    return { value: JSON.parse(text) }
  } catch {
    return refused('notJson')
  }
}

/** Counts brackets outside of strings; strings, of which a file is the longest, are jumped over. */
function isDeeperThan(text: string, most: number): boolean {
  const marks = /["[\]{}]/g
  let depth = 0
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === '"') {
      const end = endOfString(text, mark.index)
      if (end < 0) return false
      marks.lastIndex = end + 1
    } else if (mark[0] === '[' || mark[0] === '{') {
      if (++depth > most) return true
    } else {
      depth--
    }
  }
  return false
}

/** Index of the quote that closes the string opened at `start`; -1: none does. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end >= 0 && backslashesBefore(text, end) % 2 === 1) end = text.indexOf('"', end + 1)
  return end
}

function backslashesBefore(text: string, index: number): number {
  let count = 0
  while (text.charAt(index - 1 - count) === '\\') count++
  return count
}

/** Where a request is wrong: `files.0.type`. Names that nobody expected are quoted, as they are what is wrong. */
function placeOf(error: z.core.$ZodError): string {
  const [issue] = error.issues
  if (!issue) return ''
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : []
  return [...issue.path.map(String), ...keys].join('.')
}
