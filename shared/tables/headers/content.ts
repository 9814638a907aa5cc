import type { Field } from '../fields.ts'
import { type CellValue, isLocalDate } from '../grid.ts'
import type { ValueType } from '../value-type.ts'
import { amountText } from '../values/amount.ts'
import { codeInText, levelOfCode, plainCode } from '../values/budget-code.ts'
import { parseDate } from '../values/date.ts'
import { markOfWord } from '../values/mark.ts'
import { isFullNip, nipInText } from '../values/nip.ts'
import { isDash } from '../values/plain-text.ts'
import { sexOfWord } from '../values/sex.ts'

/** What a column's cells look like: for each look, the share of the filled cells that have it, 0 to 1. */
export interface Content {
  readonly filled: number
  readonly nip: number
  readonly nipAndMore: number
  readonly sex: number
  readonly code: number
  readonly codeAndMore: number
  readonly number: number
  readonly date: number
  readonly mark: number
  readonly status: number
}

const employment =
  /^(?:c?pns|pppk|p3k|pppk paruh waktu|asn|non[\s_-]?asn|honor(?:er)?|kontrak|tetap|tidak tetap|gt[ty]|pt[ty]k?|thl|thlt|tks|pjlp|outsourcing|capeg|tenaga kontrak|cpppk|permanent|honorary)\b/i

/** Looks at some cells of a column; empty cells and dashes say nothing. */
export function contentOf(cells: readonly CellValue[]): Content {
  const count = { nip: 0, nipAndMore: 0, sex: 0, code: 0, codeAndMore: 0, number: 0, date: 0, mark: 0, status: 0 }
  let filled = 0
  for (const cell of cells) {
    const text = String(cell).trim()
    if (text === '' || (typeof cell === 'string' && isDash(cell))) continue
    filled++
    const nip = nipInText(text)
    if (nip !== null && isFullNip(nip.nip)) {
      count.nipAndMore++
      if (!/[a-z]{3,}/i.test(nip.rest)) count.nip++
    }
    if (sexOfWord(text) !== null) count.sex++
    if (typeof cell === 'string') {
      const level = levelOfCode(plainCode(text))
      if (level !== null && text.includes('.')) count.code++
      if (codeInText(text) !== null) count.codeAndMore++
    }
    if (typeof cell === 'number' || amountText(text).digits.kind !== 'none') count.number++
    if (isLocalDate(cell) || parseDate(cell).kind === 'date' || parseDate(cell).kind === 'ambiguous') count.date++
    if (typeof cell === 'boolean' || markOfWord(text) !== null) count.mark++
    if (employment.test(text)) count.status++
  }
  const share = (n: number) => (filled === 0 ? 0 : n / filled)
  return {
    filled,
    nip: share(count.nip),
    nipAndMore: share(count.nipAndMore),
    sex: share(count.sex),
    code: share(count.code),
    codeAndMore: share(count.codeAndMore),
    number: share(count.number),
    date: share(count.date),
    mark: share(count.mark),
    status: share(count.status),
  }
}

/** Whether cells speak for a field (above zero), against it (below zero) or neither. */
export function contentFor(field: Field, type: ValueType, content: Content): -1 | 0 | 1 {
  if (content.filled === 0) return 0
  if (field === 'status' && type === 'text') return verdict(content.status, content.mark + content.date)
  switch (type) {
    case 'nip':
      return verdict(content.nip, content.sex + content.date)
    case 'sex':
      return verdict(content.sex, content.number + content.date)
    case 'amount':
      return verdict(content.number, 1 - content.number)
    case 'count':
      return verdict(content.number, content.nipAndMore + content.date)
    case 'date':
      return verdict(content.date, 1 - content.date)
    case 'mark':
      return verdict(content.mark, 0)
    case 'code':
      return verdict(content.code + content.codeAndMore, content.date)
    default:
      return 0
  }
}

/** The field that cells tell by themselves, without a header. */
export function fieldOfContent(content: Content): Field | null {
  if (content.filled < fewest) return null
  if (content.nip >= nearlyAll) return 'nip'
  if (content.code >= nearlyAll) return 'code'
  if (content.status >= nearlyAll) return 'status'
  return content.sex >= nearlyAll ? 'sex' : null
}

const fewest = 3
const nearlyAll = 0.8
const most = 0.6

function verdict(speaksFor: number, speaksAgainst: number): -1 | 0 | 1 {
  if (speaksFor >= most) return 1
  return speaksFor === 0 && speaksAgainst >= most ? -1 : 0
}
