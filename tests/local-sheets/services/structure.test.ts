import { expect, test } from 'vitest'
import { inNewBook } from '../office.ts'

const names = 'ss.getSheets().map((s) => s.getName())'

test.each`
  fact  | script                                                                                                                                                      | result
  ${2}  | ${"const s = ss.insertSheet('Baru'); return [s.getMaxRows(), s.getMaxColumns()]"}                                                                           | ${[1000, 26]}
  ${3}  | ${`ss.insertSheet('s1'); ss.insertSheet('s2'); ss.insertSheet('s3', 1); ss.insertSheet('s4', 0); return ${names}`}                                          | ${['s4', 'Sheet1', 's3', 's1', 's2']}
  ${3}  | ${"ss.insertSheet('s1'); return [ss.getActiveSheet().getName(), ss.getActiveSheet().getIndex()]"}                                                           | ${['s1', 2]}
  ${8}  | ${"const s = ss.insertSheet('a'); s.hideSheet(); const h = s.isSheetHidden(); s.showSheet(); return [h, s.isSheetHidden()]"}                                | ${[true, false]}
  ${9}  | ${"return sheet.getSheetId() === sheet.getRange('A1').getGridId()"}                                                                                         | ${true}
  ${10} | ${"return [ss.getSheetByName('x'), ss.getSheetById(99)]"}                                                                                                   | ${[null, null]}
  ${13} | ${'return sheet.copyTo(ss).getName()'}                                                                                                                      | ${'Copy of Sheet1'}
  ${14} | ${`ss.insertSheet('a'); ss.moveActiveSheet(1); return ${names}`}                                                                                            | ${['a', 'Sheet1']}
  ${15} | ${'return [sheet.getColumnWidth(1), sheet.getRowHeight(1)]'}                                                                                                | ${[100, 21]}
  ${16} | ${'return sheet.setColumnWidth(1, 250).setRowHeight(2, 40).getColumnWidth(1)'}                                                                              | ${250}
  ${17} | ${'const z = sheet.getFrozenRows(); sheet.setFrozenRows(2); const f = sheet.getFrozenRows(); sheet.setFrozenRows(0); return [z, f, sheet.getFrozenRows()]'} | ${[0, 2, 0]}
  ${28} | ${'sheet.hideRows(3, 2); return [2, 3, 4, 5].map((row) => sheet.isRowHiddenByUser(row))'}                                                                   | ${[false, true, true, false]}
  ${28} | ${"sheet.hideRow(sheet.getRange('3:4')); sheet.unhideRow(sheet.getRange('3:3')); return [3, 4].map((row) => sheet.isRowHiddenByUser(row))"}                 | ${[false, true]}
  ${28} | ${'sheet.hideColumns(2); return [1, 2].map((column) => sheet.isColumnHiddenByUser(column))'}                                                                | ${[false, true]}
`('$script gives $result (fact $fact)', async ({ script, result }) => {
  expect(await inNewBook(script)).toEqual(result)
})

test.each`
  fact  | script                                                      | words
  ${4}  | ${"ss.insertSheet('Sheet1')"}                               | ${'A sheet with the name "Sheet1" already exists. Please enter another name.'}
  ${4}  | ${"ss.insertSheet('a').setName('Sheet1')"}                  | ${'A sheet with the name "Sheet1" already exists. Please enter another name.'}
  ${5}  | ${"ss.insertSheet('x'.repeat(101))"}                        | ${'The sheet name cannot be greater than 100 characters.'}
  ${6}  | ${'ss.deleteSheet(sheet)'}                                  | ${"You can't remove all the sheets in a document."}
  ${6}  | ${"ss.insertSheet('a').hideSheet(); ss.deleteSheet(sheet)"} | ${"You can't remove all the visible sheets in a document."}
  ${25} | ${'sheet.deleteRow(1001)'}                                  | ${'Those rows are out of bounds.'}
  ${25} | ${'sheet.insertRowsAfter(1001, 1)'}                         | ${'Those rows are out of bounds.'}
  ${25} | ${'sheet.deleteColumn(27)'}                                 | ${'Those columns are out of bounds.'}
  ${26} | ${'sheet.deleteRows(1, 1000)'}                              | ${"You can't delete all the rows on the sheet."}
  ${26} | ${'sheet.setFrozenRows(1); sheet.deleteRows(2, 999)'}       | ${'Sorry, it is not possible to delete all non-frozen rows.'}
`('$script is refused (fact $fact)', async ({ script, words }) => {
  await expect(inNewBook(script)).rejects.toThrow(words)
})

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

test('rows beyond the content move its end no further, but the sheet’s (fact 23)', async () => {
  const script = `sheet.getRange('A1').setValue(1)
    sheet.insertRowsAfter(900, 10)
    return [sheet.getLastRow(), sheet.getMaxRows()]`
  expect(await inNewBook(script)).toEqual([1, 1010])
})

/** What hangs on rows 2 to 4, told before and after rows change (fact 40). */
const FOLLOWERS = `
  const rows = sheet.getRange('A2:B4')
  ss.setNamedRange('Data', rows)
  rows.merge()
  sheet.getRange('C2').setNote('catatan')
  sheet.getRange('3:3').addDeveloperMetadata('id', 'sdm')
  sheet.getRange('D2:D4').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['L', 'P']).build())
  sheet.getRange('E2:E4').protect()
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true)
    .setRanges([sheet.getRange('F2:F4')]).build()])
  sheet.getRange('G1').setFormula('=SUM(H2:H4)')
  const other = ss.insertSheet('Lain')
  other.getRange('A1').setFormula('=Sheet1!H4')
`
const WHERE = `
  const found = ss.createDeveloperMetadataFinder().withKey('id').find()[0]
  return {
    name: ss.getRangeByName('Data')?.getA1Notation() ?? null,
    merge: sheet.getRange('A1:B20').getMergedRanges().map((range) => range.getA1Notation()).join(),
    note: [1, 2, 3, 4, 5, 6].filter((row) => sheet.getRange(row, 3).getNote()).join(),
    metadata: found ? found.getLocation().getRow().getRow() : null,
    validation: [1, 2, 3, 4, 5, 6].filter((row) => sheet.getRange(row, 4).getDataValidation()).join(),
    protection: sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((p) => p.getRange().getA1Notation()).join(),
    rule: sheet.getConditionalFormatRules().map((r) => r.getRanges()[0].getA1Notation()).join(),
    formula: sheet.getRange('G1').getFormula(),
    other: other.getRange('A1').getFormula(),
  }`

test.each`
  change                            | name       | merge      | note   | metadata | validation   | protection | rule       | formula          | other
  ${'sheet.insertRowsBefore(2, 2)'} | ${'A4:B6'} | ${'A4:B6'} | ${'4'} | ${5}     | ${'4,5,6'}   | ${'E4:E6'} | ${'F4:F6'} | ${'=SUM(H4:H6)'} | ${'=Sheet1!H6'}
  ${'sheet.insertRowAfter(3)'}      | ${'A2:B5'} | ${'A2:B5'} | ${'2'} | ${3}     | ${'2,3,4,5'} | ${'E2:E5'} | ${'F2:F5'} | ${'=SUM(H2:H5)'} | ${'=Sheet1!H5'}
  ${'sheet.deleteRow(3)'}           | ${'A2:B3'} | ${'A2:B3'} | ${'2'} | ${null}  | ${'2,3'}     | ${'E2:E3'} | ${'F2:F3'} | ${'=SUM(H2:H3)'} | ${'=Sheet1!H3'}
  ${'sheet.deleteRows(2, 3)'}       | ${null}    | ${''}      | ${''}  | ${null}  | ${''}        | ${''}      | ${''}      | ${'=SUM(#REF!)'} | ${'=#REF!'}
`('everything follows $change (fact 40)', async ({ change, ...expected }) => {
  expect(await inNewBook(`${FOLLOWERS} ${change} ${WHERE}`)).toEqual(expected)
})

test('columns are followed as rows are (fact 24)', async () => {
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
