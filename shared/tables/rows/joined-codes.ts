import type { SheetGrid } from '../grid.ts'
import type { BudgetLevel, ColumnMatch } from '../reading.ts'
import { levelOfCode, plainCode } from '../values/budget-code.ts'

const part = /^\d{1,4}(?:\.\d{1,2})*$/
const sampled = 60
const most = 0.6
const wholeLevels: readonly (BudgetLevel | null)[] = ['kegiatan', 'subKegiatan', 'account']

/**
 * Printed RKA and DPA spread a code over several columns under one merged header "Kode" (2 | 16 | 02 | 2.01 | 0014).
 * The grid with each such code in the first of these columns; the same grid where codes stand in one column.
 */
export function withJoinedCodes(grid: SheetGrid, columns: readonly ColumnMatch[], from: number): SheetGrid {
  const code = columns.find(({ fields, asked }) => !asked && fields.includes('code'))
  if (code === undefined) return grid
  const first = code.column - 1
  let end = first + 1
  while (isUntitled(columns, end) && holdsParts(grid, end, from)) end++
  return end === first + 1 || holdsWhole(grid, first, from) ? grid : joined(grid, first, end, from)
}

/** Does a code stand whole in the first column? What follows is no part of it then, though it may be a number. */
function holdsWhole(grid: SheetGrid, index: number, from: number): boolean {
  return grid.display
    .slice(from, from + sampled)
    .some((row) => wholeLevels.includes(levelOfCode(plainCode(row[index] ?? ''))))
}

function isUntitled(columns: readonly ColumnMatch[], index: number): boolean {
  const column = columns.find((one) => one.column === index + 1)
  return column !== undefined && column.header === ''
}

function holdsParts(grid: SheetGrid, index: number, from: number): boolean {
  const cells = grid.display.slice(from, from + sampled).map((row) => (row[index] ?? '').trim())
  const filled = cells.filter((cell) => cell !== '')
  return filled.length > 0 && filled.filter((cell) => part.test(cell)).length >= filled.length * most
}

function joined(grid: SheetGrid, first: number, end: number, from: number): SheetGrid {
  const codes = grid.display.map((row, index) => (index < from ? null : codeOf(row.slice(first, end))))
  const made = codes.filter((code) => code !== null)
  if (made.filter((code) => levelOfCode(code) !== null).length < made.length * most) return grid
  const put = <T>(rows: readonly (readonly T[])[], asCell: (text: string) => T) =>
    rows.map((row, index) => {
      const code = codes[index] ?? null
      if (code === null) return row
      return row.map((cell, column) => {
        if (column === first) return asCell(code)
        return column > first && column < end ? asCell('') : cell
      })
    })
  return { ...grid, values: put(grid.values, (text) => text), display: put(grid.display, (text) => text) }
}

/** `null` where a cell holds something else, such as a note that runs over these columns. */
function codeOf(cells: readonly string[]): string | null {
  const parts = cells.map((cell) => cell.trim().replace(/^\.|\.$/g, '')).filter((cell) => cell !== '')
  return parts.length > 0 && parts.every((cell) => part.test(cell)) ? parts.join('.') : null
}
