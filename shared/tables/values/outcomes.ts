import type { CellValue } from '../grid.ts'
import type { CellReading, Mark, Sex, UnreadableReason } from '../reading.ts'
import { isDash, isErrorText } from './plain-text.ts'

/** Readings that carry nothing of their cell are made once: a sheet of 50,000 rows has half a million cells. */
export const empty: CellReading = { kind: 'empty' }

const marks: Readonly<Record<Mark, CellReading>> = {
  yes: { kind: 'mark', value: 'yes' },
  no: { kind: 'mark', value: 'no' },
  notApplicable: { kind: 'mark', value: 'notApplicable' },
}

const sexes: Readonly<Record<Sex, CellReading>> = {
  man: { kind: 'sex', value: 'man' },
  woman: { kind: 'sex', value: 'woman' },
}

export const markReading = (mark: Mark): CellReading => marks[mark]
export const sexReading = (sex: Sex): CellReading => sexes[sex]
export const textReading = (value: string): CellReading => ({ kind: 'text', value })
export const numberReading = (value: number): CellReading => ({ kind: 'number', value })

export function unreadable(raw: CellValue, reason: UnreadableReason): CellReading {
  return { kind: 'unreadable', raw, reason }
}

/** What no text, a failed formula and a dash are in any column of values; `null` for any other text. */
export function nothingIn(text: string): CellReading | null {
  if (isErrorText(text)) return unreadable(text, 'errorCell')
  return text === '' || isDash(text) ? empty : null
}

export function ambiguous(raw: CellValue, candidates: readonly string[]): CellReading {
  return { kind: 'ambiguous', raw, candidates }
}
