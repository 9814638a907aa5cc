import type { Area } from './area.ts'
import type { ConditionalFormat } from './conditional-format.ts'
import { EMPTY_GRID, type Grid } from './grid.ts'
import type { Validation } from './validation.ts'

/** What is told about one row or column besides its cells. */
export interface Line {
  /** px; `null` is the default (21 for rows, 100 for columns) */
  readonly size: number | null
  readonly hidden: boolean
  /** In how many groups it lies, one in the other; none where it is left out. */
  readonly depth?: number
}

/** Rows or columns that are not as by default, by number from 1. */
export type Lines = ReadonlyMap<number, Line>

export interface ProtectionState {
  readonly id: number
  /** `null`: the whole sheet. */
  readonly area: Area | null
  readonly description: string
  readonly warningOnly: boolean
  /** Whether the person at this computer may edit in spite of it, as an owner may. */
  readonly canEdit: boolean
  readonly unprotected: readonly Area[]
}

export interface FilterState {
  readonly area: Area
  /** Texts that a column (counted on the sheet) hides. */
  readonly hiddenValues: ReadonlyMap<number, readonly string[]>
}

/** One sheet. Never changed in place; `workbook.update` puts a new one in its stead. */
export interface SheetState {
  readonly id: number
  readonly name: string
  readonly hidden: boolean
  /** `#rrggbb` */
  readonly tabColor: string | null
  readonly rowCount: number
  readonly columnCount: number
  readonly frozenRows: number
  readonly frozenColumns: number
  readonly grid: Grid
  readonly rows: Lines
  readonly columns: Lines
  /** Where the marks stand by which groups are folded. */
  readonly rowToggle: 'BEFORE' | 'AFTER'
  readonly columnToggle: 'BEFORE' | 'AFTER'
  readonly merges: readonly Area[]
  readonly validations: readonly Validation[]
  readonly conditionalFormats: readonly ConditionalFormat[]
  readonly protections: readonly ProtectionState[]
  readonly filter: FilterState | null
}

export const DEFAULT_ROW_HEIGHT = 21
export const DEFAULT_COLUMN_WIDTH = 100

export function newSheet(id: number, name: string, rowCount = 1000, columnCount = 26): SheetState {
  return {
    id,
    name,
    hidden: false,
    tabColor: null,
    rowCount,
    columnCount,
    frozenRows: 0,
    frozenColumns: 0,
    grid: EMPTY_GRID,
    rows: new Map(),
    columns: new Map(),
    rowToggle: 'BEFORE',
    columnToggle: 'BEFORE',
    merges: [],
    validations: [],
    conditionalFormats: [],
    protections: [],
    filter: null,
  }
}

export const wholeSheet = (sheet: SheetState): Area => ({
  row: 1,
  column: 1,
  rows: sheet.rowCount,
  columns: sheet.columnCount,
})
