import type { Area } from './area.ts'

/** A name for a range, or for something else that only formulas use (a constant, a range that was deleted). */
export interface NamedRangeState {
  readonly name: string
  readonly target: { readonly sheetId: number; readonly area: Area } | { readonly text: string }
}

/** The characters that Google allows: letters, digits, `_`, not like a cell, at most 250. */
export const isNameAllowed = (name: string): boolean =>
  /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) &&
  !/^[A-Za-z]{1,3}[1-9]\d*$/.test(name) &&
  !/^R\d*C\d*$/i.test(name) &&
  !/^(true|false)$/i.test(name)
