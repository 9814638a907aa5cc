import type { CellPlan } from './blocks.ts'
import { isBlank } from './cell-fate.ts'
import { printOf } from './fingerprint.ts'
import { contentAt, locate, MEMORY_KEY, type OwnGrid, type Place } from './locate.ts'
import { parseMemory } from './memory.ts'
import { blankCell, type CellContent, GENERAL, type OwnColumn, type WantedCell, type WantedTable } from './table.ts'

/** A sheet whose hidden cells stand in the rows they belong to. */
export interface AlignedGrid {
  readonly grid: OwnGrid
  /** Hidden cells that have to be written for the sheet to be so. */
  readonly moved: readonly CellPlan[]
}

/**
 * People who sort the columns they see leave the hidden ones behind: code and memory then stand beside another row. What we
 * remember to have written tells which row they belong to: the one that still holds all of it or, where a person changed
 * some, the only one of that name.
 */
export function align(grid: OwnGrid, table: Pick<WantedTable, 'columns' | 'rows'>): AlignedGrid {
  const place = locate(grid, table)
  const strays = place ? straysIn(grid, place, table.columns) : []
  const homes = homesOf(strays, namesTell(table) ? ['whole', 'name'] : ['whole'])
  if (!place || homes.size === 0) return { grid, moved: [] }
  const hidden = table.columns.flatMap(({ key, isHidden }) => {
    const column = place.columns.get(key)
    return column !== undefined && (isHidden || key === MEMORY_KEY || key === 'id') ? [column] : []
  })
  const moved = new Map<string, CellContent>()
  for (const [from, to] of homes) {
    for (const column of hidden) moved.set(`${to}:${column}`, contentAt(grid, from, column))
  }
  return {
    grid: withCells(grid, moved),
    moved: [...moved].map(([at, content]) => {
      const [row = 0, column = 0] = at.split(':').map(Number)
      return { row, column, cell: asWanted(content), fate: 'write', fills: true }
    }),
  }
}

/** Has every row a name of its own? */
function namesTell({ columns, rows }: Pick<WantedTable, 'columns' | 'rows'>): boolean {
  const key = columns[0]?.key ?? ''
  const names = rows.map(({ cells }) => cells[key]).map((cell) => (cell ? printOf(cell) : ''))
  return names.length > 0 && new Set(names).size === names.length
}

/** A row whose cells are not those that its memory tells of. */
interface Stray {
  readonly row: number
  /** Of all our figures, and of the name alone: as remembered there, and as they stand there. */
  readonly remembered: Signature
  readonly standing: Signature
}

interface Signature {
  readonly whole: string
  readonly name: string
}

function straysIn(grid: OwnGrid, place: Place, columns: readonly OwnColumn[]): readonly Stray[] {
  const memoryColumn = place.columns.get(MEMORY_KEY)
  if (memoryColumn === undefined) return []
  const shown = columns.filter(
    ({ key, isHidden, ownership }) => ownership === 'computed' && !isHidden && place.columns.has(key),
  )
  const strays: (Stray & { readonly id: string })[] = []
  const atHome = new Set<string>()
  for (let row = place.headerRow + 1; row <= grid.values.length; row++) {
    const { prints } = parseMemory(grid.values[row - 1]?.[memoryColumn - 1])
    const printAt = ({ key }: OwnColumn) => {
      const content = contentAt(grid, row, place.columns.get(key) ?? 0)
      return isBlank(content) ? '' : printOf(content)
    }
    const remembered = signature(shown, ({ key }) => (prints.get(key) === BLANK ? '' : (prints.get(key) ?? '')))
    const standing = signature(shown, printAt)
    const id = prints.get('id') ?? ''
    if (remembered.whole === standing.whole) atHome.add(id)
    else strays.push({ row, remembered, standing, id })
  }
  // A copy of a row that is where it belongs is a copy, wherever it lies.
  return strays.filter(({ id }) => id === '' || !atHome.has(id))
}

const BLANK = printOf(blankCell)

function signature(columns: readonly OwnColumn[], print: (column: OwnColumn) => string): Signature {
  const prints = columns.map(print)
  return { whole: prints.every((one) => one === '') ? '' : prints.join(' '), name: prints[0] ?? '' }
}

/**
 * Where the hidden cells of each stray row belong: the row that alone fits; the last one takes what is left. Where more than
 * that is open, all stays as it is: then it counts as changed by a person, is kept, and is told.
 */
function homesOf(strays: readonly Stray[], keys: readonly (keyof Signature)[]): ReadonlyMap<number, number> {
  const homes = new Map<number, number>()
  const taken = new Set<number>()
  for (const key of keys) {
    const free = strays.filter(({ row }) => !taken.has(row))
    const homeless = strays.filter(({ row }) => !homes.has(row))
    const byStanding = only(free.map((stray) => [stray.standing[key], stray.row]))
    for (const [print, from] of only(homeless.map((stray) => [stray.remembered[key], stray.row]))) {
      const to = byStanding.get(print)
      if (print === '' || to === undefined) continue
      homes.set(from, to)
      taken.add(to)
    }
  }
  // What remembers something first, and what there is something to remember of.
  const homeless = strays.filter(({ row }) => !homes.has(row)).sort(byContent(({ remembered }) => remembered))
  const free = strays.filter(({ row }) => !taken.has(row)).sort(byContent(({ standing }) => standing))
  if (homeless[1]?.remembered.whole || free[1]?.standing.whole) return new Map()
  for (const [index, { row }] of homeless.entries()) homes.set(row, free[index]?.row ?? row)
  return new Map([...homes].filter(([from, to]) => from !== to))
}

function byContent(signatureOf: (stray: Stray) => Signature): (a: Stray, b: Stray) => number {
  return (a, b) => Number(signatureOf(b).whole !== '') - Number(signatureOf(a).whole !== '') || a.row - b.row
}

/** Only what one row alone has can tell it. */
function only(pairs: readonly (readonly [key: string, row: number])[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>()
  const repeated = new Set<string>()
  for (const [key, row] of pairs) {
    if (rows.has(key)) repeated.add(key)
    rows.set(key, row)
  }
  for (const key of repeated) rows.delete(key)
  return rows
}

function withCells({ values, formulas }: OwnGrid, cells: ReadonlyMap<string, CellContent>): OwnGrid {
  const cellAt = (row: number, column: number) => cells.get(`${row + 1}:${column + 1}`)
  return {
    values: values.map((line, row) =>
      line.map((value, column) => {
        const cell = cellAt(row, column)
        return cell === undefined ? value : cell.kind === 'value' ? cell.value : ''
      }),
    ),
    formulas: values.map((line, row) =>
      line.map((_value, column) => {
        const cell = cellAt(row, column)
        if (cell === undefined) return formulas[row]?.[column] ?? ''
        return cell.kind === 'formula' ? cell.formula : ''
      }),
    ),
  }
}

function asWanted(content: CellContent): WantedCell {
  if (content.kind === 'formula') return content
  return { ...content, format: typeof content.value === 'string' && content.value !== '' ? '@' : GENERAL }
}
