import { writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { openDocument } from '../../../local-sheets/storage/document.ts'
import { sidecarPath } from '../../../local-sheets/storage/sidecar.ts'
import { openOffice } from '../office.ts'

/** Runs a script, saves, opens the file anew and runs another; gives what the second returns. */
async function afterSaving(first: string, second: string): Promise<unknown> {
  const office = await openOffice()
  const engine = await office.engine(`function main() { ${first} }`)
  const { outcome } = engine.runHere({ functionName: 'main', kind: 'menu' })
  expect(outcome).toMatchObject({ ok: true })
  await office.document.saveAs(office.path, engine.calculation)
  const again = await openOffice({ file: office.path })
  return again.run(second)
}

const SHEET = 'const sheet = SpreadsheetApp.getActiveSheet();'

test.each`
  what                             | first                                                                                                                                  | second                                                                                             | expected
  ${'a property'}                  | ${'PropertiesService.getScriptProperties().setProperty("tahun", "2026")'}                                                              | ${'return PropertiesService.getScriptProperties().getProperty("tahun")'}                           | ${'2026'}
  ${'developer metadata of a row'} | ${`${SHEET} sheet.getRange("3:3").addDeveloperMetadata("id", "sdm")`}                                                                  | ${`${SHEET} return sheet.getRange("3:3").getDeveloperMetadata()[0].getValue()`}                    | ${'sdm'}
  ${'a checkbox'}                  | ${`${SHEET} sheet.getRange("B2").insertCheckboxes()`}                                                                                  | ${`${SHEET} return sheet.getRange("B2").isChecked()`}                                              | ${false}
  ${'a choice with a comma'}       | ${`${SHEET} sheet.getRange("B2").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a,b"]).build())`}           | ${`${SHEET} return sheet.getRange("B2").getDataValidation().getCriteriaValues()[0]`}               | ${['a,b']}
  ${'a protected range'}           | ${`${SHEET} sheet.getRange("A1:B1").protect().setDescription("judul")`}                                                                | ${`${SHEET} return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getDescription()`} | ${'judul'}
  ${'the size of a sheet'}         | ${`${SHEET} sheet.insertRowsAfter(1, 500)`}                                                                                            | ${`${SHEET} return sheet.getMaxRows()`}                                                            | ${1500}
  ${'the time zone'}               | ${'SpreadsheetApp.getActive().setSpreadsheetTimeZone("Asia/Jayapura")'}                                                                | ${'return SpreadsheetApp.getActive().getSpreadsheetTimeZone()'}                                    | ${'Asia/Jayapura'}
  ${'the locale'}                  | ${'SpreadsheetApp.getActive().setSpreadsheetLocale("en_US")'}                                                                          | ${'return SpreadsheetApp.getActive().getSpreadsheetLocale()'}                                      | ${'en_US'}
  ${'the id of a sheet'}           | ${'SpreadsheetApp.getActive().insertSheet("Baru"); SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActive().getSheets()[0])'} | ${'return SpreadsheetApp.getActive().getSheetByName("Baru").getSheetId()'}                         | ${1}
`('$what is there again after saving', async ({ first, second, expected }) => {
  expect(await afterSaving(first, second)).toEqual(expected)
})

test('a sidecar that cannot be read stops the opening, lest what it holds be lost', async () => {
  const office = await openOffice()
  await writeFile(sidecarPath(office.path), '{"version": 7}')
  await expect(openDocument(office.path)).rejects.toThrow('is not what local-sheets wrote')
})
