import type { Field } from '../fields.ts'
import type { CellValue } from '../grid.ts'
import type { ValueType } from '../value-type.ts'
import { amountText } from '../values/amount.ts'
import { codeInText, levelOfCode, plainCode } from '../values/budget-code.ts'
import { parseDate } from '../values/date.ts'
import { markOfWord } from '../values/mark.ts'
import { isFullNip, nipInText } from '../values/nip.ts'
import { isDash } from '../values/plain-text.ts'
import { bothSexes, sexOfWord } from '../values/sex.ts'

const employment =
  /^(?:c?pns|pppk|p3k|pppk paruh waktu|asn|non[\s_-]?asn|honor(?:er)?|kontrak|tetap|tidak tetap|gt[ty]|pt[ty]k?|thl|thlt|tks|pjlp|outsourcing|capeg|tenaga kontrak|cpppk|permanent|honorary)\b/i

/** What a cell may look like; `text` is the cell as text. */
const looks = {
  nip: (text: string) => !/[a-z]{3,}/i.test(fullNipIn(text)?.rest ?? 'none'),
  nipAndMore: (text: string) => fullNipIn(text) !== null,
  sex: (text: string) => sexOfWord(text) !== null,
  code: (text: string, cell: CellValue) =>
    typeof cell === 'string' && text.includes('.') && levelOfCode(plainCode(text)) !== null,
  codeAndMore: (text: string, cell: CellValue) => typeof cell === 'string' && codeInText(text) !== null,
  number: (text: string, cell: CellValue) => typeof cell === 'number' || amountText(text).digits.kind !== 'none',
  date: (_: string, cell: CellValue) => ['date', 'ambiguous'].includes(parseDate(cell).kind),
  mark: (text: string, cell: CellValue) => typeof cell === 'boolean' || markOfWord(text) !== null,
  status: (text: string) => employment.test(text),
  bothSexes: (text: string) => bothSexes(text) !== null,
} as const

type Look = keyof typeof looks

/** For each look, the share of a column's filled cells that have it, 0 to 1. */
export type Content = { readonly [L in Look | 'filled']: number }

/** Looks at some cells of a column; empty cells and dashes say nothing. */
export function contentOf(cells: readonly CellValue[]): Content {
  const filled = cells.filter((cell) => String(cell).trim() !== '' && !(typeof cell === 'string' && isDash(cell)))
  const share = (look: Look) =>
    filled.filter((cell) => looks[look](String(cell).trim(), cell)).length / Math.max(filled.length, 1)
  return {
    filled: filled.length,
    nip: share('nip'),
    nipAndMore: share('nipAndMore'),
    sex: share('sex'),
    code: share('code'),
    codeAndMore: share('codeAndMore'),
    number: share('number'),
    date: share('date'),
    mark: share('mark'),
    status: share('status'),
    bothSexes: share('bothSexes'),
  }
}

function fullNipIn(text: string) {
  const found = nipInText(text)
  return found !== null && isFullNip(found.nip) ? found : null
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
      return verdict(content.number + content.bothSexes, content.nipAndMore + content.date)
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
