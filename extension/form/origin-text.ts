import type { TextKey } from '../locale/catalogues.ts'
import type { Origin } from './clip-form.ts'

/** How each origin is called beside its field. */
export const originTexts: Readonly<Record<Origin, TextKey>> = {
  url: 'origin.url',
  id: 'origin.id',
  container: 'origin.container',
  embedded: 'origin.embedded',
  jsonLd: 'origin.meta',
  openGraph: 'origin.meta',
  head: 'origin.meta',
  page: 'origin.page',
  relativeTime: 'origin.relativeTime',
  tab: 'origin.tab',
  firstLine: 'origin.firstLine',
  postDay: 'origin.postDay',
  today: 'origin.today',
  lastChoice: 'origin.lastChoice',
  suggestion: 'origin.suggestion',
  plan: 'origin.plan',
  person: 'origin.person',
  empty: 'origin.empty',
}
