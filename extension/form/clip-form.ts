import type { Source } from '../extract/extraction.ts'

/** Where the value of a form's field came from. */
export type Origin =
  | Source
  /** Title of the browser's tab. */
  | 'tab'
  /** The first line of the post's text. */
  | 'firstLine'
  /** The day the post was made. */
  | 'postDay'
  /** Today. */
  | 'today'
  /** What the officer chose for the clip before. */
  | 'lastChoice'
  /** Words of the post that speak of it. */
  | 'suggestion'
  /** The evidence that the chosen step owes alone, or the step of the chosen indicator. */
  | 'plan'
  /** The officer. */
  | 'person'
  | 'empty'

export interface FormField<T extends string = string> {
  readonly value: T | ''
  readonly origin: Origin
  /** Not dependable: to be looked at before saving. */
  readonly isGuess: boolean
  /** What more is known of the origin, in the page's own words: the words that led to a suggestion. '' for nothing. */
  readonly because: string
}

/** What the officer decides, and what the page told, both editable before saving. Dates are `YYYY-MM-DD`. */
export interface ClipForm {
  readonly title: FormField
  readonly step: FormField
  readonly item: FormField
  readonly programme: FormField
  readonly indicator: FormField
  readonly effectiveDate: FormField
  readonly note: FormField
  readonly account: FormField
  /** ISO 8601, UTC. */
  readonly postedAt: FormField
  readonly canonicalUrl: FormField
  readonly text: FormField
}

export type FormFieldName = keyof ClipForm

export const emptyField: FormField = { value: '', origin: 'empty', isGuess: false, because: '' }

export const emptyForm: ClipForm = {
  title: emptyField,
  step: emptyField,
  item: emptyField,
  programme: emptyField,
  indicator: emptyField,
  effectiveDate: emptyField,
  note: emptyField,
  account: emptyField,
  postedAt: emptyField,
  canonicalUrl: emptyField,
  text: emptyField,
}

/** The form after the officer has written `value` into a field. */
export function written(form: ClipForm, name: FormFieldName, value: string): ClipForm {
  return { ...form, [name]: { value, origin: 'person', isGuess: false, because: '' } }
}
