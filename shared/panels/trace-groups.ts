import type { Evaluation } from '../indicators/evaluate.ts'
import { groupKey } from '../indicators/group.ts'
import { ratioText } from '../tracking/wording.ts'
import type { TraceFigure } from './trace.ts'

/** A share by bidang or seksi, so that it can be seen where most is lacking. */
export function traceGroups({ indicator, rows }: Evaluation, noun: string): readonly TraceFigure[] {
  if (indicator.kind !== 'share') return []
  const groups = new Map<string, { readonly name: string; numerator: number; denominator: number }>()
  for (const { group, numerator, denominator } of rows) {
    if (group === null) continue
    const key = groupKey(group)
    const known = groups.get(key) ?? { name: group, numerator: 0, denominator: 0 }
    known.numerator += numerator
    known.denominator += denominator
    groups.set(key, known)
  }
  return [...groups.values()]
    .filter(({ denominator }) => denominator > 0)
    .sort((a, b) => a.numerator / a.denominator - b.numerator / b.denominator)
    .map(({ name, numerator, denominator }) => ({ name, figure: ratioText(numerator, denominator, noun) }))
}
