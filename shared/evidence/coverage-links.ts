import { columnLetters } from '../tables/a1.ts'
import type { WantedCell } from '../tracking/table.ts'
import { REGISTER_SHEET, type RegisterKey } from './register-columns.ts'
import type { EvidenceLine } from './register-lines.ts'

/** Where "Bukti Dukung" stands, for links that find their row whenever they are clicked. */
export interface RegisterLinks {
  readonly sheetId: number
  /** Rows of the sheet. */
  readonly height: number
  readonly columns: Readonly<Record<RegisterKey, number>>
}

/** Where "Pelacakan PUG" has the ids of its rows. */
export interface TrackingLinks {
  readonly sheet: string
  readonly sheetId: number
  readonly idColumn: number
  readonly lastRow: number
}

/** Ranges end at a multiple of this, so that one more row is no other formula. */
const STEP = 1_000

/**
 * A link that looks the clip up by its id, so it still leads to the row when people have sorted the register; its words
 * are the row's title, fetched, so that no stranger's text stands in a formula.
 */
export function linkToLine({ row, id, title }: EvidenceLine, { sheetId, height, columns }: RegisterLinks): WantedCell {
  const letters = columnLetters(columns.title)
  if (id === '') return formula(`=HYPERLINK("#gid=${sheetId}&range=${letters}${row}";"Baris ${row}")`)
  const end = Math.min(height, Math.ceil(row / STEP) * STEP)
  const range = (column: number) => `'${REGISTER_SHEET}'!${columnLetters(column)}1:${columnLetters(column)}${end}`
  const found = `MATCH("${id}";${range(columns.id)};0)`
  const words = title === '' ? '"Buka"' : `INDEX(${range(columns.title)};${found})`
  return formula(`=IFERROR(HYPERLINK("#gid=${sheetId}&range=${letters}"&${found};${words});"(baris dihapus)")`)
}

/** A link to the row of an indicator. */
export function linkToIndicator(
  id: string,
  words: string,
  { sheet, sheetId, idColumn, lastRow }: TrackingLinks,
): WantedCell {
  const letters = columnLetters(idColumn)
  const found = `MATCH("${id}";'${sheet}'!${letters}1:${letters}${lastRow};0)`
  return formula(`=IFERROR(HYPERLINK("#gid=${sheetId}&range=A"&${found};"${words}");"${words}")`)
}

const formula = (text: string): WantedCell => ({ kind: 'formula', formula: text })
