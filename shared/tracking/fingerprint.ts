import { type CellValue, isLocalDate } from '../tables/grid.ts'

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

/** One text for every value, so that 1 and '1' differ. */
export function contentOf(value: CellValue): string {
  return isLocalDate(value) ? `date:${value.year}-${value.month}-${value.day}` : `${typeof value}:${value}`
}
