import type { Area } from '../../workbook/area.ts'
import type { Scalar } from '../../workbook/cell.ts'
import { cellAt } from '../../workbook/grid.ts'
import { type ValidationRule, validationAt, withValidation } from '../../workbook/validation.ts'
import { checked } from '../checked.ts'
import type { Host } from '../host.ts'
import type { RangeRef } from '../selves.ts'
import { service } from '../service-object.ts'
import { anything, instance, matrix, nullable, signaturesOf } from '../signature.ts'
import { checkSize, gridOf, sheetOf } from './range-ref.ts'
import { changeCells, checkEditable, shownValue } from './writing.ts'

const on = signaturesOf<'Range'>()
const rule = nullable(instance('DataValidation'))

/** Rules on what a cell may hold, checkboxes among them. */
export const rangeValidation = checked<GoogleAppsScript.Spreadsheet.Range, 'Range'>()({
  getDataValidation: on()((host, range) => ruleAt(host, range, range.area.row, range.area.column)),
  getDataValidations: on()((host, range) => gridOf(range.area, (row, column) => ruleAt(host, range, row, column))),
  setDataValidation: on(rule)((host, range, given) => {
    setRule(host, range, range.area, given)
    return service('Range', range)
  }),
  setDataValidations: on(matrix(rule))((host, range, rules) => {
    checkSize(range.area, rules)
    const { row, column } = range.area
    rules.forEach((line, down) => {
      line.forEach((given, across) => {
        setRule(host, range, { row: row + down, column: column + across, rows: 1, columns: 1 }, given)
      })
    })
    return service('Range', range)
  }),

  insertCheckboxes: [
    ...on()((host, range) => insertCheckboxes(host, range, [])),
    ...on(anything)((host, range, whenChecked) => insertCheckboxes(host, range, [whenChecked])),
    ...on(
      anything,
      anything,
    )((host, range, whenChecked, whenUnchecked) => insertCheckboxes(host, range, [whenChecked, whenUnchecked])),
  ],
  removeCheckboxes: on()((host, range) => {
    changeCells(host, range, (cell, row, column) =>
      checkboxAt(host, range, row, column) ? { ...cell, value: null, formula: null } : cell,
    )
    gridOf(range.area, (row, column) => {
      const hasBox = checkboxAt(host, range, row, column) !== null
      if (hasBox) setRule(host, range, { row, column, rows: 1, columns: 1 }, null)
    })
    return service('Range', range)
  }),
  check: on()((host, range) => tick(host, range, true)),
  uncheck: on()((host, range) => tick(host, range, false)),
  isChecked: on()((host, range) => {
    const { grid } = sheetOf(host, range)
    const states = gridOf(range.area, (row, column) => {
      const box = checkboxAt(host, range, row, column)
      if (!box) return null
      const value = shownValue(host, range.sheetId, cellAt(grid, row, column), row, column)
      return value === tickedValue(box, true) ? true : value === tickedValue(box, false) ? false : null
    }).flat()
    const [first] = states
    return states.every((state) => state === first) ? first : null
  }),
})

function setRule(host: Host, range: RangeRef, area: Area, given: ValidationRule | null): void {
  const sheet = sheetOf(host, range)
  checkEditable(sheet, area)
  host.workbook.update(sheet.id, { validations: withValidation(sheet.validations, area, given) })
}

function ruleAt(host: Host, range: RangeRef, row: number, column: number) {
  const found = validationAt(sheetOf(host, range).validations, row, column)
  return found && service('DataValidation', found)
}

function checkboxAt(host: Host, range: RangeRef, row: number, column: number): ValidationRule | null {
  const found = validationAt(sheetOf(host, range).validations, row, column)
  return found?.criteria.type === 'CHECKBOX' ? found : null
}

/** What a box holds when ticked or not: true and false, or values of its own; one alone leaves the other blank. */
function tickedValue({ criteria }: ValidationRule, ticked: boolean): Scalar {
  const [whenChecked, whenUnchecked] = criteria.values
  const own = ticked ? whenChecked : whenUnchecked
  if (criteria.values.length === 0) return ticked
  return typeof own === 'object' || own === undefined ? null : own
}

function insertCheckboxes(host: Host, range: RangeRef, values: readonly unknown[]) {
  const own = values.filter(
    (value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean',
  )
  const box: ValidationRule = {
    criteria: { type: 'CHECKBOX', values: own },
    allowInvalid: true,
    helpText: null,
    origin: null,
  }
  setRule(host, range, range.area, box)
  changeCells(host, range, (cell) => ({ ...cell, value: tickedValue(box, false), formula: null, runs: null }))
  return service('Range', range)
}

function tick(host: Host, range: RangeRef, ticked: boolean) {
  changeCells(host, range, (cell, row, column) => {
    const box = checkboxAt(host, range, row, column)
    return box ? { ...cell, value: tickedValue(box, ticked), formula: null, runs: null } : cell
  })
  return service('Range', range)
}
