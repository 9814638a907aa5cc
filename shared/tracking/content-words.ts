import { formatDate } from '../locale/dates.ts'
import { formatNumber, formatPercent } from '../locale/numbers.ts'
import { isLocalDate } from '../tables/grid.ts'
import type { CellContent } from './table.ts'

/**
 * What a cell holds, in words, as the number format `format` would have it.
 *
 * @example contentWords({ kind: 'value', value: 0.786 }, '0.0 %') // '78,6 %'
 */
export function contentWords(cell: CellContent, format: string): string {
  if (cell.kind === 'formula') return cell.formula
  const { value } = cell
  if (isLocalDate(value)) return formatDate(value)
  if (typeof value !== 'number') return value === '' ? '(kosong)' : String(value)
  return format.includes('%') ? formatPercent(value * 100) : formatNumber(value, Number.isInteger(value) ? 0 : 2)
}
