import { expect, test } from 'vitest'
import { runScript } from './run-script.ts'

test.each`
  name                 | found
  ${'Pagu'}            | ${'B2:B9'}
  ${'Data PUG!Pagu'}   | ${'B2:B9'}
  ${'Sheet1!Pagu'}     | ${null}
  ${"'Data PUG'!Pagu"} | ${null}
  ${'Realisasi'}       | ${null}
`('fact 37: the range by the name $name is $found', async ({ name, found }) => {
  const body = `
    ss.setNamedRange('Pagu', ss.insertSheet('Data PUG').getRange('B2:B9'))
    const range = ss.getRangeByName(${JSON.stringify(name)})
    return range && range.getA1Notation()`
  expect(await runScript(body)).toBe(found)
})

test('fact 38: a name is given another range, another name, and removed, all at once', async () => {
  const body = `
    ss.setNamedRange('Pagu', at('B2:B9'))
    const known = () => ss.getNamedRanges().map((each) => each.getName() + ' ' + each.getRange().getA1Notation())
    const steps = [known()]
    const [name] = ss.getNamedRanges()
    name.setRange(name.getRange().offset(0, 2)); steps.push(known())
    name.setName('Anggaran'); steps.push(known())
    name.remove(); steps.push(known())
    return steps`
  expect(await runScript(body)).toEqual([['Pagu B2:B9'], ['Pagu D2:D9'], ['Anggaran D2:D9'], []])
})

test('fact 39: a name that is not there cannot be removed', async () => {
  await expect(runScript('ss.removeNamedRange("Pagu")')).rejects.toThrow('Pagu')
})

/** What hangs on rows 2 to 4, told before and after rows change. */
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
`('fact 40 (unsure): everything follows $change', async ({ change, ...expected }) => {
  expect(await runScript(`${FOLLOWERS} ${change} ${WHERE}`)).toEqual(expected)
})
