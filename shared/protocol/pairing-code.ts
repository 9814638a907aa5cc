/** Letters and digits that nobody mistakes for one another: no I, O, 0, 1. 32 of them, so that five bits make one. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const LENGTH = 8

/**
 * A pairing code, as it is shown: two groups of four. 40 bits.
 *
 * @param chance At least 8 bytes of chance, 0–255.
 */
export function makeCode(chance: readonly number[]): string {
  const letters = chance.slice(0, LENGTH).map((byte) => alphabet.charAt(byte % alphabet.length))
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}

/** A code as it is compared: whatever a person types between and around the letters does not count. */
export function plainCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
}
