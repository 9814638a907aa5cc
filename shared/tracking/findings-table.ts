import type { Finding, Severity } from '../findings/finding.ts'
import { text } from '../locale/text.ts'
import { a1 } from '../tables/a1.ts'
import { plainCell } from './plain-cell.ts'
import type { OwnColumn, WantedCell, WantedRow, WantedTable } from './table.ts'

export const FINDINGS_SHEET = 'Temuan PUG'

/** The sentence stands last of what people see: it runs over the free cells at its right. */
export const findingsColumns: readonly OwnColumn[] = [
  { key: 'severity', title: 'Tingkat', ownership: 'computed' },
  { key: 'sheet', title: 'Lembar', ownership: 'computed' },
  { key: 'cell', title: 'Sel', ownership: 'computed' },
  { key: 'message', title: 'Temuan', ownership: 'computed' },
  { key: 'code', title: 'Kode', ownership: 'computed', isHidden: true },
  { key: 'id', title: 'Tanda', ownership: 'identity', isHidden: true },
  { key: 'memory', title: 'Jejak', ownership: 'memory', isHidden: true },
]

export const severityWords: Readonly<Record<Severity, string>> = { error: 'Galat', warning: 'Periksa', info: 'Info' }
const SOLVED = 'Selesai'

/** Of one kind of finding on one sheet this many are listed, then only counted. */
const LISTED = 100

/** A remark whose words are a live formula, for what only the spreadsheet itself can know. */
export interface LiveFinding {
  readonly finding: Finding
  readonly formula: string
}

/** "Temuan PUG": errors first. A finding that is gone reads "Selesai", so that a note beside it does not move. */
export function findingsTable(
  findings: readonly Finding[],
  live: readonly LiveFinding[],
  sheetIds: ReadonlyMap<string, number>,
): WantedTable {
  const order: readonly Severity[] = ['error', 'warning', 'info']
  const listed = capped(findings)
  const rows = order.flatMap((severity) => listed.filter((finding) => finding.severity === severity))
  return {
    sheet: FINDINGS_SHEET,
    columns: findingsColumns,
    rows: [
      ...rows.map((finding) => rowOf(finding, sheetIds, null)),
      ...live.map(({ finding, formula }) => rowOf(finding, sheetIds, formula)),
    ],
    vanished: { severity: plainCell(SOLVED) },
  }
}

function rowOf(finding: Finding, sheetIds: ReadonlyMap<string, number>, formula: string | null): WantedRow {
  const { severity, code, values, at } = finding
  const sheet = at?.sheet ?? finding.sheet ?? ''
  const cell = at ? a1(at.row, at.column) : ''
  const id = [code, sheet, cell || sentenceKey(finding)].join('|')
  return {
    id,
    cells: {
      severity: plainCell(severityWords[severity]),
      sheet: plainCell(sheet),
      cell: linkTo(sheet, cell, sheetIds),
      message: formula === null ? plainCell(text(code, values)) : { kind: 'formula', formula },
      code: plainCell(code),
      id: plainCell(id),
    },
  }
}

/** Findings about no cell are told apart by what they say. */
function sentenceKey({ values }: Finding): string {
  return Object.values(values).join(',').slice(0, 80)
}

function linkTo(sheet: string, cell: string, sheetIds: ReadonlyMap<string, number>): WantedCell {
  const id = sheetIds.get(sheet)
  if (cell === '' || id === undefined) return plainCell(cell)
  return { kind: 'formula', formula: `=HYPERLINK("#gid=${id}&range=${cell}";"${cell}")` }
}

function capped(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>()
  const kept: Finding[] = []
  for (const finding of findings) {
    const kind = `${finding.code}|${finding.at?.sheet ?? finding.sheet ?? ''}`
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    if (count <= LISTED) kept.push(finding)
  }
  for (const [kind, count] of counts) {
    const first = kept.find(({ code, at, sheet }) => `${code}|${at?.sheet ?? sheet ?? ''}` === kind)
    if (count <= LISTED || first === undefined) continue
    const sheet = first.at?.sheet ?? first.sheet ?? ''
    kept.push({
      severity: first.severity,
      code: 'findings.more',
      values: { count: count - LISTED, example: text(first.code, first.values) },
      at: null,
      sheet,
    })
  }
  return kept
}
