import type { Field } from '../fields.ts'
import type { CellValue } from '../grid.ts'
import type { CellReading, Sex } from '../reading.ts'
import type { ValueType } from '../value-type.ts'
import { parseAmount } from '../values/amount.ts'
import { parseAmountOrMark } from '../values/amount-or-mark.ts'
import { parseCode } from '../values/budget-code.ts'
import type { ColumnStyle } from '../values/column-style.ts'
import { parseCount } from '../values/count.ts'
import { parseDate } from '../values/date.ts'
import { parseList } from '../values/list.ts'
import { parseMark } from '../values/mark.ts'
import { parseNip } from '../values/nip.ts'
import { empty, sexReading } from '../values/outcomes.ts'
import { parsePercent } from '../values/percent.ts'
import { parseSex } from '../values/sex.ts'
import { parseText } from '../values/text.ts'
import { parseYear } from '../values/year.ts'

export type Parse = (cell: CellValue, display: string, style: ColumnStyle) => CellReading

/** How the cells of each type are read. */
export const parserOf: Readonly<Record<ValueType, Parse>> = {
  text: parseText,
  code: parseCode,
  nip: parseNip,
  sex: parseSex,
  mark: parseMark,
  amount: parseAmount,
  amountOrMark: parseAmountOrMark,
  count: parseCount,
  percent: parsePercent,
  date: parseDate,
  year: parseYear,
  list: parseList,
}

/** Of two columns "L" and "P", a tick in one tells the sex. */
export function tickedSex(sex: Sex): Parse {
  return (cell, display, style) => {
    const mark = parseMark(cell, display, style)
    if (mark.kind !== 'mark') return mark
    return mark.value === 'yes' ? sexReading(sex) : empty
  }
}

/** A matched column, ready to read cells. */
export interface ColumnReader {
  /** Index in the grid row, from 0. */
  readonly index: number
  readonly header: string
  readonly fields: readonly { readonly field: Field; readonly parse: Parse; readonly type: ValueType }[]
  readonly style: ColumnStyle
}
