import { createEvaluator, type Evaluator } from '../formulas/evaluator.ts'
import type { CellContent, CellSource, CustomFunction, FormulaPlace } from '../formulas/source.ts'
import { areaName, quotedSheetName } from './address.ts'
import { areaBetween } from './area.ts'
import type { Cell, Scalar } from './cell.ts'
import { cellAt, contentExtent, EMPTY_GRID, type Extent, eachCell, type Grid, holdsFormulas } from './grid.ts'
import { type SheetState, wholeSheet } from './sheet.ts'
import { serialOf } from './time-zone.ts'
import type { Workbook, WorkbookState } from './workbook.ts'

/** What cells show, formulas worked out. */
export interface Calculation {
  value(sheetId: number, row: number, column: number): Scalar
  /** Where a click on a cell with HYPERLINK leads. */
  link(sheetId: number, row: number, column: number): string | null
  /** The points of the line that SPARKLINE draws in a cell. */
  sparkline(sheetId: number, row: number, column: number): readonly number[] | null
  /** The last row and column that show something, spilled results included. */
  used(sheetId: number): Extent
  /** Functions of the bundle have been loaded anew: what they gave before no longer holds. */
  reset(): void
}

export interface CalculationOptions {
  /** ms since 1970 */
  now(): number
  /** A function of the bundle by its upper-case name, or `null`. */
  customFunction(name: string): CustomFunction | null
}

/** Follows the workbook by itself: whatever changed since the last look is told to the evaluator before the next. */
export function calculate(workbook: Workbook, options: CalculationOptions): Calculation {
  const source = new WorkbookSource(workbook, options)
  const evaluator = createEvaluator(source)
  let seen = workbook.state
  const upToDate = (): Evaluator => {
    if (seen !== workbook.state) {
      const before = seen
      seen = workbook.state
      tellChanges(evaluator, before, seen)
    }
    return evaluator
  }
  /** Results spill only on their own sheet, so a sheet without formulas can be read as it is stored. */
  const plainGrid = (sheetId: number): Grid | null => {
    const grid = workbook.sheet(sheetId)?.grid ?? EMPTY_GRID
    return holdsFormulas(grid) ? null : grid
  }
  return {
    value(sheetId, row, column) {
      const grid = plainGrid(sheetId)
      return grid ? cellAt(grid, row, column).value : upToDate().value(sheetId, row, column)
    },
    link: (sheetId, row, column) => (plainGrid(sheetId) ? null : upToDate().link(sheetId, row, column)),
    sparkline: (sheetId, row, column) => (plainGrid(sheetId) ? null : upToDate().sparkline(sheetId, row, column)),
    used(sheetId) {
      const grid = plainGrid(sheetId)
      if (grid) return contentExtent(grid)
      const { rows, columns } = upToDate().used(sheetId)
      return { lastRow: rows, lastColumn: columns }
    },
    reset: () => evaluator.reset(),
  }
}

function tellChanges(evaluator: Evaluator, before: WorkbookState, now: WorkbookState): void {
  if (before.sheets === now.sheets && before.namedRanges === now.namedRanges && before.locale === now.locale) return
  const isSameShape =
    before.locale === now.locale &&
    before.timeZone === now.timeZone &&
    before.namedRanges === now.namedRanges &&
    before.sheets.length === now.sheets.length &&
    now.sheets.every((sheet, index) => isSameSheet(before.sheets[index], sheet))
  if (!isSameShape) {
    evaluator.reset()
    return
  }
  for (const [index, sheet] of now.sheets.entries()) {
    const rows = changedRows(before.sheets[index]?.grid ?? [], sheet.grid)
    if (!rows) continue
    const width = Math.max(1, widthOf(before.sheets[index]?.grid ?? []), widthOf(sheet.grid))
    evaluator.changed({ sheetId: sheet.id, ...areaBetween(rows.first, 1, rows.last, width) })
  }
}

const isSameSheet = (before: SheetState | undefined, now: SheetState): boolean =>
  before !== undefined &&
  before.id === now.id &&
  before.name === now.name &&
  before.rowCount === now.rowCount &&
  before.columnCount === now.columnCount &&
  before.rows === now.rows &&
  before.filter === now.filter

const widthOf = (grid: Grid): number => grid.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0)

/** Rows are shared between an old grid and a new one where nothing was written. */
function changedRows(before: Grid, now: Grid): { readonly first: number; readonly last: number } | null {
  if (before === now) return null
  const length = Math.max(before.length, now.length)
  let first = 0
  while (first < length && before[first] === now[first]) first++
  let last = length - 1
  while (last > first && before[last] === now[last]) last--
  return first === length ? null : { first: first + 1, last: last + 1 }
}

class WorkbookSource implements CellSource {
  readonly #workbook: Workbook
  readonly #options: CalculationOptions
  /** Cells whose stored result no longer holds. Cells are never changed in place, so an edited one is another object. */
  readonly #stale = new WeakSet<Cell>()

  constructor(workbook: Workbook, options: CalculationOptions) {
    this.#workbook = workbook
    this.#options = options
  }

  get locale(): string {
    return this.#workbook.state.locale
  }

  now(): number {
    return serialOf(this.#options.now(), this.#workbook.state.timeZone)
  }

  sheetIds(): Iterable<number> {
    return this.#workbook.state.sheets.map(({ id }) => id)
  }

  sheetIdOf(name: string): number | null {
    const wanted = name.toLowerCase()
    return this.#workbook.state.sheets.find((sheet) => sheet.name.toLowerCase() === wanted)?.id ?? null
  }

  size(sheetId: number) {
    const sheet = this.#workbook.sheet(sheetId)
    return { rows: sheet?.rowCount ?? 0, columns: sheet?.columnCount ?? 0 }
  }

  used(sheetId: number) {
    const sheet = this.#workbook.sheet(sheetId)
    const { lastRow, lastColumn } = sheet ? contentExtent(sheet.grid) : { lastRow: 0, lastColumn: 0 }
    return { rows: lastRow, columns: lastColumn }
  }

  content(sheetId: number, row: number, column: number): CellContent {
    const cell = this.#cell(sheetId, row, column)
    if (!cell) return null
    if (cell.formula === null) return cell.value
    return { formula: cell.formula, cached: this.#stale.has(cell) || cell.value === null ? undefined : cell.value }
  }

  formulas(sheetId: number): readonly FormulaPlace[] {
    const places: FormulaPlace[] = []
    const sheet = this.#workbook.sheet(sheetId)
    if (!sheet) return places
    eachCell(sheet.grid, wholeSheet(sheet), ({ formula }, row, column) => {
      if (formula !== null) places.push({ row, column, formula })
    })
    return places
  }

  hidden(sheetId: number, row: number) {
    return this.#workbook.sheet(sheetId)?.rows.get(row)?.hidden ? ('hiddenByUser' as const) : ('shown' as const)
  }

  namedRange(name: string): string | null {
    const wanted = name.toLowerCase()
    const target = this.#workbook.state.namedRanges.find((range) => range.name.toLowerCase() === wanted)?.target
    if (!target) return null
    if ('text' in target) return target.text
    const sheet = this.#workbook.sheet(target.sheetId)
    return sheet ? `${quotedSheetName(sheet.name)}!${areaName(target.area)}` : null
  }

  customFunction(name: string): CustomFunction | null {
    return this.#options.customFunction(name)
  }

  dropCached(sheetId: number, row: number, column: number): void {
    const cell = this.#cell(sheetId, row, column)
    if (cell) this.#stale.add(cell)
  }

  #cell(sheetId: number, row: number, column: number): Cell | undefined {
    return this.#workbook.sheet(sheetId)?.grid[row - 1]?.[column - 1]
  }
}
