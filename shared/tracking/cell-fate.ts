import { contentOf, printOf } from './fingerprint.ts'
import type { RowMemory } from './memory.ts'
import { type CellContent, GENERAL, type OwnColumn, type WantedCell } from './table.ts'

/** `write` it, it is the `same` already, or `keep` what a person put there. */
export type CellFate = 'write' | 'same' | 'keep'

/**
 * Three-way: what stands there (`null` in a new row or column), what we last wrote, what is wanted. A computed cell that
 * somebody cleared is filled again; a seeded one stays clear.
 */
export function fateOf(
  now: CellContent | null,
  { key, ownership }: Pick<OwnColumn, 'key' | 'ownership'>,
  { prints, formats }: RowMemory,
  wanted: WantedCell,
): CellFate {
  if (now === null) return 'write'
  const written = prints.get(key)
  const isOurs = printOf(now) === written
  if (contentOf(now) === contentOf(wanted)) {
    // 33/42 and 11/14 are one number, but "(33 dari 42)" stands in the number format.
    return isOurs && formats.has(key) && formats.get(key) !== formatOf(wanted) ? 'write' : 'same'
  }
  if (isBlank(now) && (ownership !== 'seeded' || written === undefined)) return 'write'
  return isOurs ? 'write' : 'keep'
}

export function isBlank(cell: CellContent): boolean {
  return cell.kind === 'value' && cell.value === ''
}

/** The number format of a cell; a formula shows as it comes. */
export function formatOf(cell: WantedCell): string {
  return cell.kind === 'formula' ? GENERAL : cell.format
}
