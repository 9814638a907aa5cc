import { type CellValue, dateToSerial, type Cell as FileCell, type Sheet } from 'hucre'
import { errorCode, errorOf } from '../../formulas/values.ts'
import { fromXlsx } from '../../formulas/xlsx-form.ts'
import { parseReference, resolve } from '../../workbook/address.ts'
import { type Area, areaBetween } from '../../workbook/area.ts'
import { type Cell, EMPTY_CELL, isEmptyCell, type Scalar, type TextRun } from '../../workbook/cell.ts'
import { EMPTY_GRID, type Grid } from '../../workbook/grid.ts'
import { type Line, newSheet, type SheetState } from '../../workbook/sheet.ts'
import type { Style } from '../../workbook/style.ts'
import { readFont } from './cell-style.ts'
import { hexOf } from './color.ts'
import { readConditionalRule } from './conditional-rule.ts'
import { readLink, type SheetIndex } from './link.ts'
import { pixelsOfPoints, pixelsOfWidth } from './size.ts'
import { readValidation } from './validation-rule.ts'

export interface ReadContext {
  readonly sheets: SheetIndex
  readonly themeColors: readonly string[]
  readonly style: (origin: FileCell['style']) => Style
}

/** A sheet of the file as the model has it. The grid is at least as large as a new sheet's, so that there is room to type. */
export function readSheet(sheet: Sheet, id: number, context: ReadContext): SheetState {
  const grid = readGrid(sheet, context)
  const blank = newSheet(id, sheet.name)
  const widest = grid.reduce((most, row) => Math.max(most, row?.length ?? 0), sheet.columns?.length ?? 0)
  return {
    ...blank,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    tabColor: hexOf(sheet.view?.tabColor, context.themeColors),
    rowCount: Math.max(blank.rowCount, grid.length),
    columnCount: Math.max(blank.columnCount, widest),
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenColumns: sheet.freezePane?.columns ?? 0,
    grid,
    rows: readRowLines(sheet),
    columns: readColumnLines(sheet),
    rowToggle: sheet.outlineProperties?.summaryBelow === false ? 'BEFORE' : 'AFTER',
    columnToggle: sheet.outlineProperties?.summaryRight === false ? 'BEFORE' : 'AFTER',
    merges: (sheet.merges ?? []).map(readMerge),
    validations: (sheet.dataValidations ?? []).map((rule) => readValidation(rule, context.sheets, id)),
    conditionalFormats: (sheet.conditionalRules ?? [])
      .toSorted((a, b) => a.priority - b.priority)
      .map((rule) => readConditionalRule(rule, context.themeColors)),
    protections: sheet.protection
      ? [
          {
            id: 1,
            area: null,
            description: '',
            warningOnly: false,
            canEdit: !sheet.protection.password,
            unprotected: [],
          },
        ]
      : [],
    filter: readFilter(sheet),
  }
}

function readGrid(sheet: Sheet, context: ReadContext): Grid {
  const rows: (Cell | undefined)[][] = sheet.rows.map((values) => values.map(readPlainCell))
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number)
    while (rows.length <= row) rows.push([])
    const cells = rows[row] ?? []
    while (cells.length <= column) cells.push(undefined)
    const read = readCell(cell, context)
    cells[column] = isEmptyCell(read) ? undefined : read
  }
  return rows.length === 0 ? EMPTY_GRID : rows
}

function readPlainCell(value: CellValue): Cell | undefined {
  const read = readValue(value)
  return read === null ? undefined : { ...EMPTY_CELL, value: read }
}

function readCell(cell: FileCell, context: ReadContext): Cell {
  return {
    value: readValue(cell.formula === undefined ? cell.value : (cell.formulaResult ?? cell.value)),
    formula: cell.formula ? fromXlsx(cell.formula) : null,
    style: context.style(cell.style),
    note: cell.comment?.text ?? null,
    runs: readRuns(cell, context),
  }
}

function readValue(value: CellValue): Scalar {
  if (value instanceof Date) return dateToSerial(value)
  if (typeof value !== 'string') return value
  if (value === '') return null
  const error = errorCode(value)
  return error ? errorOf(error) : value
}

function readRuns(cell: FileCell, context: ReadContext): readonly TextRun[] | null {
  const link = cell.hyperlink ? readLink(cell.hyperlink, context.sheets) : null
  if (!cell.richText) {
    const length = typeof cell.value === 'string' ? cell.value.length : 0
    return link === null ? null : [{ start: 0, end: length, style: {}, link }]
  }
  let start = 0
  return cell.richText.map(({ text, font }) => {
    const run = { start, end: start + text.length, style: font ? readFont(font, context.themeColors) : {}, link }
    start = run.end
    return run
  })
}

const readMerge = (merge: NonNullable<Sheet['merges']>[number]): Area =>
  areaBetween(merge.startRow + 1, merge.startCol + 1, merge.endRow + 1, merge.endCol + 1)

function readRowLines(sheet: Sheet): ReadonlyMap<number, Line> {
  const lines = new Map<number, Line>()
  for (const [index, { height, hidden, outlineLevel = 0 }] of sheet.rowDefs ?? []) {
    if (height === undefined && !hidden && outlineLevel === 0) continue
    const size = height === undefined ? null : pixelsOfPoints(height)
    lines.set(index + 1, { size, hidden: hidden === true, ...depthOf(outlineLevel) })
  }
  return lines
}

function readColumnLines(sheet: Sheet): ReadonlyMap<number, Line> {
  const lines = new Map<number, Line>()
  for (const [index, column] of (sheet.columns ?? []).entries()) {
    if (!column || (column.width === undefined && !column.hidden && !column.outlineLevel)) continue
    const size = column.width === undefined ? null : pixelsOfWidth(column.width)
    lines.set(index + 1, { size, hidden: column.hidden === true, ...depthOf(column.outlineLevel ?? 0) })
  }
  return lines
}

const depthOf = (depth: number): Pick<Line, 'depth'> => (depth > 0 ? { depth } : {})

function readFilter(sheet: Sheet): SheetState['filter'] {
  const reference = sheet.autoFilter ? parseReference(sheet.autoFilter.range) : null
  if (!reference) return null
  return { area: resolve(reference, { rows: sheet.rows.length, columns: 26 }), hiddenValues: new Map() }
}
