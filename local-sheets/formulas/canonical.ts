import { sheetLocale } from '../formats/locales.ts'
import { rewriteLexemes } from './lexemes.ts'
import { parseFormula } from './parse.ts'
import { tidyReferences } from './references.ts'

/**
 * Formulas are kept in one canonical form, that of .xlsx and of en_US: arguments parted by `,`, array columns by `,` and rows
 * by `;`, decimal points. What people type and see depends on the locale: in Indonesia `;` parts arguments, `\` array
 * columns, and `,` is the decimal sign.
 *
 * A sign that means nothing in the locale (`=SUM(A1,B1)` in Indonesia) is kept behind a `\`. As no formula has a `\`,
 * such a cell shows #ERROR!, as it does on Google, and reads back as it was typed.
 */
export function toCanonical(typed: string, locale: string): string {
  const decimalComma = sheetLocale(locale).decimal === ','
  const formula = rewriteLexemes(typed, decimalComma ? 'either' : 'point', (lexeme, place) => {
    if (lexeme === ';') return place === 'array' ? ';' : ','
    if (lexeme === ',') return decimalComma ? '\\,' : ','
    if (lexeme === '\\') return decimalComma && place === 'array' ? ',' : '\\\\'
    if (!startsWithDigit.test(lexeme) || !decimalComma) return lexeme
    return lexeme.replace('.', '\\.').replace(',', '.')
  })
  return tidyReferences(formula)
}

/** The canonical formula as it is shown and typed in this locale. */
export function fromCanonical(formula: string, locale: string): string {
  const decimalComma = sheetLocale(locale).decimal === ','
  return rewriteLexemes(formula, 'escaped', (lexeme, place) => {
    if (lexeme.startsWith('\\')) return lexeme.slice(1)
    if (!decimalComma) return lexeme
    if (lexeme === ',') return place === 'array' ? '\\' : ';'
    return startsWithDigit.test(lexeme) ? lexeme.replace('.', ',') : lexeme
  })
}

const startsWithDigit = /^\d/

/** Can it be read at all? A cell whose formula cannot shows #ERROR!, and must not be written to .xlsx as a formula. */
export function isWellFormed(formula: string): boolean {
  return parseFormula(formula) !== null
}
