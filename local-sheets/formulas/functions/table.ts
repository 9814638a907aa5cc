import { arrays } from './arrays.ts'
import { conditional } from './conditional.ts'
import { counting } from './counting.ts'
import { dates } from './dates.ts'
import type { FormulaFunction } from './definition.ts'
import { information } from './information.ts'
import { logic } from './logic.ts'
import { lookups } from './lookup.ts'
import { math } from './math.ts'
import { patterns } from './patterns.ts'
import { subtotal } from './subtotal.ts'
import { text } from './text.ts'

const table: ReadonlyMap<string, FormulaFunction> = new Map(
  [math, counting, conditional, subtotal, logic, lookups, text, patterns, dates, information, arrays].flatMap(
    (family) => Object.entries(family),
  ),
)

/** The function of that name (in upper case), or null: then it is a custom one, or unknown. */
export function functionNamed(name: string): FormulaFunction | null {
  return table.get(name) ?? null
}
