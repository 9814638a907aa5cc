import type { Area } from '../../session/session.ts'
import { parseArea } from './a1.ts'

/** Where a cell's link leads: inside this workbook, or out of it. */
export type LinkTarget =
  | { readonly kind: 'inside'; readonly sheetId: number; readonly range: string | null }
  | { readonly kind: 'outside'; readonly url: string }

/** Null for what is not safe to follow (`javascript:` and the like). */
export function linkTarget(link: string): LinkTarget | null {
  const inside = /^#gid=(\d+)(?:&range=([^&]+))?$/.exec(link)
  if (inside) return { kind: 'inside', sheetId: Number(inside[1]), range: inside[2] ?? null }
  return /^(https?|mailto):/i.test(link) ? { kind: 'outside', url: link } : null
}

/** The area that a link's `range` names in a sheet; its first cell if it names none. */
export function linkedArea(range: string | null, size: { readonly rows: number; readonly columns: number }): Area {
  return (range === null ? null : parseArea(range, size)) ?? { row: 1, column: 1, rows: 1, columns: 1 }
}
