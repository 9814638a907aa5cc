import { amountOf } from '../facts/amount.ts'
import { answerOf } from '../facts/answer.ts'
import type { Finding } from '../findings/finding.ts'
import { formatRupiah } from '../locale/numbers.ts'
import type { FieldOf } from '../tables/fields.ts'
import type { Programme } from '../tables/programme.ts'
import type { CheckedWorkbook } from './checked-workbook.ts'

/** More ARG than there is budget: one of the two is wrong, and the percentage with it. */
export function argAboveCeiling({ leaves, columnOf }: CheckedWorkbook): readonly Finding[] {
  return leaves.flatMap((leaf) => {
    const arg = amountOf(leaf.arg)
    const ceiling = amountOf(leaf.amounts.ceiling)
    if (typeof arg !== 'number' || typeof ceiling !== 'number' || arg <= ceiling) return []
    const values = { name: nameOf(leaf), arg: formatRupiah(arg), ceiling: formatRupiah(ceiling) }
    return [{ severity: 'error', code: 'check.argAboveCeiling', values, at: at(leaf, 'arg', columnOf) }]
  })
}

/** ARG without a gender analysis behind it is a candidate only. Permen PPPA asks for GAP and GBS. */
export function argWithoutAnalysis({ leaves, columnOf }: CheckedWorkbook): readonly Finding[] {
  return leaves.flatMap((leaf) => {
    if (!statesArg(leaf)) return []
    const lacking = [
      ...(answerOf(leaf.marks.gap) === 'yes' ? [] : ['GAP']),
      ...(answerOf(leaf.marks.gbs) === 'yes' ? [] : ['GBS']),
    ]
    if (lacking.length === 0) return []
    const values = { name: nameOf(leaf), lacking: lacking.join(' dan ') }
    return [{ severity: 'warning', code: 'check.argWithoutAnalysis', values, at: at(leaf, 'arg', columnOf) }]
  })
}

/** More spent than was granted. */
export function realisationAboveCeiling({ leaves, columnOf }: CheckedWorkbook): readonly Finding[] {
  return leaves.flatMap((leaf) => {
    const spent = amountOf(leaf.amounts.realisation)
    const ceiling = amountOf(leaf.amounts.ceiling)
    if (typeof spent !== 'number' || typeof ceiling !== 'number' || spent <= ceiling) return []
    const values = { name: nameOf(leaf), spent: formatRupiah(spent), ceiling: formatRupiah(ceiling) }
    return [
      { severity: 'warning', code: 'check.realisationAboveCeiling', values, at: at(leaf, 'realisation', columnOf) },
    ]
  })
}

function statesArg({ arg }: Programme): boolean {
  if (arg?.kind === 'mark') return arg.value === 'yes'
  const amount = amountOf(arg)
  return typeof amount === 'number' && amount > 0
}

function nameOf({ code, name }: Programme): string {
  return code === null ? name : `${code} ${name}`
}

function at({ source }: Programme, field: FieldOf<'budget'>, columnOf: CheckedWorkbook['columnOf']) {
  return { ...source, column: columnOf(source.sheet, field) }
}
