import type { CellReading } from '../tables/reading.ts'

/** An amount (rupiah, persons, points) that a cell holds, or why there is none. */
export type Amount = number | 'missing' | 'unreadable'

export function amountOf(reading: CellReading | undefined): Amount {
  switch (reading?.kind) {
    case 'number':
      return reading.value
    case undefined:
    case 'empty':
      return 'missing'
    default:
      return 'unreadable'
  }
}
