import { cellAt } from '../../workbook/grid.ts'
import { checked } from '../checked.ts'
import { service } from '../service-object.ts'
import { matrix, nullable, number, oneOf, signaturesOf, textLike } from '../signature.ts'
import { checkSize, gridOf, sheetOf } from './range-ref.ts'
import { changeCells } from './writing.ts'

const on = signaturesOf<'Range'>()
const note = nullable(textLike)
const listedNote = nullable(oneOf(number, textLike))

/** A whole number among several notes gets a decimal; alone it gets none. So it is on Google. */
const listedText = (given: string | number | null): string | null =>
  typeof given === 'number' && Number.isInteger(given) ? `${given}.0` : given === null ? null : String(given)

/** Notes on cells: '' where there is none; `null` and '' take one away. */
export const rangeNotes = checked<GoogleAppsScript.Spreadsheet.Range, 'Range'>()({
  getNote: on()((host, range) => cellAt(sheetOf(host, range).grid, range.area.row, range.area.column).note ?? ''),
  getNotes: on()((host, range) => {
    const { grid } = sheetOf(host, range)
    return gridOf(range.area, (row, column) => cellAt(grid, row, column).note ?? '')
  }),
  setNote: on(note)((host, range, text) => {
    changeCells(host, range, (cell) => ({ ...cell, note: text || null }))
    return service('Range', range)
  }),
  setNotes: on(matrix(listedNote))((host, range, texts) => {
    checkSize(range.area, texts)
    changeCells(host, range, (cell, row, column) => ({
      ...cell,
      note: listedText(texts[row - range.area.row]?.[column - range.area.column] ?? null) || null,
    }))
    return service('Range', range)
  }),
})
