import { mapReferences } from '../../formulas/references.ts'
import { shiftReferences } from '../../formulas/shift.ts'
import type { MetadataState } from '../developer-metadata.ts'
import type { Grid } from '../grid.ts'
import type { NamedRangeState } from '../named-range.ts'
import type { FilterState, Line, Lines, ProtectionState, SheetState } from '../sheet.ts'
import type { CriteriaValue, Validation } from '../validation.ts'
import type { WorkbookState } from '../workbook.ts'
import { type Axis, areaAfter, areasAfter, type LineChange, lineAfter, linesAfter, spanAfter } from './line-change.ts'
import { mapFormulas } from './map-formulas.ts'

/**
 * Inserts, deletes or moves rows or columns of one sheet, and everything follows: merges, notes, validations, conditional
 * formats, protections, names, metadata, and the references of every formula in the workbook.
 */
export function reshape(state: WorkbookState, sheetId: number, axis: Axis, change: LineChange): WorkbookState {
  const own = state.sheets.find(({ id }) => id === sheetId)
  if (!own) return state
  const reshaped: WorkbookState = {
    ...state,
    sheets: state.sheets.map((sheet) => {
      const followed = { ...sheet, validations: followSources(sheet.validations, sheetId, axis, change) }
      return sheet.id === sheetId ? reshapeSheet(followed, axis, change) : followed
    }),
    namedRanges: state.namedRanges.map((range) => followName(range, sheetId, axis, change)),
    metadata: state.metadata.flatMap((entry) => followMetadata(entry, sheetId, axis, change) ?? []),
  }
  return mapFormulas(reshaped, (formula, ownSheet) => followReferences(formula, own.name, ownSheet, axis, change))
}

function reshapeSheet(sheet: SheetState, axis: Axis, change: LineChange): SheetState {
  const by = change.kind === 'insert' ? change.count : change.kind === 'delete' ? -change.count : 0
  return {
    ...sheet,
    rowCount: axis === 'rows' ? sheet.rowCount + by : sheet.rowCount,
    columnCount: axis === 'columns' ? sheet.columnCount + by : sheet.columnCount,
    frozenRows: axis === 'rows' ? frozenAfter(sheet.frozenRows, change) : sheet.frozenRows,
    frozenColumns: axis === 'columns' ? frozenAfter(sheet.frozenColumns, change) : sheet.frozenColumns,
    grid: reshapeGrid(sheet.grid, axis, change),
    rows: axis === 'rows' ? followLines(sheet.rows, change) : sheet.rows,
    columns: axis === 'columns' ? followLines(sheet.columns, change) : sheet.columns,
    // A merge that shrinks to one cell is none.
    merges: areasAfter(change, axis, sheet.merges).filter(({ rows, columns }) => rows * columns > 1),
    validations: sheet.validations
      .map((validation) => ({ ...validation, areas: areasAfter(change, axis, validation.areas) }))
      .filter(({ areas }) => areas.length > 0),
    conditionalFormats: sheet.conditionalFormats
      .map((format) => ({ ...format, areas: areasAfter(change, axis, format.areas) }))
      .filter(({ areas }) => areas.length > 0),
    protections: sheet.protections.flatMap((protection) => followProtection(protection, axis, change) ?? []),
    filter: sheet.filter && followFilter(sheet.filter, axis, change),
  }
}

function reshapeGrid(grid: Grid, axis: Axis, change: LineChange): Grid {
  if (axis === 'rows') return linesAfter(change, grid, undefined)
  return grid.map((row) => row && linesAfter(change, row, undefined))
}

function frozenAfter(frozen: number, change: LineChange): number {
  if (frozen === 0 || change.kind === 'move') return frozen
  return spanAfter(change, { start: 1, length: frozen })?.length ?? 0
}

function followLines(lines: Lines, change: LineChange): Lines {
  const moved = new Map<number, Line>()
  for (const [number, line] of lines) {
    const next = lineAfter(change, number)
    if (next !== null) moved.set(next, line)
  }
  return moved
}

function followProtection(protection: ProtectionState, axis: Axis, change: LineChange): ProtectionState | null {
  const unprotected = areasAfter(change, axis, protection.unprotected)
  if (protection.area === null) return { ...protection, unprotected }
  const area = areaAfter(change, axis, protection.area)
  return area && { ...protection, area, unprotected }
}

function followFilter(filter: FilterState, axis: Axis, change: LineChange): FilterState | null {
  const area = areaAfter(change, axis, filter.area)
  if (!area || axis === 'rows') return area && { ...filter, area }
  const hiddenValues = [...filter.hiddenValues].flatMap(([column, values]) => {
    const next = lineAfter(change, column)
    return next === null ? [] : [[next, values] as const]
  })
  return { area, hiddenValues: new Map(hiddenValues) }
}

/** Dropdowns whose choices stand in a range of the changed sheet. */
function followSources(
  validations: readonly Validation[],
  sheetId: number,
  axis: Axis,
  change: LineChange,
): readonly Validation[] {
  const follow = (value: CriteriaValue): CriteriaValue => {
    if (typeof value !== 'object' || !('area' in value) || value.sheetId !== sheetId) return value
    const area = areaAfter(change, axis, value.area)
    return area ? { ...value, area } : '#REF!'
  }
  return validations.map((validation) => {
    const { criteria } = validation.rule
    const values = criteria.values.map(follow)
    if (values.every((value, index) => value === criteria.values[index])) return validation
    return { ...validation, rule: { ...validation.rule, criteria: { ...criteria, values }, origin: null } }
  })
}

function followName(range: NamedRangeState, sheetId: number, axis: Axis, change: LineChange): NamedRangeState {
  if ('text' in range.target || range.target.sheetId !== sheetId) return range
  const area = areaAfter(change, axis, range.target.area)
  return { ...range, target: area ? { sheetId, area } : { text: '#REF!' } }
}

function followMetadata(entry: MetadataState, sheetId: number, axis: Axis, change: LineChange): MetadataState | null {
  const { location } = entry
  const isOnAxis = location.kind === (axis === 'rows' ? 'ROW' : 'COLUMN') && location.sheetId === sheetId
  if (!isOnAxis || !('start' in location)) return entry
  const span = spanAfter(change, { start: location.start, length: location.count })
  return span && { ...entry, location: { ...location, start: span.start, count: span.length } }
}

const SHIFTS = {
  rows: { insert: 'insertRows', delete: 'deleteRows' },
  columns: { insert: 'insertColumns', delete: 'deleteColumns' },
} as const

function followReferences(formula: string, sheet: string, ownSheet: string, axis: Axis, change: LineChange): string {
  if (change.kind !== 'move') {
    const { at, count } = change
    return shiftReferences(formula, { kind: SHIFTS[axis][change.kind], sheet, at, count }, ownSheet)
  }
  return mapReferences(formula, (context, range) => {
    const named = context.at(-1) ?? ownSheet
    const isMoved = context.length < 2 && named.toLowerCase() === sheet.toLowerCase()
    return { context: [...context], range: isMoved ? rangeAfter(range, axis, change) : range }
  })
}

type FormulaRange = Parameters<Parameters<typeof mapReferences>[1]>[1]

/** Rows and columns in a formula count from 0; what has an open end keeps its lines. */
function rangeAfter(range: FormulaRange, axis: Axis, change: LineChange): FormulaRange {
  const [first, last] = axis === 'rows' ? [range.top, range.bottom] : [range.left, range.right]
  if (typeof first !== 'number' || typeof last !== 'number') return range
  const span = spanAfter(change, { start: first + 1, length: last - first + 1 })
  if (!span) return range
  const [start, end] = [span.start - 1, span.start + span.length - 2]
  return axis === 'rows' ? { ...range, top: start, bottom: end } : { ...range, left: start, right: end }
}
