import { type RegisterKey, registerColumns, registerKeys } from './register-columns.ts'

/** Where the register's table stands on its sheet. Rows and columns count from 1. */
export interface RegisterPlace {
  readonly headerRow: number
  readonly columns: Readonly<Record<RegisterKey, number>>
}

/** Rows at the top of the sheet among which the header is looked for. */
export const HEADER_ROWS = 10

/** Finds the header by its titles, wherever people moved them; or the titles that are not there. */
export function placeRegister(
  top: readonly (readonly unknown[])[],
): { readonly place: RegisterPlace } | { readonly missing: readonly string[] } {
  const rows = top.map((row) => titlesIn(row))
  const best = rows.reduce((most, row, index) => (row.size > (rows[most]?.size ?? 0) ? index : most), 0)
  const found = rows[best] ?? new Map<RegisterKey, number>()
  const missing = registerKeys.filter((key) => !found.has(key)).map((key) => registerColumns[key].title)
  if (missing.length > 0) return { missing }
  // Every key has its column, as nothing is missing; the type cannot see that.
  return { place: { headerRow: best + 1, columns: Object.fromEntries(found) as Record<RegisterKey, number> } }
}

function titlesIn(row: readonly unknown[]): Map<RegisterKey, number> {
  const titles = row.map((value) => (typeof value === 'string' ? plain(value) : ''))
  const found = new Map<RegisterKey, number>()
  for (const key of registerKeys) {
    const index = titles.indexOf(plain(registerColumns[key].title))
    if (index >= 0) found.set(key, index + 1)
  }
  return found
}

const plain = (title: string): string => title.toLowerCase().replace(/\s+/g, ' ').trim()
