import type { ClipForm } from '../form/clip-form.ts'
import type { Clip } from '../queue/clip.ts'

/** So much text of one account does not repeat by chance. */
const TELLING_LENGTH = 40

/**
 * Clips of this browser that hold the same post already: the same address or, where a site changes its ids, the same account
 * with the same text. `id` is the clip's own, which does not count.
 */
export function earlierClips(clips: readonly Clip[], id: string, form: ClipForm): readonly Clip[] {
  return clips.filter((clip) => clip.id !== id && (hasAddress(clip, form) || hasWords(clip, form)))
}

function hasAddress({ record }: Clip, { canonicalUrl }: ClipForm): boolean {
  return canonicalUrl.value !== '' && record.canonicalUrl === canonicalUrl.value
}

function hasWords({ record }: Clip, { account, text }: ClipForm): boolean {
  const words = plain(text.value)
  return words.length >= TELLING_LENGTH && record.account === account.value && plain(record.caption) === words
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
