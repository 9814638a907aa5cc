import type { ConditionalFormat } from '../../workbook/conditional-format.ts'
import type { Style } from '../../workbook/style.ts'
import { checked, keysOf } from '../checked.ts'
import { fail } from '../exception.ts'
import { colorHex } from '../range/color-names.ts'
import type { ConditionalDraft } from '../selves.ts'
import { EnumValue, type ServiceObject, service } from '../service-object.ts'
import {
  anything,
  boolean,
  choice,
  date,
  instance,
  list,
  nullable,
  number,
  type Parser,
  signaturesOf,
  text,
} from '../signature.ts'
import { criteriaArgument, criteriaValue } from '../validation/criteria.ts'

type Key = keyof typeof GoogleAppsScript.Spreadsheet.BooleanCriteria & string

export const BOOLEAN_CRITERIA = keysOf<typeof GoogleAppsScript.Spreadsheet.BooleanCriteria>()(
  ...(['CELL_EMPTY', 'CELL_NOT_EMPTY', 'DATE_AFTER', 'DATE_BEFORE', 'DATE_EQUAL_TO', 'DATE_AFTER_RELATIVE'] as const),
  ...(['DATE_BEFORE_RELATIVE', 'DATE_EQUAL_TO_RELATIVE', 'NUMBER_BETWEEN', 'NUMBER_EQUAL_TO'] as const),
  ...(['NUMBER_GREATER_THAN', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', 'NUMBER_LESS_THAN'] as const),
  ...(['NUMBER_LESS_THAN_OR_EQUAL_TO', 'NUMBER_NOT_BETWEEN', 'NUMBER_NOT_EQUAL_TO', 'TEXT_CONTAINS'] as const),
  ...(['TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO', 'TEXT_STARTS_WITH', 'TEXT_ENDS_WITH', 'CUSTOM_FORMULA'] as const),
)
export const RELATIVE_DATES = keysOf<typeof GoogleAppsScript.Spreadsheet.RelativeDate>()(
  ...(['TODAY', 'TOMORROW', 'YESTERDAY', 'PAST_WEEK', 'PAST_MONTH', 'PAST_YEAR'] as const),
)

const on = signaturesOf<'ConditionalFormatRuleBuilder'>()
const relativeDate = choice('RelativeDate', RELATIVE_DATES)

const set = (draft: ConditionalDraft, part: Partial<ConditionalDraft>) =>
  service('ConditionalFormatRuleBuilder', Object.assign(draft, { origin: null }, part))

const when = <const Parsers extends readonly Parser<unknown>[]>(type: Key, ...parsers: Parsers) =>
  on(...parsers)((host, draft, ...values) =>
    set(draft, { criteria: { type, values: values.map((value) => criteriaValue(host, value)) } }),
  )

const flag = (key: 'bold' | 'italic' | 'underline' | 'strikethrough') =>
  on(nullable(boolean))((_host, draft, value) => set(draft, { look: withLook(draft.look, key, value) }))

const color = (key: 'background' | 'fontColor') =>
  on(nullable(text))((_host, draft, value) => set(draft, { look: withLook(draft.look, key, colorHex(value)) }))

/** `null` takes the setting out of the look. */
function withLook<K extends keyof Style>(look: Partial<Style>, key: K, value: Style[K] | null): Partial<Style> {
  const { [key]: _before, ...rest } = look
  // TypeScript cannot see that what is left is the same look without one key.
  return (value === null ? rest : { ...rest, [key]: value }) as Partial<Style>
}

export const newConditionalDraft = (): ConditionalDraft => ({ areas: [], criteria: null, look: {}, origin: null })

export const conditionalFormatRuleBuilder = checked<
  GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder,
  'ConditionalFormatRuleBuilder'
>()({
  setRanges: on(list(instance('Range')))((_host, draft, areas) =>
    service('ConditionalFormatRuleBuilder', Object.assign(draft, { areas })),
  ),
  getRanges: on()((_host, { areas }) => areas.map((range) => service('Range', range))),
  setBackground: color('background'),
  setFontColor: color('fontColor'),
  setBold: flag('bold'),
  setItalic: flag('italic'),
  setUnderline: flag('underline'),
  setStrikethrough: flag('strikethrough'),
  whenCellEmpty: when('CELL_EMPTY'),
  whenCellNotEmpty: when('CELL_NOT_EMPTY'),
  whenDateAfter: [...when('DATE_AFTER', date), ...when('DATE_AFTER_RELATIVE', relativeDate)],
  whenDateBefore: [...when('DATE_BEFORE', date), ...when('DATE_BEFORE_RELATIVE', relativeDate)],
  whenDateEqualTo: [...when('DATE_EQUAL_TO', date), ...when('DATE_EQUAL_TO_RELATIVE', relativeDate)],
  whenFormulaSatisfied: when('CUSTOM_FORMULA', text),
  whenNumberBetween: when('NUMBER_BETWEEN', number, number),
  whenNumberEqualTo: when('NUMBER_EQUAL_TO', number),
  whenNumberGreaterThan: when('NUMBER_GREATER_THAN', number),
  whenNumberGreaterThanOrEqualTo: when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number),
  whenNumberLessThan: when('NUMBER_LESS_THAN', number),
  whenNumberLessThanOrEqualTo: when('NUMBER_LESS_THAN_OR_EQUAL_TO', number),
  whenNumberNotBetween: when('NUMBER_NOT_BETWEEN', number, number),
  whenNumberNotEqualTo: when('NUMBER_NOT_EQUAL_TO', number),
  whenTextContains: when('TEXT_CONTAINS', text),
  whenTextDoesNotContain: when('TEXT_DOES_NOT_CONTAIN', text),
  whenTextEndsWith: when('TEXT_ENDS_WITH', text),
  whenTextEqualTo: when('TEXT_EQUAL_TO', text),
  whenTextStartsWith: when('TEXT_STARTS_WITH', text),
  withCriteria: on(
    choice('BooleanCriteria', BOOLEAN_CRITERIA),
    list(anything),
  )((host, draft, type, values) =>
    set(draft, { criteria: { type, values: values.map((value) => criteriaValue(host, value)) } }),
  ),
  getBooleanCondition: on()((_host, draft) => draft.criteria && service('BooleanCondition', { ...draft })),
  copy: on()((_host, draft) => service('ConditionalFormatRuleBuilder', { ...draft })),
  build: on()((_host, draft) => {
    if (draft.areas.length === 0) fail('ConditionalFormatRuleBuilder.build() requires at least one range.')
    if (!draft.criteria && !draft.origin) fail('ConditionalFormatRuleBuilder.build() requires a condition.')
    return service('ConditionalFormatRule', { ...draft })
  }),
})

const onRule = signaturesOf<'ConditionalFormatRule'>()

export const conditionalFormatRule = checked<
  GoogleAppsScript.Spreadsheet.ConditionalFormatRule,
  'ConditionalFormatRule'
>()({
  getRanges: onRule()((_host, { areas }) => areas.map((range) => service('Range', range))),
  getBooleanCondition: onRule()((_host, rule) => rule.criteria && service('BooleanCondition', rule)),
  copy: onRule()((_host, rule) => service('ConditionalFormatRuleBuilder', { ...rule })),
})

const ofCondition = signaturesOf<'BooleanCondition'>()
const look = (key: keyof Style) => ofCondition()((_host, condition) => condition.look[key] ?? null)

export const booleanCondition = checked<GoogleAppsScript.Spreadsheet.BooleanCondition, 'BooleanCondition'>()({
  getCriteriaType: ofCondition()((_host, { criteria }) => criteria && new EnumValue('BooleanCriteria', criteria.type)),
  getCriteriaValues: ofCondition()(
    (host, { criteria }) => criteria?.values.map((value) => argument(host, value)) ?? [],
  ),
  getBackground: look('background'),
  getFontColor: look('fontColor'),
  getBold: look('bold'),
  getItalic: look('italic'),
  getUnderline: look('underline'),
  getStrikethrough: look('strikethrough'),
})

/** A relative date is kept by its name. */
const argument: typeof criteriaArgument = (host, value) => {
  const key = RELATIVE_DATES.find((name) => name === value)
  return key ? new EnumValue('RelativeDate', key) : criteriaArgument(host, value)
}

const onSheet = signaturesOf<'Sheet'>()

/** The rules of a sheet, all at once as Google hands them over. */
export const sheetConditionalFormats = checked<GoogleAppsScript.Spreadsheet.Sheet, 'Sheet'>()({
  getConditionalFormatRules: onSheet()((host, { sheetId }) =>
    (host.workbook.sheet(sheetId)?.conditionalFormats ?? []).map((format) => ruleOf(sheetId, format)),
  ),
  setConditionalFormatRules: onSheet(list(instance('ConditionalFormatRule')))((host, { sheetId }, rules) => {
    const conditionalFormats = rules.map(({ areas, ...rule }) => ({ ...rule, areas: areas.map(({ area }) => area) }))
    host.workbook.update(sheetId, { conditionalFormats })
  }),
  clearConditionalFormatRules: onSheet()((host, { sheetId }) =>
    host.workbook.update(sheetId, { conditionalFormats: [] }),
  ),
})

const ruleOf = (sheetId: number, format: ConditionalFormat): ServiceObject<'ConditionalFormatRule'> =>
  service('ConditionalFormatRule', { ...format, areas: format.areas.map((area) => ({ sheetId, area })) })
