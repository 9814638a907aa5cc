import type { CellStyle, CellValue, ColumnDef, Cell as FileCell, RichTextRun, RowDef, Sheet } from 'hucre'
import { isWellFormed } from '../../formulas/canonical.ts'
import { isError } from '../../formulas/values.ts'
import { toXlsx } from '../../formulas/xlsx-form.ts'
import { areaName } from '../../workbook/address.ts'
import { lastColumnOf, lastRowOf } from '../../workbook/area.ts'
import type { Cell, Scalar } from '../../workbook/cell.ts'
import {
  DEFAULT_COLUMN_WIDTH,
  DEFAULT_ROW_HEIGHT,
  type Line,
  type Lines,
  type SheetState,
} from '../../workbook/sheet.ts'
import { DEFAULT_STYLE, type Style } from '../../workbook/style.ts'
import { writeFont } from './cell-style.ts'
import { colorOf } from './color.ts'
import { writeConditionalRule } from './conditional-rule.ts'
import { type SheetIndex, writeLink } from './link.ts'
import { pixelsOfPoints, pixelsOfWidth, pointsOfPixels, widthOfPixels } from './size.ts'
import { writeValidation } from './validation-rule.ts'

export interface WriteContext {
  readonly sheets: SheetIndex
  readonly style: (style: Style) => CellStyle | undefined
  /** What a formula cell shows now, for programs that do not recalculate. */
  readonly result: (sheetId: number, row: number, column: number) => Scalar
}

/** The sheet for the file; what the model has no word for (images, page setup, tables, …) comes from `original`. */
export function writeSheet(sheet: SheetState, original: Sheet | undefined, context: WriteContext): Sheet {
  const { rows, cells } = writeGrid(sheet, context)
  const written: Sheet = {
    ...original,
    name: sheet.name,
    rows,
    cells,
    columns: writeColumns(sheet, original?.columns ?? []),
    rowDefs: writeRowDefs(sheet.rows, original?.rowDefs ?? new Map()),
    outlineProperties: { summaryBelow: sheet.rowToggle === 'AFTER', summaryRight: sheet.columnToggle === 'AFTER' },
    merges: sheet.merges.map((area) => ({
      startRow: area.row - 1,
      startCol: area.column - 1,
      endRow: lastRowOf(area) - 1,
      endCol: lastColumnOf(area) - 1,
    })),
    dataValidations: sheet.validations.flatMap((validation) => writeValidation(validation, context.sheets) ?? []),
    conditionalRules: sheet.conditionalFormats.flatMap(
      (format, index) => writeConditionalRule(format, index + 1) ?? [],
    ),
    hidden: sheet.hidden && original?.veryHidden !== true,
    view: { ...original?.view, ...(sheet.tabColor ? { tabColor: colorOf(sheet.tabColor) } : {}) },
  }
  delete written.freezePane
  if (sheet.frozenRows + sheet.frozenColumns > 0) {
    written.freezePane = { rows: sheet.frozenRows, columns: sheet.frozenColumns }
  }
  if (!sheet.filter) delete written.autoFilter
  else written.autoFilter = { ...written.autoFilter, range: areaName(sheet.filter.area) }
  if (sheet.protections.every(({ area }) => area !== null)) delete written.protection
  else written.protection ??= { sheet: true }
  return written
}

function writeGrid(sheet: SheetState, context: WriteContext) {
  const cells = new Map<string, FileCell>()
  const rows: CellValue[][] = []
  for (const [rowIndex, row] of sheet.grid.entries()) {
    const values: CellValue[] = []
    for (const [columnIndex, cell] of (row ?? []).entries()) {
      values.push(cell ? plainValue(cell.value) : null)
      if (!cell || isPlain(cell)) continue
      cells.set(
        `${rowIndex},${columnIndex}`,
        writeCell(cell, context, () => context.result(sheet.id, rowIndex + 1, columnIndex + 1)),
      )
    }
    rows.push(values)
  }
  // hucre writes heights only of rows that it has cells for.
  while (rows.length < Math.max(0, ...sheet.rows.keys())) rows.push([])
  return { rows, cells }
}

const isPlain = (cell: Cell): boolean =>
  cell.formula === null && cell.note === null && cell.runs === null && cell.style === DEFAULT_STYLE

const plainValue = (value: Scalar): CellValue => (isError(value) ? value.error : value)

function writeCell(cell: Cell, context: WriteContext, result: () => Scalar): FileCell {
  const written: FileCell = { value: plainValue(cell.value), type: 'string' }
  const style = context.style(cell.style)
  if (style) written.style = style
  if (cell.formula !== null) {
    Object.assign(written, writeFormula(cell.formula, result()))
  }
  if (cell.note !== null) written.comment = { text: cell.note, author: '' }
  const link = cell.runs?.find((run) => run.link !== null)?.link ?? null
  if (link !== null) written.hyperlink = writeLink(link, context.sheets)
  const rich = cell.formula === null && typeof cell.value === 'string' ? writeRuns(cell.value, cell) : null
  if (rich) written.richText = rich
  return written
}

/** A formula that nobody can read is kept as the text it is: other programs would call the whole file broken. */
function writeFormula(formula: string, shown: Scalar): Partial<FileCell> {
  if (!isWellFormed(formula)) return { value: formula }
  return { value: null, formula: toXlsx(formula, shown), formulaResult: plainValue(shown) }
}

/** Only where the runs differ in look: a link alone needs no rich text. */
function writeRuns(text: string, cell: Cell): RichTextRun[] | null {
  if (!cell.runs?.some(({ style }) => Object.keys(style).length > 0)) return null
  const base = writeFont(cell.style)
  return cell.runs.map(({ start, end, style }) => ({ text: text.slice(start, end), font: writeFont(style, base) }))
}

function writeColumns(sheet: SheetState, original: readonly ColumnDef[]): ColumnDef[] {
  const count = Math.max(original.length, ...sheet.columns.keys(), 0)
  return Array.from({ length: count }, (_, index) => {
    const line: Line = sheet.columns.get(index + 1) ?? { size: null, hidden: false }
    const before = original[index] ?? {}
    // The style of a column is told again by each of its cells.
    const { style: _style, numFmt: _numFmt, width, hidden: _hidden, outlineLevel: _level, ...rest } = before
    const isSame = width !== undefined && pixelsOfWidth(width) === (line.size ?? DEFAULT_COLUMN_WIDTH)
    return {
      ...rest,
      ...(line.size === null ? {} : { width: isSame ? width : widthOfPixels(line.size) }),
      ...(line.hidden ? { hidden: true } : {}),
      ...(line.depth ? { outlineLevel: line.depth } : {}),
    }
  })
}

function writeRowDefs(lines: Lines, original: ReadonlyMap<number, RowDef>): Map<number, RowDef> {
  const defs = new Map<number, RowDef>()
  for (const index of new Set([...original.keys(), ...[...lines.keys()].map((row) => row - 1)])) {
    const line: Line = lines.get(index + 1) ?? { size: null, hidden: false }
    const { height, hidden: _hidden, outlineLevel: _level, ...rest } = original.get(index) ?? {}
    const isSame = height !== undefined && pixelsOfPoints(height) === (line.size ?? DEFAULT_ROW_HEIGHT)
    defs.set(index, {
      ...rest,
      ...(line.size === null ? {} : { height: isSame ? height : pointsOfPixels(line.size) }),
      ...(line.hidden ? { hidden: true } : {}),
      ...(line.depth ? { outlineLevel: line.depth } : {}),
    })
  }
  return defs
}
