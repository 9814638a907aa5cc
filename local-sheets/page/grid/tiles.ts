import type { Area, CellView } from '../../session/session.ts'
import { columnsOf, rowsOf, type Span } from './merges.ts'

/** Rows and columns fetched at once: what can be seen lies in one to four tiles. */
const TILE = { rows: 50, columns: 30 }
/** Some 120,000 cells; older tiles are forgotten. */
const KEPT_TILES = 80
/** While this many are fetched, scrolling past asks for no more: the last `want` is repeated as each comes. */
const FETCHED_AT_ONCE = 4

/** The cells that have been fetched, and the fetching of those that have not. */
export interface Tiles {
  cell(row: number, column: number): CellView | undefined
  /** Is every cell of the area here and up to date? */
  has(area: Area): boolean
  /** Fetches what is missing. `onLoaded` is told of each tile as it comes. */
  want(rows: Span, columns: Span): void
  /** The workbook has changed: cells are shown as they were until they come anew. */
  outdate(): void
}

interface Tile {
  readonly cells: ReadonlyMap<string, CellView>
  readonly version: number
}

/**
 * @param load fetches the cells of an area
 * @param onLoaded told which area can be drawn now
 * @param onFailed told why an area could not be fetched; it is asked for again at the next `want`
 */
export function tiles(
  load: (area: Area) => Promise<readonly CellView[]>,
  onLoaded: (area: Area) => void,
  onFailed: (error: unknown) => void,
): Tiles {
  const known = new Map<string, Tile>()
  const underway = new Map<string, number>()
  let version = 0

  function fetchTile(key: string, area: Area): void {
    const asked = version
    underway.set(key, asked)
    load(area)
      .then((cells) => {
        if ((known.get(key)?.version ?? -1) > asked) return
        // Put last: the first are forgotten first.
        known.delete(key)
        known.set(key, { cells: new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell])), version: asked })
        for (const oldest of known.keys()) if (known.size > KEPT_TILES) known.delete(oldest)
      })
      .finally(() => {
        if (underway.get(key) === asked) underway.delete(key)
      })
      .then(() => onLoaded(area), onFailed)
  }

  return {
    cell: (row, column) => known.get(tileKey(tileIndex(row, column)))?.cells.get(cellKey(row, column)),
    has: (area) =>
      tilesOf(rowsOf(area), columnsOf(area)).every((index) => known.get(tileKey(index))?.version === version),
    want(rows, columns) {
      for (const index of tilesOf(rows, columns)) {
        const key = tileKey(index)
        if (known.get(key)?.version === version || underway.get(key) === version) continue
        if (underway.size >= FETCHED_AT_ONCE) return
        fetchTile(key, tileArea(index))
      }
    },
    outdate() {
      version += 1
    },
  }
}

interface TileIndex {
  readonly down: number
  readonly across: number
}

function tileIndex(row: number, column: number): TileIndex {
  return { down: Math.floor((row - 1) / TILE.rows), across: Math.floor((column - 1) / TILE.columns) }
}

function tilesOf(rows: Span, columns: Span): TileIndex[] {
  const [first, last] = [tileIndex(rows.first, columns.first), tileIndex(rows.last, columns.last)]
  const found: TileIndex[] = []
  for (let down = first.down; down <= last.down; down++)
    for (let across = first.across; across <= last.across; across++) found.push({ down, across })
  return found
}

function tileKey({ down, across }: TileIndex): string {
  return `${down}:${across}`
}

function cellKey(row: number, column: number): string {
  return `${row}:${column}`
}

function tileArea({ down, across }: TileIndex): Area {
  return { row: down * TILE.rows + 1, column: across * TILE.columns + 1, ...TILE }
}
