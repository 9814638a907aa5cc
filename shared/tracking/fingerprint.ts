import { isLocalDate } from '../tables/grid.ts'
import { canonicalFormula, withoutReferences } from './formula-text.ts'
import type { CellContent } from './table.ts'

/**
 * Six characters that stand for a cell's content (FNV-1a, 32 bits). Only to notice that somebody changed it: nothing secret
 * or adversarial hangs on it.
 */
export function fingerprint(content: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < content.length; index++) {
    hash = Math.imul(hash ^ content.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0).toString(36).padStart(7, '0').slice(-6)
}

/** One text for every content, so that 1 and '1' differ, and a formula differs from what it comes to. */
export function contentOf(cell: CellContent): string {
  if (cell.kind === 'formula') return `formula:${canonicalFormula(cell.formula)}`
  const { value } = cell
  return isLocalDate(value) ? `date:${value.year}-${value.month}-${value.day}` : `${typeof value}:${value}`
}

/** Stands for what we wrote: a formula is still ours when the spreadsheet moved its references, as it does when rows are inserted. */
export function printOf(cell: CellContent): string {
  return fingerprint(cell.kind === 'formula' ? `formula:${withoutReferences(cell.formula)}` : contentOf(cell))
}
