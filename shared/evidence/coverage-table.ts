import type { Evaluation } from '../indicators/evaluate.ts'
import { plan, type StepId } from '../plan/plan.ts'
import {
  GENERAL,
  type OwnColumn,
  textCell,
  type WantedCell,
  type WantedRow,
  type WantedTable,
} from '../tracking/table.ts'
import { statusWords } from '../tracking/wording.ts'
import { type CoverageState, coverageOf, evidenceOf, type ItemCoverage, withoutItem } from './coverage.ts'
import { linkToIndicator, linkToLine, type RegisterLinks, type TrackingLinks } from './coverage-links.ts'
import { type EvidenceLine, withoutCopies } from './register-lines.ts'

export const COVERAGE_SHEET = 'Kelengkapan Bukti'

/** Pieces of evidence that a row leads to; how many there are in all stands beside them. */
const LINKS = 5

const linkKeys = Array.from({ length: LINKS }, (_, index) => `link${index + 1}`)

export const coverageColumns: readonly OwnColumn[] = [
  { key: 'name', title: 'Bukti Dukung yang Diminta', ownership: 'computed' },
  { key: 'step', title: 'Langkah', ownership: 'computed' },
  { key: 'state', title: 'Keadaan', ownership: 'computed' },
  { key: 'valid', title: 'Jumlah', ownership: 'computed' },
  { key: 'expired', title: 'Kedaluwarsa', ownership: 'computed' },
  { key: 'indicators', title: 'Indikator', ownership: 'computed' },
  ...linkKeys.map((key, index): OwnColumn => ({ key, title: `Bukti ${index + 1}`, ownership: 'computed' })),
  { key: 'id', title: 'Kode', ownership: 'identity', isHidden: true },
  { key: 'memory', title: 'Jejak', ownership: 'memory', isHidden: true },
]

export const coverageWords: Readonly<Record<CoverageState, string>> = {
  there: '✓ Ada',
  lacking: '✗ Kurang',
  expired: '! Kedaluwarsa',
  suggested: '○ Disarankan',
}
const REACHED_WITHOUT = '✗ Tercapai tanpa bukti'
const NONE_YET = '○ Belum ada'

/** px of the first columns, when the sheet is made. */
export const coverageWidths: readonly number[] = [460, 70, 160, 70, 100, 320]

/** What the matrix is made of. */
export interface CoverageSource {
  readonly lines: readonly EvidenceLine[]
  /** `null` where there is no register to lead to. */
  readonly register: RegisterLinks | null
  /** `null` where there is no tracking table yet. */
  readonly tracking: TrackingLinks | null
  readonly evaluations: readonly Evaluation[]
}

/**
 * "Kelengkapan Bukti": what each of the nine steps asks for and what is there of it, then the same by indicator. Each row
 * leads to the evidence, each indicator to its figure as well.
 */
export function coverageTable(source: CoverageSource): WantedTable {
  const lines = withoutCopies(source.lines)
  const items = coverageOf(lines)
  const rows = plan.flatMap((stage) => [
    heading(`tahap-${stage.number}`, `Tahap ${stage.number} · ${stage.title}`, ''),
    ...stage.steps.flatMap(({ id, title }) => {
      const own = items.filter(({ item }) => item.step === id)
      return [
        heading(`langkah-${id}`, `Langkah ${id} · ${title}`, summaryOf(own)),
        ...own.map((coverage) => itemRow(coverage, source)),
      ]
    }),
  ])
  return {
    sheet: COVERAGE_SHEET,
    columns: coverageColumns,
    rows: [
      ...rows,
      looseRow(withoutItem(lines), source),
      heading('indikator', 'Bukti menurut indikator', ''),
      ...source.evaluations.map((evaluation) =>
        indicatorRow(evaluation, evidenceOf(evaluation.indicator, lines), source),
      ),
    ],
    vanished: null,
  }
}

function heading(id: string, title: string, state: string): WantedRow {
  return { id, cells: { name: textCell(title), state: textCell(state), id: textCell(id) } }
}

/** '2 dari 3 ada'; only what the plan names is counted. */
function summaryOf(items: readonly ItemCoverage[]): string {
  const owed = items.filter(({ item }) => item.owed)
  if (owed.length === 0) return ''
  return `${owed.filter(({ state }) => state === 'there').length} dari ${owed.length} ada`
}

function itemRow({ item, state, valid, expired }: ItemCoverage, source: CoverageSource): WantedRow {
  return {
    id: item.id,
    cells: {
      ...row(item.id, item.title, item.step, coverageWords[state]),
      valid: count(valid.length),
      expired: count(expired.length),
      indicators: textCell(indicatorsOf(item.step, source.evaluations)),
      ...links([...valid, ...expired], source),
    },
  }
}

function looseRow(lines: readonly EvidenceLine[], source: CoverageSource): WantedRow {
  const id = 'tanpa-bukti-dukung'
  const name = 'Bukti lain: kolom Langkah atau Bukti Dukung belum dipilih dari yang diminta'
  return { id, cells: { ...row(id, name, '', ''), valid: count(lines.length), ...links(lines, source) } }
}

function indicatorRow(
  { indicator: { id, aspect, step }, verdict }: Evaluation,
  lines: readonly EvidenceLine[],
  source: CoverageSource,
): WantedRow {
  const state = lines.length > 0 ? coverageWords.there : verdict === 'reached' ? REACHED_WITHOUT : NONE_YET
  return {
    id: `indikator-${id}`,
    cells: {
      ...row(`indikator-${id}`, aspect, step === 'rekomendasi' ? '' : step, state),
      valid: count(lines.length),
      indicators: source.tracking
        ? linkToIndicator(id, statusWords[verdict], source.tracking)
        : textCell(statusWords[verdict]),
      ...links(lines, source),
    },
  }
}

function row(id: string, name: string, step: string, state: string): Record<string, WantedCell> {
  return { name: textCell(name), step: textCell(step), state: textCell(state), id: textCell(id) }
}

const count = (value: number): WantedCell => ({ kind: 'value', value, format: GENERAL })

/** 'SDM Terlatih: ✓ Tercapai; …' */
function indicatorsOf(step: StepId, evaluations: readonly Evaluation[]): string {
  return evaluations
    .filter(({ indicator }) => indicator.step === step)
    .map(({ indicator: { aspect }, verdict }) => `${aspect}: ${statusWords[verdict]}`)
    .join('; ')
}

function links(lines: readonly EvidenceLine[], { register }: CoverageSource): Record<string, WantedCell> {
  return Object.fromEntries(
    linkKeys.map((key, index) => {
      const line = lines[index]
      return [key, line && register ? linkToLine(line, register) : textCell('')]
    }),
  )
}
