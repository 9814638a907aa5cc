import type { Field } from '../fields.ts'
import type { CellValue } from '../grid.ts'
import type { CellReading } from '../reading.ts'
import { codeInText } from '../values/budget-code.ts'
import { isFullNip, nipInText } from '../values/nip.ts'
import { empty, textReading } from '../values/outcomes.ts'
import { plainText } from '../values/plain-text.ts'
import { bothSexes } from '../values/sex.ts'
import type { ColumnReader } from './reader.ts'

/** Reads a cell that holds several fields: a name above its NIP, a code before its name, men and women, two values parted by a line break or a slash. */
export function splitCell(
  cell: CellValue,
  display: string,
  reader: ColumnReader,
  into: Partial<Record<Field, CellReading>>,
): void {
  const text = typeof cell === 'string' ? cell : display
  const parts = partsOf(
    text,
    reader.fields.map(({ field }) => field),
  )
  for (const { field, parse } of reader.fields) {
    const part = parts[field]
    into[field] = part === undefined ? empty : parse(part, part, reader.style)
  }
}

function partsOf(text: string, fields: readonly Field[]): Readonly<Partial<Record<Field, string>>> {
  const [first, second] = fields
  if (first === undefined || second === undefined || text.trim() === '') return {}
  const other = (field: Field) => (first === field ? second : first)
  if (fields.includes('men') && fields.includes('women')) {
    const both = bothSexes(text)
    if (both === null) return { total: text }
    return { men: String(both.men), women: String(both.women), total: String(both.men + both.women) }
  }
  if (fields.includes('nip')) {
    const found = nipInText(text)
    if (found !== null && isFullNip(found.nip)) return { nip: found.nip, [other('nip')]: plainText(found.rest) }
  }
  if (fields.includes('code')) {
    const found = codeInText(text)
    return found === null ? { [other('code')]: plainText(text) } : { code: found.code, [other('code')]: found.rest }
  }
  const pieces = text.split(text.includes('\n') ? /\n+/ : /\s+\/\s+|\/|\s+-\s+/).map(plainText)
  return pieces.length >= 2 ? { [first]: pieces[0], [second]: pieces.slice(1).join(' ') } : { [first]: plainText(text) }
}

/** A text cell that has a code before its name, though no column of codes is there. */
export function codeBeforeName(
  reading: CellReading,
): { readonly code: CellReading; readonly name: CellReading } | null {
  if (reading.kind !== 'text') return null
  const found = codeInText(reading.value)
  return found === null ? null : { code: textReading(found.code), name: textReading(found.rest) }
}
