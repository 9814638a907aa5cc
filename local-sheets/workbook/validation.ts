import { type Area, containsCell, subtractAll } from './area.ts'

/** A criterion as Apps Script names it: `VALUE_IN_LIST`, `CHECKBOX`, `NUMBER_BETWEEN`, …, with its values in Google's order. */
export interface Criteria {
  readonly type: string
  /** Numbers, texts, booleans; a date is `{ date: serial }`, a range `{ sheetId, area }`. */
  readonly values: readonly CriteriaValue[]
}

export type CriteriaValue =
  | string
  | number
  | boolean
  | { readonly date: number }
  | { readonly sheetId: number; readonly area: Area }

export interface ValidationRule {
  readonly criteria: Criteria
  readonly allowInvalid: boolean
  readonly helpText: string | null
  /** The rule as the file spelled it where no criterion of Google's says the same; only storage/ looks inside. */
  readonly origin: unknown
}

/** A rule and where it holds. Areas may reach beyond the sheet's last row, as files often say `E2:E1048576`. */
export interface Validation {
  readonly areas: readonly Area[]
  readonly rule: ValidationRule
}

export const validationAt = (validations: readonly Validation[], row: number, column: number): ValidationRule | null =>
  validations.findLast(({ areas }) => areas.some((area) => containsCell(area, row, column)))?.rule ?? null

/** `rule` in `area`, or none where it is `null`; what was said of the area before is gone. */
export function withValidation(
  validations: readonly Validation[],
  area: Area,
  rule: ValidationRule | null,
): readonly Validation[] {
  const kept = validations
    .map((validation) => ({ ...validation, areas: subtractAll(validation.areas, area) }))
    .filter(({ areas }) => areas.length > 0)
  return rule ? [...kept, { areas: [area], rule }] : kept
}
