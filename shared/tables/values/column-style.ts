import type { Mark } from '../reading.ts'

/** What the other cells and the header of a column say about how one of its cells is to be read. */
export interface ColumnStyle {
  /** The decimal sign that other cells of the column prove. */
  readonly decimal: ',' | '.' | null
  /** Whole amounts prove it ("5000000.00"), not only short ones such as "1,5". */
  readonly decimalIsProven: boolean
  /** 1000 where the header says "(Ribu)", and so on. */
  readonly multiplier: number
  /** Order of day and month in dates of digits. */
  readonly dateOrder: 'dayFirst' | 'monthFirst' | null
  /** What an "x" means here. */
  readonly cross: Mark | null
  /** The header says that 1 is a man and 2 a woman. */
  readonly sexInDigits: boolean
  /** All numbers in it are 0 or 1. */
  readonly onlyZeroOrOne: boolean
}

export const noStyle: ColumnStyle = {
  decimal: null,
  decimalIsProven: false,
  multiplier: 1,
  dateOrder: null,
  cross: null,
  sexInDigits: false,
  onlyZeroOrOne: false,
}
