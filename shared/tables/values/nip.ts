import type { CellValue } from '../grid.ts'
import type { CellReading } from '../reading.ts'
import { nothingIn, textReading, unreadable } from './outcomes.ts'

const digitsOfNip = 18

/**
 * Reads a NIP as text: without spaces, the prefix "NIP." or a leading apostrophe. Other numbers of staff (NIPPPK, NRK) pass as they are.
 * A NIP stored as a number has lost its last digits: unreadable.
 *
 * @example parseNip('19800101 200604 1 001') // text '198001012006041001'
 */
export function parseNip(cell: CellValue, display = ''): CellReading {
  if (typeof cell === 'number') {
    return Number.isSafeInteger(cell) ? textReading(String(cell)) : unreadable(cell, 'notANumber')
  }
  const text = typeof cell === 'string' ? cell : display
  const nothing = nothingIn(text)
  if (nothing !== null) return nothing
  if (/^\d[.,]\d+E\+?\d+$/i.test(text.trim())) return unreadable(cell, 'notANumber')
  const digits = text.replace(/^\s*(?:="|')?\s*(?:nip\.?\s*:?)?/i, '').replace(/[\s.\-"'’:]/g, '')
  return /^\d{5,}$/.test(digits) ? textReading(digits) : unreadable(cell, 'notANumber')
}

/** Has it the 18 digits of a civil servant's NIP? */
export function isFullNip(nip: string): boolean {
  return nip.length === digitsOfNip && /^\d+$/.test(nip)
}

/** The 18 digits of a NIP written somewhere in a text, spaces allowed ("19800101 200604 1 001"); `null` if there is none. */
export function nipInText(text: string): { readonly nip: string; readonly rest: string } | null {
  const found = /(?:nip\.?\s*:?\s*)?((?:19|20)(?:[\s.-]?\d){16})(?!\d)/i.exec(text)
  if (found === null) return null
  const rest = (text.slice(0, found.index) + text.slice(found.index + found[0].length)).replace(
    /^[\s/,;-]+|[\s/,;-]+$/g,
    '',
  )
  return { nip: (found[1] ?? '').replace(/\D/g, ''), rest }
}
