import { type Area, areaBetween, lastColumnOf, lastRowOf } from './area.ts'

/** `1` → `A`, `27` → `AA`. */
export function columnLetters(column: number): string {
  let rest = column
  let letters = ''
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
    rest = Math.floor((rest - 1) / 26)
  }
  return letters
}

/** `A` → `1`, `aa` → `27`. */
export function columnNumber(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column
}

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row}`

/** What an A1 or R1C1 text names. A side that the text leaves open (`A2:A`, `5:7`) is `null`. */
export interface Reference {
  /** `null`: none was written. */
  readonly sheetName: string | null
  readonly top: number | null
  readonly left: number | null
  readonly bottom: number | null
  readonly right: number | null
}

const A1_CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/
const R1C1_CORNER = /^R([1-9]\d*)C([1-9]\d*)$/i

/** Reads `B2`, `$b$2:c4`, `A2:A`, `5:7`, `R5C3`, each with or without a sheet (`'Data lama'!B2`). `null` where it is none. */
export function parseReference(text: string): Reference | null {
  const bang = text.lastIndexOf('!')
  const sheetName = bang < 0 ? null : unquoted(text.slice(0, bang))
  const corners = text
    .slice(bang + 1)
    .trim()
    .split(':')
  const [first, second = first] = corners.map(parseCorner)
  if (corners.length > 2 || !first || !second) return null
  const isSingle = corners.length === 1
  if (isSingle && (first.row === null || first.column === null)) return null
  const [top, bottom] = ordered(first.row, second.row)
  const [left, right] = ordered(first.column, second.column)
  if (top === null && left === null) return null
  return { sheetName: sheetName === '' ? null : sheetName, top, left, bottom, right }
}

/** The rectangle that a reference covers on a sheet of this size. */
export function resolve(reference: Reference, size: { readonly rows: number; readonly columns: number }): Area {
  return areaBetween(
    reference.top ?? 1,
    reference.left ?? 1,
    reference.bottom ?? size.rows,
    reference.right ?? size.columns,
  )
}

/** `B2`, `B2:C4`, and in the open forms `5:7`, `D:F` where whole rows or columns were named; '' where it is the whole sheet. */
export function areaName(area: Area, open: { readonly rows?: boolean; readonly columns?: boolean } = {}): string {
  const [bottom, right] = [lastRowOf(area), lastColumnOf(area)]
  if (open.columns && open.rows && area.row === 1 && area.column === 1) return ''
  if (open.columns && !open.rows) return `${area.row}:${bottom}`
  if (open.rows && !open.columns) {
    const from = area.row > 1 ? cellName(area.row, area.column) : columnLetters(area.column)
    return `${from}:${columnLetters(right)}`
  }
  const start = cellName(area.row, area.column)
  return area.rows === 1 && area.columns === 1 ? start : `${start}:${cellName(bottom, right)}`
}

/** A sheet's name as it stands before `!`: plain where Google leaves it plain, else in apostrophes. */
export function quotedSheetName(name: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name)
  const looksLikeCell = /^[A-Za-z]{1,3}[1-9]\d*$/.test(name) || /^R\d*C\d*$/i.test(name)
  return isPlain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`
}

interface Corner {
  readonly row: number | null
  readonly column: number | null
}

function parseCorner(text: string): Corner | null {
  const r1c1 = R1C1_CORNER.exec(text.trim())
  if (r1c1) return { row: Number(r1c1[1]), column: Number(r1c1[2]) }
  const a1 = A1_CORNER.exec(text.trim())
  if (!a1 || (!a1[1] && !a1[2])) return null
  return { row: a1[2] ? Number(a1[2]) : null, column: a1[1] ? columnNumber(a1[1]) : null }
}

/** An open side stays open at the end: `A2:A` starts at row 2. */
function ordered(first: number | null, second: number | null): readonly [number | null, number | null] {
  if (first === null || second === null) return [first ?? second, null]
  return [Math.min(first, second), Math.max(first, second)]
}

const unquoted = (name: string): string =>
  name.startsWith("'") && name.endsWith("'") && name.length > 1 ? name.slice(1, -1).replaceAll("''", "'") : name
