import { expect, test } from 'vitest'
import { openDocument } from '../../../local-sheets/storage/document.ts'
import { openOffice } from '../office.ts'

test('a script fills a new sheet, and the saved file holds it', async () => {
  const office = await openOffice()
  const engine = await office.engine(`
    function isi() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Pegawai')
      sheet.getRange(1, 1, 2, 2).setValues([['Nama', 'Gaji'], ['Siti', 2500000]])
      return sheet.getDataRange().getValues()
    }`)
  const { outcome, calls } = engine.runHere({ functionName: 'isi', kind: 'menu' })
  expect(outcome).toMatchObject({ ok: true })
  expect(calls).toEqual({
    'SpreadsheetApp.getActiveSpreadsheet': 1,
    'Spreadsheet.insertSheet': 1,
    'Sheet.getRange': 1,
    'Range.setValues': 1,
    'Sheet.getDataRange': 1,
    'Range.getValues': 1,
  })

  await office.document.saveAs(office.path, engine.calculation)
  const again = await openDocument(office.path)
  expect(again.workbook.state.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Pegawai'])
  expect(again.workbook.state.sheets[1]?.grid.map((row) => row?.map((cell) => cell?.value))).toEqual([
    ['Nama', 'Gaji'],
    ['Siti', 2_500_000],
  ])
})
