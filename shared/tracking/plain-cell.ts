import { GENERAL, type WantedCell } from './table.ts'

/**
 * Text for a cell that keeps the format it has, so that a whole sheet of text is written in one call, without one for the
 * formats. A short text that Google might take for a date, a number or a formula is written as a formula that says it.
 *
 * @example plainCell('Mei 2025') // ="Mei 2025"
 */
export function plainCell(text: string): WantedCell {
  if (text === '' || isWords(text)) return { kind: 'value', value: text, format: GENERAL }
  // Excel refuses longer texts inside a formula.
  if (text.length > 200) return { kind: 'value', value: `“${text}”`, format: GENERAL }
  return { kind: 'formula', formula: `="${text.replace(/"/g, '""')}"` }
}

/** How dates, truth values and amounts begin, in Indonesian and English. */
const PARSED = new RegExp(
  `^(${[
    'jan(uari|uary)?|feb(ruari|ruary)?|mar(et|ch)?|apr(il)?|mei|may|jun[ie]?|jul[iy]?|agu(stus)?|ags|aug(ust)?',
    'sept?(ember)?|okt(ober)?|oct(ober)?|nov(ember)?|des(ember)?|dec(ember)?',
    'sen(in)?|sel(asa)?|rab(u)?|kam(is)?|jum(at)?|sab(tu)?|min(ggu)?',
    'mon(day)?|tue(sday)?|wed(nesday)?|thu(rsday)?|fri(day)?|sat(urday)?|sun(day)?',
    'true|false|benar|salah|rp|idr|usd',
  ].join('|')})(?![a-z])`,
  'i',
)

function isWords(text: string): boolean {
  if (!/^[\p{L}“]/u.test(text)) return false
  return text.length > 60 || !PARSED.test(text)
}
