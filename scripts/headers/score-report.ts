import { createHash } from 'node:crypto'
import { matchHeaders } from '../../shared/tables/headers/match-headers.ts'
import type { HeaderTable } from './parse-tables-file.ts'
import { scoreTable, type TableScore, type Tally, tallyOf } from './score.ts'

/** A table is held back from development by its id alone: about every third, the same ones for ever. */
export function isHeldBack(id: string): boolean {
  return Number(BigInt(`0x${createHash('sha256').update(id).digest('hex')}`) % 3n) === 0
}

/** The rates of a file of tables with their truth, in lines: two thirds to develop on, the third held back, all, by kind and field. */
export function scoreReport(tables: readonly HeaderTable[]): readonly string[] {
  const scored = tables.flatMap(({ id, headers, samples, truth }) =>
    truth === null ? [] : [{ id, score: scoreTable(matchHeaders(headers, samples), truth) }],
  )
  const part = (heldBack: boolean) => scored.filter(({ id }) => isHeldBack(id) === heldBack).map(({ score }) => score)
  const all = scored.map(({ score }) => score)
  return [
    ...block('Development, two thirds', part(false)),
    ...block('Held back, a third', part(true)),
    ...block('All', all),
    ...byField(all),
  ]
}

/** One line for all tables, one for each kind of table. */
function block(title: string, tables: readonly TableScore[]): readonly string[] {
  const kinds = [...new Set(tables.map(({ truth }) => truth.kind))]
  return [
    line(`${title} (${tables.length})`, tables, tallyOf(tables)),
    ...kinds.map((kind) => {
      const own = tables.filter(({ truth }) => truth.kind === kind)
      return line(`  ${kind ?? 'other'} (${own.length})`, own, tallyOf(own))
    }),
  ]
}

function byField(tables: readonly TableScore[]): readonly string[] {
  const fields = [...new Set(tables.flatMap(({ columns }) => columns.map(({ field }) => field)))].sort()
  return [
    'All, by field',
    ...fields.map((field) => `  ${field.padEnd(26)} ${rates(tallyOf(tables, (one) => one.field === field))}`),
  ]
}

function line(title: string, tables: readonly TableScore[], tally: Tally): string {
  const kinds = `kind ${tables.filter(({ isKindRight }) => isKindRight).length}/${tables.length}`
  return `${title.padEnd(28)} ${kinds.padEnd(13)} ${rates(tally)}`
}

function rates({ needed, mapped, asked, missed, wrong }: Tally): string {
  const share = needed === 0 ? '' : ` = ${((100 * mapped) / needed).toFixed(1)} %`
  const wrongShare = needed === 0 ? '' : ` = ${((100 * wrong) / needed).toFixed(1)} %`
  return `mapped ${mapped}/${needed}${share}, asked ${asked}, missed ${missed}, wrong ${wrong}${wrongShare}`
}
