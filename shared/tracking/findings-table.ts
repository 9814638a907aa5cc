import type { Finding, Severity } from '../findings/finding.ts'
import { text } from '../locale/text.ts'
import { a1 } from '../tables/a1.ts'
import type { FindingRow } from './acceptances.ts'
import { fingerprint } from './fingerprint.ts'
import { plainCell } from './plain-cell.ts'
import type { OwnColumn, WantedCell, WantedRow, WantedTable } from './table.ts'

export const FINDINGS_SHEET = 'Temuan PUG'

/** The sentence stands before what is mostly blank: it runs over the free cells at its right. */
export const findingsColumns: readonly OwnColumn[] = [
  { key: 'severity', title: 'Tingkat', ownership: 'computed' },
  { key: 'sheet', title: 'Lembar', ownership: 'computed' },
  { key: 'cell', title: 'Sel', ownership: 'computed' },
  { key: 'message', title: 'Temuan', ownership: 'computed' },
  { key: 'reason', title: 'Alasan diterima', ownership: 'seeded' },
  { key: 'code', title: 'Kode', ownership: 'computed', isHidden: true },
  { key: 'id', title: 'Tanda', ownership: 'identity', isHidden: true },
  { key: 'memory', title: 'Jejak', ownership: 'memory', isHidden: true },
]

export const severityWords: Readonly<Record<Severity, string>> = { error: 'Galat', warning: 'Periksa', info: 'Info' }
const SOLVED = 'Selesai'
const ACCEPTED = 'Diterima'

/** Of one kind of finding on one sheet this many are listed, then only counted. */
const LISTED = 100
/** Characters of what a finding says that stand in its id. */
const LONGEST_KEY = 80

/** A remark whose words are a live formula, for what only the spreadsheet itself can know. */
export interface LiveFinding {
  readonly finding: Finding
  readonly formula: string
}

/** What "Temuan PUG" is made of. */
export interface FoundInWorkbook {
  readonly findings: readonly Finding[]
  readonly live: readonly LiveFinding[]
  readonly sheetIds: ReadonlyMap<string, number>
  /** Why findings are accepted, by id. */
  readonly reasons: ReadonlyMap<string, string>
  /** Ids that are listed however many of their kind there are. */
  readonly alwaysListed: ReadonlySet<string>
}

/**
 * "Temuan PUG": errors first, those that the office accepted after the warnings. A finding that is gone reads "Selesai", so
 * that a note beside it does not move.
 */
export function findingsTable({ findings, live, sheetIds, reasons, alwaysListed }: FoundInWorkbook): WantedTable {
  const order: readonly (Severity | 'accepted')[] = ['error', 'warning', 'accepted', 'info']
  const standing = (finding: Finding) => (reasons.has(findingRow(finding).id) ? 'accepted' : finding.severity)
  const listed = capped(findings, (finding) => {
    const { id } = findingRow(finding)
    return reasons.has(id) || alwaysListed.has(id)
  })
  const rows = order.flatMap((severity) => listed.filter((finding) => standing(finding) === severity))
  return {
    sheet: FINDINGS_SHEET,
    columns: findingsColumns,
    rows: [
      ...rows.map((finding) => rowOf(finding, sheetIds, reasons, null)),
      ...live.map(({ finding, formula }) => rowOf(finding, sheetIds, reasons, formula)),
    ],
    vanished: { severity: plainCell(SOLVED) },
  }
}

/** A finding in the words of its row. */
export function findingRow(finding: Finding): FindingRow {
  const { code, values, at } = finding
  const sheet = sheetOf(finding)
  const cell = at ? a1(at.row, at.column) : ''
  // As it will be read from its cell: without blanks around it.
  const id = [code, sheet, cell || (finding.key ?? sentenceKey(finding))].join('|').trim()
  return { id, code, sheet, message: text(code, values) }
}

function rowOf(
  finding: Finding,
  sheetIds: ReadonlyMap<string, number>,
  reasons: ReadonlyMap<string, string>,
  formula: string | null,
): WantedRow {
  const { id, code, sheet, message } = findingRow(finding)
  const reason = reasons.get(id)
  return {
    id,
    cells: {
      severity: plainCell(reason === undefined ? severityWords[finding.severity] : ACCEPTED),
      sheet: plainCell(sheet),
      cell: linkTo(sheet, finding.at ? a1(finding.at.row, finding.at.column) : '', sheetIds),
      message: formula === null ? plainCell(message) : { kind: 'formula', formula },
      ...(reason !== undefined && { reason: plainCell(reason) }),
      code: plainCell(code),
      id: plainCell(id),
    },
  }
}

/** Findings about no cell are told apart by what they say; of a long text its beginning, and what stands for the whole. */
function sentenceKey({ values }: Finding): string {
  const said = Object.values(values).join(',')
  return said.length <= LONGEST_KEY ? said : `${said.slice(0, LONGEST_KEY)}…${fingerprint(said)}`
}

function linkTo(sheet: string, cell: string, sheetIds: ReadonlyMap<string, number>): WantedCell {
  const id = sheetIds.get(sheet)
  if (cell === '' || id === undefined) return plainCell(cell)
  return { kind: 'formula', formula: `=HYPERLINK("#gid=${id}&range=${cell}";"${cell}")` }
}

function capped(findings: readonly Finding[], isAlways: (finding: Finding) => boolean): readonly Finding[] {
  const kinds = new Map<string, { readonly first: Finding; count: number; leftOut: number }>()
  const kept: Finding[] = []
  for (const finding of findings) {
    const name = `${finding.code}|${sheetOf(finding)}`
    const kind = kinds.get(name) ?? { first: finding, count: 0, leftOut: 0 }
    kinds.set(name, kind)
    kind.count++
    if (kind.count <= LISTED || isAlways(finding)) kept.push(finding)
    else kind.leftOut++
  }
  for (const { first, leftOut } of kinds.values()) if (leftOut > 0) kept.push(moreLike(first, leftOut))
  return kept
}

function moreLike(example: Finding, count: number): Finding {
  return {
    severity: example.severity,
    code: 'findings.more',
    values: { count, example: text(example.code, example.values) },
    at: null,
    sheet: sheetOf(example),
    // Their number and the example change from day to day: it stays the same remark.
    key: example.code,
  }
}

function sheetOf({ at, sheet = '' }: Finding): string {
  return at?.sheet ?? sheet
}
