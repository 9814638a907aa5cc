import type { RangeA1 } from '@borgar/fx'
import { mapReferences } from './references.ts'

/** What happens to a sheet. Rows and columns count from 1; `sheet` is its name (before renaming). */
export type SheetChange =
  | { readonly kind: 'insertRows' | 'deleteRows'; readonly sheet: string; readonly at: number; readonly count: number }
  | {
      readonly kind: 'insertColumns' | 'deleteColumns'
      readonly sheet: string
      readonly at: number
      readonly count: number
    }
  | { readonly kind: 'renameSheet'; readonly sheet: string; readonly to: string }
  | { readonly kind: 'deleteSheet'; readonly sheet: string }

/**
 * A formula after a sheet changed: references follow their cells, and those whose cells are gone become #REF!.
 * @param ownSheet the name of the sheet (before renaming) that the formula stands in
 */
export function shiftReferences(formula: string, change: SheetChange, ownSheet: string): string {
  return mapReferences(formula, (context, range) => {
    const [book, sheet] = context.length > 1 ? context : [null, context[0] ?? ownSheet]
    if (book !== null || !sameSheet(sheet ?? ownSheet, change.sheet)) return { context: [...context], range }
    if (change.kind === 'renameSheet') return { context: context.length > 0 ? [change.to] : [], range }
    if (change.kind === 'deleteSheet') return null
    const moved = moveRange(range, change)
    return moved === null ? null : { context: [...context], range: moved }
  })
}

function sameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

type Move = Extract<SheetChange, { at: number }>

function moveRange(range: RangeA1, change: Move): RangeA1 | null {
  const isRows = change.kind === 'insertRows' || change.kind === 'deleteRows'
  const first = isRows ? range.top : range.left
  const last = (isRows ? range.bottom : range.right) ?? null
  // `A:C` has no rows that could move.
  if (first === null && last === null) return range
  const inserts = change.kind === 'insertRows' || change.kind === 'insertColumns'
  // fx counts from 0.
  const at = change.at - 1
  const [from, to] = inserts ? opened(first ?? 0, last, at, change.count) : closed(first ?? 0, last, at, change.count)
  if (to !== null && from > to) return null
  return isRows ? { ...range, top: from, bottom: to } : { ...range, left: from, right: to }
}

type Ends = readonly [first: number, last: number | null]

function opened(first: number, last: number | null, at: number, count: number): Ends {
  return [first >= at ? first + count : first, last !== null && last >= at ? last + count : last]
}

/** An end inside the deleted part moves to its edge; a stretch all of which is deleted ends before it begins. */
function closed(first: number, last: number | null, at: number, count: number): Ends {
  const end = at + count
  const from = first >= end ? first - count : Math.min(first, at)
  if (last === null) return [from, null]
  return [from, last >= end ? last - count : Math.min(last, at - 1)]
}
