import { expect, test } from 'vitest'
import { axis } from '../../../../local-sheets/page/grid/axis.ts'
import { sheetModel } from '../../../../local-sheets/page/grid/sheet-model.ts'
import { linesToDraw, scrollTo, visible } from '../../../../local-sheets/page/grid/viewport.ts'
import { plainSummary } from './plain-summary.ts'

// Rows of 21 px, columns of 100 px, two rows and one column frozen; headers take 24 px above and 52 px at the left.
const model = sheetModel({ ...plainSummary, rows: 50_000, frozenRows: 2, frozenColumns: 1 }, {})
const scrolled = { top: 0, left: 0, width: 652, height: 444 }

test.each`
  digulir                        | baris                              | kolom
  ${{ top: 0, left: 0 }}         | ${{ first: 3, last: 20 }}          | ${{ first: 2, last: 6 }}
  ${{ top: 21, left: 0 }}        | ${{ first: 4, last: 21 }}          | ${{ first: 2, last: 6 }}
  ${{ top: 10, left: 50 }}       | ${{ first: 3, last: 21 }}          | ${{ first: 2, last: 7 }}
  ${{ top: 1_049_580, left: 0 }} | ${{ first: 49_983, last: 50_000 }} | ${{ first: 2, last: 6 }}
`(
  'digulir $digulir terlihat baris $baris',
  ({ digulir, baris, kolom }: { digulir: object; baris: unknown; kolom: unknown }) => {
    expect(visible(model, { ...scrolled, ...digulir })).toEqual({ rows: baris, columns: kolom })
  },
)

test.each`
  menuju                        | gulir
  ${{ row: 10, column: 3 }}     | ${{ top: 0, left: 0 }}
  ${{ row: 21, column: 3 }}     | ${{ top: 21, left: 0 }}
  ${{ row: 10, column: 8 }}     | ${{ top: 0, left: 200 }}
  ${{ row: 1, column: 8 }}      | ${{ top: 0, left: 200 }}
  ${{ row: 50_000, column: 1 }} | ${{ top: 1_049_580, left: 0 }}
`(
  'menuju $menuju digulir secukupnya',
  ({ menuju, gulir }: { menuju: { row: number; column: number }; gulir: unknown }) => {
    expect(scrollTo(model, scrolled, menuju)).toEqual(gulir)
  },
)

test('kembali ke atas, sel tidak bersembunyi di balik baris beku', () => {
  expect(scrollTo(model, { ...scrolled, top: 500 }, { row: 5, column: 2 }).top).toBe(42)
})

test('baris pertama gabungan ikut digambar; yang beku dan tersembunyi tidak', () => {
  const rows = axis(30, 21, { 12: 0 })
  expect(linesToDraw(rows, { first: 10, last: 14 }, 2, [7, 1])).toEqual([7, 10, 11, 13, 14])
})
