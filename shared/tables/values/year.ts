import { type CellValue, isLocalDate } from '../grid.ts'
import type { CellReading } from '../reading.ts'
import { nothingIn, numberReading, unreadable } from './outcomes.ts'

/** Reads a year: 2025, "2025", "TA 2025", "01-01-2025". */
export function parseYear(cell: CellValue): CellReading {
  if (isLocalDate(cell)) return numberReading(cell.year)
  if (typeof cell === 'number') return cell >= 1900 && cell < 2100 ? numberReading(cell) : unreadable(cell, 'notADate')
  const text = String(cell)
  const nothing = nothingIn(text)
  if (nothing !== null) return nothing
  const years = yearsIn(text)
  return years.length === 1 ? numberReading(years[0] ?? 0) : unreadable(cell, 'notADate')
}

/** The different years written in a text, each once. */
export function yearsIn(text: string): readonly number[] {
  const found = text.match(/(?:^|[^\d])(?:19|20)\d\d(?!\d)/g) ?? []
  return [...new Set(found.map((year) => Number(year.replace(/\D/g, ''))))]
}
