import * as z from 'zod/mini'
import { type Extraction, kinds, pageStates, platforms, sources } from './extraction.ts'
import { limits } from './limits.ts'

/** One thing that may be known. */
const field = <T>(value: z.ZodMiniType<T>) =>
  z.nullable(
    z.object({
      value,
      source: z.enum(sources),
      certainty: z.enum(['sure', 'guess']),
      plusMinus: z.number().check(z.nonnegative()),
    }),
  )

/** Line breaks are the only control characters that a text keeps. */
const short = (most: number) => z.string().check(z.maxLength(most), z.regex(/^[^\p{Cc}]*(?:\n[^\p{Cc}]*)*$/u))
const count = z.int().check(z.nonnegative())

const extraction: z.ZodMiniType<Extraction> = z.object({
  platform: z.enum(platforms),
  page: z.object({ state: z.enum(pageStates), quote: short(limits.quote) }),
  kind: field(z.enum(kinds)),
  id: field(short(limits.id)),
  canonicalUrl: field(short(limits.url).check(z.regex(/^https?:\/\//))),
  isShortLink: z.boolean(),
  handle: field(short(limits.name)),
  displayName: field(short(limits.name)),
  title: field(short(limits.name)),
  text: field(short(limits.text)),
  isTextCut: z.boolean(),
  postedAt: field(z.iso.datetime()),
  likes: field(count),
  comments: field(count),
  shares: field(count),
  views: field(count),
  mediaCount: field(count),
  language: field(short(limits.language)),
})

/**
 * What the script in the page answered, parsed at the border: it ran beside the page's own scripts.
 * `null` where it is no extraction; then the form is filled by hand.
 */
export function parseExtraction(answer: unknown): Extraction | null {
  const parsed = extraction.safeParse(answer)
  return parsed.success ? parsed.data : null
}
