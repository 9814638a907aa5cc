import type { Indicator } from '../indicators/indicator.ts'
import { type EvidenceItem, evidenceItems } from './items.ts'
import type { EvidenceLine } from './register-lines.ts'

/** `suggested`: not there, but the plan does not name it either. */
export type CoverageState = 'there' | 'lacking' | 'expired' | 'suggested'

/** What there is of one piece of evidence that a step asks for. */
export interface ItemCoverage {
  readonly item: EvidenceItem
  readonly state: CoverageState
  /** Rows that count, and those whose time is over; a row that was turned down is neither. */
  readonly valid: readonly EvidenceLine[]
  readonly expired: readonly EvidenceLine[]
}

/** Which evidence of the plan's nine steps is there. */
export function coverageOf(lines: readonly EvidenceLine[]): readonly ItemCoverage[] {
  return evidenceItems.map((item) => {
    const own = lines.filter((line) => isFor(line, item))
    const valid = own.filter((line) => standing(line) === 'valid')
    const expired = own.filter((line) => standing(line) === 'expired')
    return { item, valid, expired, state: stateOf(item, valid.length, expired.length) }
  })
}

/** Evidence that counts but is for none of the pieces that the steps ask for. */
export function withoutItem(lines: readonly EvidenceLine[]): readonly EvidenceLine[] {
  return lines.filter((line) => standing(line) === 'valid' && !evidenceItems.some((item) => isFor(line, item)))
}

/**
 * What counts as evidence of an indicator: what names it, and what names no indicator at all but is of its step. An officer
 * who says which indicators a clip is for means these and no others.
 */
export function evidenceOf(
  { id, aspect, step }: Pick<Indicator, 'id' | 'aspect' | 'step'>,
  lines: readonly EvidenceLine[],
): readonly EvidenceLine[] {
  const names = new Set([plain(id), plain(aspect)])
  return lines.filter(
    (line) =>
      standing(line) === 'valid' &&
      (line.indicators.length > 0 ? line.indicators.some((name) => names.has(plain(name))) : line.step === step),
  )
}

/** What people write as status begins with one of the words offered; other words say nothing against the evidence. */
function standing({ status }: EvidenceLine): 'valid' | 'expired' | 'refused' {
  if (/^ditolak/i.test(status)) return 'refused'
  return /^kedaluwarsa|^kadaluarsa|^kadaluwarsa/i.test(status) ? 'expired' : 'valid'
}

function isFor(line: EvidenceLine, item: EvidenceItem): boolean {
  return line.step === item.step && plain(line.item) === plain(item.title)
}

function stateOf({ owed }: EvidenceItem, valid: number, expired: number): CoverageState {
  if (valid > 0) return 'there'
  if (expired > 0) return 'expired'
  return owed ? 'lacking' : 'suggested'
}

const plain = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim()
