import { dayAtOffice } from '../../shared/evidence/office-day.ts'
import type { Catalog } from '../../shared/protocol/catalog.ts'
import type { Extraction, Field } from '../extract/extraction.ts'
import { suggest } from '../extract/suggestion/suggest.ts'
import { type ClipForm, emptyField, emptyForm, type FormField } from './clip-form.ts'
import { itemsOf } from './form-catalog.ts'

/** What the officer chose for the clip before. */
export interface LastChoice {
  readonly step: string
  readonly item: string
  readonly programme: string
  readonly indicator: string
}

export const noChoice: LastChoice = { step: '', item: '', programme: '', indicator: '' }

/** What a form is filled from. */
export interface KnownOfClip {
  readonly extraction: Extraction | null
  /** Title and address of the tab; '' where there is none. */
  readonly tabTitle: string
  readonly tabUrl: string
  readonly catalog: Catalog
  readonly lastChoice: LastChoice
  readonly now: Date
}

const TITLE_LENGTH = 120

/** The form of a new clip: each field from the best that is known, and marked where that is a guess. */
export function fillForm(known: KnownOfClip): ClipForm {
  const { extraction } = known
  return {
    ...emptyForm,
    title: titleFrom(known),
    account: accountFrom(extraction),
    postedAt: from(extraction?.postedAt ?? null),
    canonicalUrl: addressFrom(known),
    text: from(extraction?.text ?? null),
    effectiveDate: dayFrom(known),
    ...placeFrom(known),
  }
}

/**
 * A form that the officer has begun, with what has become known since in the fields that nobody has written in.
 */
export function refill(form: ClipForm, known: KnownOfClip): ClipForm {
  const fresh = fillForm(known)
  const kept = Object.entries(form).filter(([, field]) => field.origin === 'person')
  return { ...fresh, ...Object.fromEntries(kept) }
}

function from(field: Field<string>): FormField {
  if (field === null) return emptyField
  return { value: field.value, origin: field.source, isGuess: field.certainty === 'guess', because: '' }
}

function titleFrom({ extraction, tabTitle }: KnownOfClip): FormField {
  const told = from(extraction?.title ?? null)
  if (told.value !== '') return { ...told, value: shortened(told.value) }
  const text = from(extraction?.text ?? null)
  const line = text.value
    .split('\n')
    .map((each) => each.trim())
    .find((each) => each !== '')
  const isPost = extraction !== null && extraction.platform !== 'web'
  if (isPost && line !== undefined) return { ...text, value: shortened(line), origin: 'firstLine' }
  if (tabTitle.trim() === '') return emptyField
  // The title of a social site's tab counts messages and names the site: good enough to start from, no more.
  return { value: shortened(tabTitle.trim()), origin: 'tab', isGuess: isPost, because: '' }
}

function shortened(line: string): string {
  const letters = [...line]
  return letters.length <= TITLE_LENGTH ? line : `${letters.slice(0, TITLE_LENGTH - 1).join('')}…`
}

function accountFrom(extraction: Extraction | null): FormField {
  const handle = from(extraction?.handle ?? null)
  const name = from(extraction?.displayName ?? null)
  // A page of the web has a name, a social site an account.
  if (extraction?.platform === 'web') return name.value === '' ? handle : name
  return handle.value === '' ? name : { ...handle, value: `@${handle.value}` }
}

function addressFrom({ extraction, tabUrl }: KnownOfClip): FormField {
  const canonical = from(extraction?.canonicalUrl ?? null)
  if (canonical.value !== '') return canonical
  return tabUrl === '' ? emptyField : { value: tabUrl, origin: 'url', isGuess: false, because: '' }
}

function dayFrom({ extraction, now }: KnownOfClip): FormField {
  const posted = extraction?.postedAt ?? null
  if (posted === null) return { value: dayAtOffice(now.toISOString()), origin: 'today', isGuess: true, because: '' }
  return {
    value: dayAtOffice(new Date(posted.value).toISOString()),
    origin: 'postDay',
    isGuess: posted.certainty === 'guess',
    because: '',
  }
}

type Place = Pick<ClipForm, 'step' | 'item' | 'indicator' | 'programme'>

/** Where in the plan it belongs: what its text speaks of, else what the officer chose last. */
function placeFrom({ extraction, tabTitle, catalog, lastChoice }: KnownOfClip): Place {
  const words = [extraction?.title?.value ?? tabTitle, extraction?.text?.value ?? ''].join('\n')
  const suggestion = suggest(words, catalog)
  if (suggestion === null) return lastPlace(catalog, lastChoice)
  const because = suggestion.reason.slice(0, 2).join(', ')
  const suggested = (value: string): FormField =>
    value === '' ? emptyField : { value, origin: 'suggestion', isGuess: true, because }
  return {
    step: suggested(suggestion.step),
    item: suggestion.item === '' ? onlyItem(catalog, suggestion.step) : suggested(suggestion.item),
    indicator: suggested(suggestion.indicator),
    programme:
      suggestion.programme === ''
        ? lastChosen(lastChoice.programme, catalog.programmes)
        : suggested(suggestion.programme),
  }
}

function lastPlace(catalog: Catalog, last: LastChoice): Place {
  const step = lastChosen(
    last.step,
    catalog.steps.map(({ id }) => id),
  )
  const item = lastChosen(last.item, itemsOf(catalog, step.value))
  return {
    step,
    item: item.value === '' ? onlyItem(catalog, step.value) : item,
    indicator: lastChosen(
      last.indicator,
      catalog.indicators.map(({ id }) => id),
    ),
    programme: lastChosen(last.programme, catalog.programmes),
  }
}

function lastChosen(value: string, known: readonly string[]): FormField {
  return known.includes(value) ? { value, origin: 'lastChoice', isGuess: true, because: '' } : emptyField
}

/** The evidence of a step that owes just one. */
export function onlyItem(catalog: Catalog, step: string): FormField {
  const [item, ...others] = itemsOf(catalog, step)
  if (item === undefined || others.length > 0) return emptyField
  return { value: item, origin: 'plan', isGuess: false, because: '' }
}
