import type { CellValue } from '../grid.ts'
import type { CellReading } from '../reading.ts'
import { amountText } from './amount.ts'
import { nothingIn, numberReading, unreadable } from './outcomes.ts'
import { plainText } from './plain-text.ts'

/**
 * Reads a number of persons: "400 Jiwa", "1.250 orang". Persons are whole, so "1.250" is 1250 whatever the other cells say.
 *
 * @returns `unreadable` for fractions and negative numbers.
 */
export function parseCount(cell: CellValue): CellReading {
  if (typeof cell === 'number') return whole(cell, cell)
  if (typeof cell !== 'string') return unreadable(cell, 'notANumber')
  const nothing = nothingIn(cell)
  if (nothing !== null) return nothing
  const { digits, sign } = amountText(plainText(cell).replace(/\s*[a-z]+\.?$/i, ''))
  if (digits.kind === 'none') return unreadable(cell, 'notANumber')
  return whole(cell, sign * (digits.kind === 'number' ? digits.value : digits.thousands))
}

function whole(raw: CellValue, value: number): CellReading {
  return Number.isInteger(value) && value >= 0 ? numberReading(value) : unreadable(raw, 'notANumber')
}
