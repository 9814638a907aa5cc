import type { TextKey } from '../locale/catalogues.ts'
import { useText } from '../locale/text.ts'

const sections: readonly { readonly title: TextKey; readonly body: TextKey }[] = [
  { title: 'privacy.whatTitle', body: 'privacy.what' },
  { title: 'privacy.whereTitle', body: 'privacy.where' },
  { title: 'privacy.keptTitle', body: 'privacy.kept' },
  { title: 'privacy.othersTitle', body: 'privacy.others' },
  { title: 'privacy.rightsTitle', body: 'privacy.rights' },
]

/** What the extension takes, where it sends it, what it keeps. */
export function PrivacyScreen() {
  const text = useText()
  return (
    <div class="page stack">
      <h1>{text('privacy.title')}</h1>
      {sections.map(({ title, body }) => (
        <section key={title}>
          <h2>{text(title)}</h2>
          <p>{text(body)}</p>
        </section>
      ))}
    </div>
  )
}
