import { sameClip } from '../extract/same-clip.ts'
import type { ClipForm } from '../form/clip-form.ts'
import type { Clip } from '../queue/clip.ts'

/** Clips of this browser that hold the same post already. `id` is the clip's own, which does not count. */
export function earlierClips(clips: readonly Clip[], id: string, form: ClipForm): readonly Clip[] {
  const post = {
    canonicalUrl: form.canonicalUrl.value,
    account: form.account.value,
    text: form.text.value,
  }
  return clips.filter(({ id: other, record: { canonicalUrl, account, caption } }) => {
    return other !== id && sameClip(post, { canonicalUrl, account, text: caption })
  })
}
