import type { CellValue } from '../tables/grid.ts'
import type { Block } from './blocks.ts'
import { locate, type OwnGrid } from './locate.ts'
import { planTake } from './offers.ts'
import { plainCell } from './plain-cell.ts'
import type { OwnColumn, WantedTable } from './table.ts'

/** A finding as its row of "Temuan PUG" tells it. */
export interface FindingRow {
  readonly id: string
  readonly code: string
  readonly sheet: string
  readonly message: string
}

/** A finding that the office accepts, and why. The remark stands as long as what is found stays the same. */
export interface Acceptance extends FindingRow {
  readonly reason: string
}

/** The findings of the sheet that have a reason beside them, those that are solved too. */
export function acceptancesIn(existing: OwnGrid | null, columns: readonly OwnColumn[]): readonly Acceptance[] {
  const place = existing && locate(existing, { columns, rows: [] })
  if (existing === null || !place) return []
  return [...place.rows].flatMap(([id, row]) => {
    const at = (key: string) => wordsOf(existing.values[row - 1]?.[(place.columns.get(key) ?? 0) - 1])
    const reason = at('reason')
    return reason === '' ? [] : [{ id, code: at('code'), sheet: at('sheet'), message: at('message'), reason }]
  })
}

/**
 * Why each of these findings is accepted, by id. A finding keeps its acceptance where its words are the same; where its cell
 * moved (rows were inserted above it), where only one finding and one acceptance say the same. Else it is to be looked at
 * again.
 */
export function reasonsFor(
  findings: readonly FindingRow[],
  acceptances: readonly Acceptance[],
): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>()
  const byId = new Map(acceptances.map((acceptance) => [acceptance.id, acceptance]))
  for (const finding of findings) {
    const own = byId.get(finding.id)
    if (own && saidOf(own) === saidOf(finding)) reasons.set(finding.id, own.reason)
  }
  const present = new Set(findings.map(({ id }) => id))
  const moved = soleBy(acceptances.filter(({ id }) => !present.has(id)))
  for (const [said, finding] of soleBy(findings.filter(({ id }) => !byId.has(id)))) {
    const acceptance = moved.get(said)
    if (acceptance) reasons.set(finding.id, acceptance.reason)
  }
  return reasons
}

/** Writes a reason beside a finding, whatever stands there; `null` where the finding has no row. */
export function planAcceptance(grid: OwnGrid, table: WantedTable, id: string, reason: string): readonly Block[] | null {
  const place = locate(grid, table)
  const row = place?.rows.get(id)
  const column = place?.columns.get('reason')
  if (row === undefined || column === undefined) return null
  return planTake(grid, table, { row, column, key: 'reason', wanted: plainCell(reason) })
}

/** What is said, and of which sheet; numbers of rows change as rows are inserted. */
function saidOf({ code, sheet, message }: FindingRow): string {
  return [code, sheet, message.replace(/\bbaris (?:\d+(?:[–, ]+)?)+/g, 'baris')].join('|')
}

function soleBy<Row extends FindingRow>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(saidOf(row), [...(groups.get(saidOf(row)) ?? []), row])
  return new Map([...groups].flatMap(([said, [only, ...more]]) => (only && more.length === 0 ? [[said, only]] : [])))
}

function wordsOf(value: CellValue | undefined): string {
  return typeof value === 'object' || value === undefined ? '' : String(value).trim()
}
