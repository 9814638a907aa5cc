import type { FindingCode } from '../findings/finding-titles.ts'
import { type MessageValues, text } from '../locale/text.ts'
import type { Field } from '../tables/fields.ts'
import type { Question } from '../tables/reading.ts'

/** A question whose sentence stands in the catalogue; `columns` (from 1) may hold the field. */
export function asking(field: Field, columns: readonly number[], code: FindingCode, values: MessageValues): Question {
  return { field, columns, text: text(code, values), said: { code, values } }
}
