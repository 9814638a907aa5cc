import { singleCell } from '../broadcast.ts'
import type { Call } from '../call.ts'
import { compareCells } from '../compare.ts'
import { type Cell, errorOf, gridOf, isError, type Value } from '../values.ts'
import { type FunctionTable, many, overArrays, values } from './definition.ts'
import { asGrid, listOf, rowsOf } from './iterate.ts'

type Rows = readonly (readonly Cell[])[]

function flip(rows: Rows): Cell[][] {
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, at) => rows.map((row) => row[at] ?? null))
}

/** Rows told apart by their cells, whatever the case of letters plays no part here: `a` and `A` are two. */
function unique(rows: Rows, onlyOnce: boolean): Rows {
  const byContent = new Map<string, { readonly row: readonly Cell[]; times: number }>()
  for (const row of rows) {
    const content = JSON.stringify(row)
    const there = byContent.get(content)
    if (there) there.times += 1
    else byContent.set(content, { row, times: 1 })
  }
  const kept = [...byContent.values()].filter(({ times }) => !onlyOnce || times === 1)
  return kept.map(({ row }) => row)
}

interface SortKey {
  readonly cells: readonly Cell[]
  readonly ascending: boolean
}

/** Pairs of a column (its number, or cells beside the rows) and TRUE for upwards. */
function sortKeys(rows: Rows, pairs: readonly Value[], call: Call): SortKey[] {
  const keys: SortKey[] = []
  for (let at = 0; at < pairs.length; at += 2) {
    const by = pairs[at] ?? null
    const beside = asGrid(by).rows > 1
    const column = beside ? 0 : call.number(singleCell(by, call))
    const cells = beside ? listOf(by) : rows.map((row) => row[column - 1] ?? null)
    const direction = pairs[at + 1]
    keys.push({ cells, ascending: direction === undefined || call.truth(singleCell(direction, call)) })
  }
  return keys.length > 0 ? keys : [{ cells: rows.map((row) => row[0] ?? null), ascending: true }]
}

/** Empty cells come last, whichever the direction. */
function compareForSort(one: Cell, other: Cell, ascending: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  const order = compareCells(one, other)
  return ascending ? order : -order
}

function sorted(rows: Rows, keys: readonly SortKey[]): Rows {
  const positions = rows.map((_, at) => at)
  positions.sort((a, b) => {
    for (const { cells, ascending } of keys) {
      const order = compareForSort(cells[a] ?? null, cells[b] ?? null, ascending)
      if (order !== 0) return order
    }
    return a - b
  })
  return positions.map((at) => rows[at] ?? [])
}

/** Keeps the rows for which every condition holds; an error in a condition does not hold. */
function filtered(rows: Rows, conditions: readonly Value[], call: Call): Rows {
  const lists = conditions.map(listOf)
  if (lists.some((list) => list.length !== rows.length)) throw errorOf('#N/A')
  const kept = rows.filter((_, at) => lists.every((list) => holds(list[at] ?? null, call)))
  if (kept.length === 0) throw errorOf('#N/A')
  return kept
}

function holds(cell: Cell, call: Call): boolean {
  return !isError(cell) && typeof cell !== 'string' && call.truth(cell)
}

export const arrays: FunctionTable = {
  ARRAYFORMULA: overArrays(1, 1, ([value = null]) => value),
  UNIQUE: values(1, 3, ([value = null, byColumn = null, onlyOnce = null], call) => {
    const across = call.truth(singleCell(byColumn, call))
    const once = call.truth(singleCell(onlyOnce, call))
    const rows = rowsOf(value)
    return gridOf(across ? flip(unique(flip(rows), once).map((row) => [...row])) : unique(rows, once))
  }),
  FILTER: overArrays(2, many, ([value = null, ...conditions], call) => {
    const across = conditions.every((condition) => asGrid(condition).rows === 1) && asGrid(value).columns > 1
    const rows = rowsOf(value)
    return gridOf(across ? flip(filtered(flip(rows), conditions, call)) : filtered(rows, conditions, call))
  }),
  SORT: overArrays(1, many, ([value = null, ...pairs], call) => {
    const rows = rowsOf(value)
    return gridOf(sorted(rows, sortKeys(rows, pairs, call)))
  }),
  TRANSPOSE: values(1, 1, ([value = null]) => gridOf(flip(rowsOf(value)))),
}
