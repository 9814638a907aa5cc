import type { Criteria, ValidationRule } from '../../workbook/validation.ts'
import { checked, keysOf } from '../checked.ts'
import { fail } from '../exception.ts'
import type { Host } from '../host.ts'
import type { Selves, ValidationDraft } from '../selves.ts'
import { EnumValue, service } from '../service-object.ts'
import {
  anything,
  boolean,
  choice,
  date,
  instance,
  list,
  type Method,
  number,
  optional,
  type Parser,
  signaturesOf,
  text,
  textLike,
} from '../signature.ts'
import { criteriaArgument, criteriaValue } from './criteria.ts'

type Key = keyof typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria & string

export const VALIDATION_CRITERIA = keysOf<typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria>()(
  ...(['DATE_AFTER', 'DATE_BEFORE', 'DATE_BETWEEN', 'DATE_EQUAL_TO', 'DATE_IS_VALID_DATE'] as const),
  ...(['DATE_NOT_BETWEEN', 'DATE_ON_OR_AFTER', 'DATE_ON_OR_BEFORE', 'NUMBER_BETWEEN', 'NUMBER_EQUAL_TO'] as const),
  ...(['NUMBER_GREATER_THAN', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', 'NUMBER_LESS_THAN'] as const),
  ...(['NUMBER_LESS_THAN_OR_EQUAL_TO', 'NUMBER_NOT_BETWEEN', 'NUMBER_NOT_EQUAL_TO', 'TEXT_CONTAINS'] as const),
  ...(['TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO', 'TEXT_IS_VALID_EMAIL', 'TEXT_IS_VALID_URL'] as const),
  ...(['VALUE_IN_LIST', 'VALUE_IN_RANGE', 'CUSTOM_FORMULA', 'CHECKBOX'] as const),
)

const on = signaturesOf<'DataValidationBuilder'>()

function set(draft: ValidationDraft, part: Partial<ValidationDraft>) {
  return service('DataValidationBuilder', Object.assign(draft, part))
}

/** `requireX(…)`: the values it takes are the criterion's own. */
const requiring = <const Parsers extends readonly Parser<unknown>[]>(type: Key, ...parsers: Parsers) =>
  on(...parsers)((host, draft, ...values) => {
    const criteria: Criteria = { type, values: values.map((value) => criteriaValue(host, value)) }
    return set(draft, { criteria })
  }) satisfies Method<Selves['DataValidationBuilder']>

export const newValidationDraft = (): ValidationDraft => ({ criteria: null, allowInvalid: true, helpText: null })

export const dataValidationBuilder = checked<
  GoogleAppsScript.Spreadsheet.DataValidationBuilder,
  'DataValidationBuilder'
>()({
  requireCheckbox: [
    ...requiring('CHECKBOX'),
    ...requiring('CHECKBOX', anything),
    ...requiring('CHECKBOX', anything, anything),
  ],
  requireValueInList: on(
    list(textLike),
    optional(boolean),
  )((_host, draft, values, showDropdown) =>
    set(draft, { criteria: { type: 'VALUE_IN_LIST', values: [...values, showDropdown ?? true] } }),
  ),
  requireValueInRange: on(
    instance('Range'),
    optional(boolean),
  )((_host, draft, { sheetId, area }, showDropdown) =>
    set(draft, { criteria: { type: 'VALUE_IN_RANGE', values: [{ sheetId, area }, showDropdown ?? true] } }),
  ),
  requireFormulaSatisfied: requiring('CUSTOM_FORMULA', text),
  requireDate: requiring('DATE_IS_VALID_DATE'),
  requireDateAfter: requiring('DATE_AFTER', date),
  requireDateBefore: requiring('DATE_BEFORE', date),
  requireDateBetween: requiring('DATE_BETWEEN', date, date),
  requireDateEqualTo: requiring('DATE_EQUAL_TO', date),
  requireDateNotBetween: requiring('DATE_NOT_BETWEEN', date, date),
  requireDateOnOrAfter: requiring('DATE_ON_OR_AFTER', date),
  requireDateOnOrBefore: requiring('DATE_ON_OR_BEFORE', date),
  requireNumberBetween: requiring('NUMBER_BETWEEN', number, number),
  requireNumberEqualTo: requiring('NUMBER_EQUAL_TO', number),
  requireNumberGreaterThan: requiring('NUMBER_GREATER_THAN', number),
  requireNumberGreaterThanOrEqualTo: requiring('NUMBER_GREATER_THAN_OR_EQUAL_TO', number),
  requireNumberLessThan: requiring('NUMBER_LESS_THAN', number),
  requireNumberLessThanOrEqualTo: requiring('NUMBER_LESS_THAN_OR_EQUAL_TO', number),
  requireNumberNotBetween: requiring('NUMBER_NOT_BETWEEN', number, number),
  requireNumberNotEqualTo: requiring('NUMBER_NOT_EQUAL_TO', number),
  requireTextContains: requiring('TEXT_CONTAINS', text),
  requireTextDoesNotContain: requiring('TEXT_DOES_NOT_CONTAIN', text),
  requireTextEqualTo: requiring('TEXT_EQUAL_TO', text),
  requireTextIsEmail: requiring('TEXT_IS_VALID_EMAIL'),
  requireTextIsUrl: requiring('TEXT_IS_VALID_URL'),
  withCriteria: on(
    choice('DataValidationCriteria', VALIDATION_CRITERIA),
    list(anything),
  )((host, draft, type, values) =>
    set(draft, { criteria: { type, values: values.flat().map((value) => criteriaValue(host, value)) } }),
  ),
  setAllowInvalid: on(boolean)((_host, draft, allowInvalid) => set(draft, { allowInvalid })),
  setHelpText: on(text)((_host, draft, helpText) => set(draft, { helpText })),
  getAllowInvalid: on()((_host, { allowInvalid }) => allowInvalid),
  getHelpText: on()((_host, { helpText }) => helpText),
  getCriteriaType: on()((_host, { criteria }) => criteria && new EnumValue('DataValidationCriteria', criteria.type)),
  getCriteriaValues: on()((host, { criteria }) => (criteria ? argumentsOf(host, criteria) : [])),
  copy: on()((_host, draft) => service('DataValidationBuilder', { ...draft })),
  build: on()((_host, { criteria, allowInvalid, helpText }) =>
    service('DataValidation', {
      criteria: criteria ?? fail('Data validation must have a criteria.'),
      allowInvalid,
      helpText,
      origin: null,
    }),
  ),
})

/** A list comes as one array and the dropdown's flag, as it was given. */
function argumentsOf(host: Host, { type, values }: Criteria): unknown[] {
  const read = values.map((value) => criteriaArgument(host, value))
  if (type !== 'VALUE_IN_LIST') return read
  return [read.filter((value) => typeof value === 'string'), read.find((value) => typeof value === 'boolean') ?? true]
}

const onRule = signaturesOf<'DataValidation'>()

export const dataValidation = checked<GoogleAppsScript.Spreadsheet.DataValidation, 'DataValidation'>()({
  getAllowInvalid: onRule()((_host, { allowInvalid }) => allowInvalid),
  getHelpText: onRule()((_host, { helpText }) => helpText),
  getCriteriaType: onRule()((_host, { criteria }) => new EnumValue('DataValidationCriteria', criteria.type)),
  getCriteriaValues: onRule()((host, { criteria }) => argumentsOf(host, criteria)),
  copy: onRule()((_host, { criteria, allowInvalid, helpText }: ValidationRule) =>
    service('DataValidationBuilder', { criteria, allowInvalid, helpText }),
  ),
})
