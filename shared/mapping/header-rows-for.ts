import type { SheetGrid } from '../tables/grid.ts'
import { findTables } from '../tables/headers/find-tables.ts'
import type { Change } from './correct.ts'
import type { HeaderRows } from './locate-header.ts'

/** No header has more rows. */
export const mostHeaderRows = 6
/** Rows in which a header is looked for. */
const looked = 60

/** The rows that the person chose, if they can be a header; where none were chosen, the likeliest of the sheet. */
export function headerRowsFor(grid: SheetGrid, chosen: HeaderRows | null): Change<HeaderRows> {
  if (chosen === null) return likeliest(grid) ?? { refused: 'connect.noHeader', values: { sheet: grid.name } }
  const { first, last } = chosen
  const isInside = first >= 1 && last >= first && last < first + mostHeaderRows && last <= grid.display.length
  const hasText = grid.display.slice(first - 1, last).some((cells) => cells.some((cell) => cell.trim() !== ''))
  if (!isInside || !hasText) return { refused: 'connect.noSuchRows', values: { sheet: grid.name, first, last } }
  return { first, last }
}

/** The header that the add-on found, else the first row with several texts in it. */
function likeliest(grid: SheetGrid): HeaderRows | null {
  const [found] = findTables(grid)
  if (found !== undefined) return { first: found.header.first + 1, last: found.header.last + 1 }
  const index = grid.values
    .slice(0, looked)
    .findIndex((cells) => cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length > 1)
  return index < 0 ? null : { first: index + 1, last: index + 1 }
}
