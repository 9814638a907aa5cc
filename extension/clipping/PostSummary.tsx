import type { Platform } from '../extract/extraction.ts'
import type { FormFieldName } from '../form/clip-form.ts'
import { PostFields } from '../form/FormFields.tsx'
import { localTime } from '../form/local-time.ts'
import { useText } from '../locale/text.ts'
import type { ClipState } from './clip-state.ts'

const platformNames: Readonly<Record<Platform, string>> = {
  instagram: 'Instagram',
  facebook: 'Facebook',
  x: 'X',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  threads: 'Threads',
  web: 'Web',
}

interface PostSummaryProps {
  readonly state: ClipState
  readonly write: (field: FormFieldName, value: string) => void
}

/** Who posted what and when, in a line; opened, each of it can be set right. */
export function PostSummary({ state: { draft, faults }, write }: PostSummaryProps) {
  const text = useText()
  const { form, extraction } = draft
  const needsLook = [form.account, form.postedAt, form.canonicalUrl, form.text].some(({ isGuess }) => isGuess)
  const parts = [
    extraction === null ? '' : platformNames[extraction.platform],
    form.account.value,
    localTime(form.postedAt.value).replace('T', ' '),
  ].filter((part) => part !== '')
  return (
    <details class="post" open={faults.includes('notAMoment')}>
      <summary>
        <span class="post-line">{parts.length === 0 ? text('form.post') : parts.join(' · ')}</span>
        {needsLook && <span class="origin guess">{text('form.guess')}</span>}
      </summary>
      <div class="stack">
        <PostFields form={form} faults={faults} write={write} />
      </div>
    </details>
  )
}
