import { editText } from '../formats/edit-text.ts'
import { formatValue, isDateFormat } from '../formats/format-value.ts'
import { fromCanonical } from '../formulas/canonical.ts'
import { isError } from '../formulas/values.ts'
import { choicesOf } from '../services/validation/allowed.ts'
import { intersection } from '../workbook/area.ts'
import type { Cell, Scalar } from '../workbook/cell.ts'
import { cellAt } from '../workbook/grid.ts'
import { type SheetState, wholeSheet } from '../workbook/sheet.ts'
import { DEFAULT_STYLE, type Style } from '../workbook/style.ts'
import { serialOf } from '../workbook/time-zone.ts'
import { type ValidationRule, validationAt } from '../workbook/validation.ts'
import { conditionalLook } from './conditional-look.ts'
import type { CellStyleView, CellView, WindowRequest, WindowView } from './session.ts'
import type { EditDesk } from './typed-edit.ts'

/** The cells of a window as they are shown. */
export function windowView(desk: EditDesk, { sheetId, area }: WindowRequest): WindowView {
  const sheet = desk.workbook.sheet(sheetId)
  const visible = sheet && intersection(area, wholeSheet(sheet))
  if (!visible) return { sheetId, cells: [] }
  const cells: CellView[] = []
  for (let row = visible.row; row < visible.row + visible.rows; row++) {
    for (let column = visible.column; column < visible.column + visible.columns; column++) {
      const view = cellView(desk, sheet, row, column)
      if (view) cells.push(view)
    }
  }
  return { sheetId, cells }
}

/** `null` for a cell with nothing to show, to choose or to say. */
function cellView(desk: EditDesk, sheet: SheetState, row: number, column: number): CellView | null {
  const cell = cellAt(sheet.grid, row, column)
  const value = desk.calculation.value(sheet.id, row, column)
  const rule = validationAt(sheet.validations, row, column)
  const { locale } = desk.workbook.state
  const { text, color } = formatValue(value, cell.style.numberFormat, locale)
  const style = styleView(desk, sheet, { cell, row, column, value, text, color })
  const isBare = value === null && cell.formula === null && cell.note === null && rule === null
  if (isBare && Object.keys(style).length === 0) return null
  return {
    row,
    column,
    text,
    input:
      cell.formula === null
        ? editText(cell.value, cell.style.numberFormat, locale)
        : fromCanonical(cell.formula, locale),
    kind: kindOf(value, cell.style),
    style,
    note: cell.note,
    ...sparklineOf(desk.calculation.sparkline(sheet.id, row, column)),
    link: linkOf(cell) ?? desk.calculation.link(sheet.id, row, column),
    choices: offered(desk, rule),
    checkbox: rule?.criteria.type === 'CHECKBOX',
  }
}

/** Two points make a line. */
function sparklineOf(points: readonly number[] | null): Pick<CellView, 'sparkline'> {
  return points && points.length > 1 ? { sparkline: points } : {}
}

/** A rule may check against a list without offering it. */
function offered(desk: EditDesk, rule: ValidationRule | null): readonly string[] | null {
  return rule === null || rule.criteria.values.at(-1) === false ? null : choicesOf(desk, rule)
}

function kindOf(value: Scalar, style: Style): CellView['kind'] {
  if (value === null) return 'empty'
  if (isError(value)) return 'error'
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'string') return 'text'
  return isDateFormat(style.numberFormat) ? 'date' : 'number'
}

const linkOf = ({ runs }: Cell): string | null => runs?.find(({ link }) => link !== null)?.link ?? null

interface Shown {
  readonly cell: Cell
  readonly row: number
  readonly column: number
  readonly value: Scalar
  readonly text: string
  readonly color: string | undefined
}

/** px of a point at 96 dots an inch */
const PIXELS_PER_POINT = 4 / 3

function styleView(desk: EditDesk, sheet: SheetState, { cell, color, ...seen }: Shown): CellStyleView {
  if (cell.style === DEFAULT_STYLE && sheet.conditionalFormats.length === 0) return color ? { color } : {}
  const today = Math.floor(serialOf(desk.now(), desk.workbook.state.timeZone))
  const style: Style = { ...cell.style, ...conditionalLook(sheet.conditionalFormats, { ...seen, today }) }
  const shownColor = color ?? style.fontColor
  const { top, right, bottom, left } = style.borders
  const hasBorder = top ?? right ?? bottom ?? left
  return {
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline ? { underline: true } : {}),
    ...(style.strikethrough ? { strike: true } : {}),
    ...(shownColor ? { color: shownColor } : {}),
    ...(style.background ? { background: style.background } : {}),
    ...(style.horizontal ? { align: style.horizontal } : {}),
    ...(style.vertical ? { verticalAlign: style.vertical } : {}),
    ...(style.wrap === 'WRAP' ? { wrap: true } : {}),
    ...(style.fontSize ? { fontSize: Math.round(style.fontSize * PIXELS_PER_POINT) } : {}),
    ...(hasBorder ? { border: { top: !!top, right: !!right, bottom: !!bottom, left: !!left } } : {}),
  }
}
