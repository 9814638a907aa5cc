import { parseTyped } from '../formats/parse-typed.ts'
import { plainNumber } from '../formats/plain-number.ts'
import { civilDate } from './civil-date.ts'
import type { CellSource } from './source.ts'
import { type Cell, errorOf, isError } from './values.ts'

/** How cells turn into what an operator or a function wants. All throw the cell's own error if it holds one. */
export interface Coercion {
  /** A text counts if it reads as a number, date or percentage in the workbook's locale; else throws #VALUE!. */
  number(cell: Cell | undefined): number
  text(cell: Cell | undefined): string
  truth(cell: Cell | undefined): boolean
  /** The number or truth value that a text spells, or null. */
  read(text: string): number | boolean | null
}

export function coercionIn(workbook: Pick<CellSource, 'locale' | 'now'>): Coercion {
  const read = (text: string): number | boolean | null => {
    if (!mayBeMoreThanText.test(text)) return null
    const typed = parseTyped(text, workbook.locale, civilDate(workbook.now()).year)
    return typed.formula === undefined && typeof typed.value !== 'string' ? typed.value : null
  }
  return {
    read,
    number(cell) {
      if (typeof cell === 'number') return cell
      if (cell === null || cell === undefined) return 0
      if (typeof cell === 'boolean') return cell ? 1 : 0
      if (isError(cell)) throw cell
      const number = read(cell)
      if (typeof number !== 'number') throw errorOf('#VALUE!')
      return number
    },
    text(cell) {
      if (typeof cell === 'string') return cell
      if (cell === null || cell === undefined) return ''
      if (typeof cell === 'number') return plainNumber(cell, workbook.locale)
      if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
      throw cell
    },
    truth(cell) {
      if (typeof cell === 'boolean') return cell
      if (cell === null || cell === undefined) return false
      if (typeof cell === 'number') return cell !== 0
      if (isError(cell)) throw cell
      const truth = read(cell)
      if (typeof truth !== 'boolean') throw errorOf('#VALUE!')
      return truth
    },
  }
}

/** Spares most texts the parser: what is neither a number nor TRUE has a digit nowhere. */
const mayBeMoreThanText = /\d|^\s*(true|false)\s*$/i
