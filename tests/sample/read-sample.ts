import { letterToCol, readXlsx, type Sheet } from 'hucre'
import { sampleWorkbook } from '../../scripts/sample/workbook.ts'
import type { QuotedCell } from './ledger/ledger.ts'

/** The sample workbook, built and read back. */
export interface Sample {
  readonly sheetNames: readonly string[]
  sheet(name: string): Sheet
  /** A cell as the ledger quotes it: `''` if empty, a date as 'yyyy-mm-dd'. `row` from 1. */
  cell(sheet: string, column: string, row: number): QuotedCell
  /** The first filled cell of a row. */
  firstCell(sheet: string, row: number): QuotedCell
}

export async function readSample(): Promise<Sample> {
  const { sheets } = await readXlsx(await sampleWorkbook())
  const sheet = (name: string): Sheet => {
    const found = sheets.find((candidate) => candidate.name === name)
    if (found === undefined) throw new Error(`The sample has no sheet '${name}'`)
    return found
  }
  const cells = (name: string, row: number): readonly QuotedCell[] => (sheet(name).rows[row - 1] ?? []).map(quote)
  return {
    sheetNames: sheets.map(({ name }) => name),
    sheet,
    cell: (name, column, row) => cells(name, row)[letterToCol(column)] ?? '',
    firstCell: (name, row) => cells(name, row).find((cell) => cell !== '') ?? '',
  }
}

function quote(value: Sheet['rows'][number][number]): QuotedCell {
  if (value === null) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'boolean' ? String(value) : value
}
