import { markOf, markTextsOfSame } from '../../shared/evidence/clip-marks.ts'
import { type ClipIdentity, sameClip } from '../../shared/evidence/same-clip.ts'
import type { ClipForm } from '../form/clip-form.ts'
import { sha256OfText } from '../pairing/digest.ts'
import type { Sheet } from '../pairing/sheet.ts'
import type { Clip } from '../queue/clip.ts'

/** Clips of this browser that hold the same post already. `id` is the clip's own, which does not count. */
export function earlierClips(clips: readonly Clip[], id: string, form: ClipForm): readonly Clip[] {
  const post = postOf(form)
  return clips.filter(({ id: other, record: { canonicalUrl, account, caption } }) => {
    return other !== id && sameClip(post, { canonicalUrl, account, text: caption })
  })
}

/** Whether the sheet has told that the same post is in its register, from whatever browser. */
export async function isClipped({ id, clipped }: Pick<Sheet, 'id' | 'clipped'>, form: ClipForm): Promise<boolean> {
  if (clipped.length === 0) return false
  const hashes = await Promise.all(markTextsOfSame(id, postOf(form)).map(sha256OfText))
  return hashes.some((hash) => clipped.includes(markOf(hash)))
}

function postOf({ canonicalUrl, account, text }: ClipForm): ClipIdentity {
  return { canonicalUrl: canonicalUrl.value, account: account.value, text: text.value }
}
