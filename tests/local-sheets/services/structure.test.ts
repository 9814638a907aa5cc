import { expect, test } from 'vitest'
import { inNewBook } from '../office.ts'

/** A1:A3 hold 1, 2, 3; then the rows change. */
const rowsAfter = (change: string) => `sheet.getRange('A1:A3').setValues([[1], [2], [3]])
  ${change}
  return sheet.getRange('A1:A4').getValues().map(([value]) => value)`

test.each`
  change                                        | rows
  ${'sheet.insertRowAfter(1)'}                  | ${[1, '', 2, 3]}
  ${'sheet.insertRowBefore(1)'}                 | ${['', 1, 2, 3]}
  ${'sheet.insertRows(2, 1)'}                   | ${[1, '', 2, 3]}
  ${'sheet.deleteRow(2)'}                       | ${[1, 3, '', '']}
  ${"sheet.moveRows(sheet.getRange('1:1'), 4)"} | ${[2, 3, 1, '']}
  ${"sheet.moveRows(sheet.getRange('3:3'), 1)"} | ${[3, 1, 2, '']}
`('after $change the column reads $rows', async ({ change, rows }) => {
  expect(await inNewBook(rowsAfter(change))).toEqual(rows)
})

test('columns are followed as rows are', async () => {
  const script = `sheet.getRange('C1').setValue('x').setNote('n')
    ss.setNamedRange('Kolom', sheet.getRange('C1'))
    sheet.getRange('A1').setFormula('=C1')
    sheet.insertColumnBefore(2)
    return [ss.getRangeByName('Kolom').getA1Notation(), sheet.getRange('D1').getNote(), sheet.getRange('A1').getFormula(), sheet.getLastColumn()]`
  expect(await inNewBook(script)).toEqual(['D1', 'n', '=D1', 4])
})

test('formulas follow the name of a sheet, and say #REF! when it is deleted', async () => {
  const script = `const data = ss.insertSheet('Data')
    sheet.getRange('A1').setFormula('=Data!B2')
    data.setName('Data Induk')
    const renamed = sheet.getRange('A1').getFormula()
    ss.deleteSheet(data)
    return [renamed, sheet.getRange('A1').getFormula()]`
  expect(await inNewBook(script)).toEqual(["='Data Induk'!B2", '=#REF!'])
})

test('a sheet made after a template has its cells, looks and rules', async () => {
  const script = `sheet.getRange('A1').setValue('Nama').setFontWeight('bold')
    const copy = ss.insertSheet('Baru', 1, { template: sheet })
    return [copy.getName(), copy.getRange('A1').getValue(), copy.getRange('A1').getFontWeight()]`
  expect(await inNewBook(script)).toEqual(['Baru', 'Nama', 'bold'])
})
