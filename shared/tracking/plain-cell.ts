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

const MONTHS =
  'jan(uari|uary)?|feb(ruari|ruary)?|mar(et|ch)?|apr(il)?|mei|may|jun[ie]?|jul[iy]?|agu(stus)?|ags|aug(ust)?|' +
  'sept?(ember)?|okt(ober)?|oct(ober)?|nov(ember)?|des(ember)?|dec(ember)?'
const WEEKDAYS =
  'sen(in)?|sel(asa)?|rab(u)?|kam(is)?|jum(at)?|sab(tu)?|min(ggu)?|' +
  'mon(day)?|tue(sday)?|wed(nesday)?|thu(rsday)?|fri(day)?|sat(urday)?|sun(day)?'

/** A date or an amount begins so and has a digit; a truth value, or perhaps a month, is all of the text. */
const DATED = new RegExp(`^(${MONTHS}|${WEEKDAYS}|rp|idr|usd)(?![a-z]).*\\d`, 'i')
const BARE = new RegExp(`^(${MONTHS}|true|false|benar|salah)$`, 'i')

function isWords(text: string): boolean {
  if (!/^[\p{L}“]/u.test(text)) return false
  return text.length > 60 || !(DATED.test(text) || BARE.test(text))
}
