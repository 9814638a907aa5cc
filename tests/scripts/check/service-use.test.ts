import { expect, test } from 'vitest'
import { strayServiceUses } from '../../../scripts/check/service-use.ts'

const menu = 'apps-script/src/menu/open.ts'

test.each`
  what                               | path                                   | text                                            | stray
  ${'a call'}                        | ${menu}                                | ${'SpreadsheetApp.getUi()'}                     | ${true}
  ${'a service handed on'}           | ${menu}                                | ${'run(PropertiesService)'}                     | ${true}
  ${'a constant of a service'}       | ${menu}                                | ${'const s = SpreadsheetApp.BorderStyle.SOLID'} | ${true}
  ${'an advanced service'}           | ${menu}                                | ${'Drive.Files.list()'}                         | ${true}
  ${'a call in the services folder'} | ${'apps-script/src/services/sheet.ts'} | ${'SpreadsheetApp.getUi()'}                     | ${false}
  ${'a call in the core'}            | ${'shared/plan/plan.ts'}               | ${'Drive.Files.list()'}                         | ${false}
  ${'a comment'}                     | ${menu}                                | ${'// SpreadsheetApp.getUi() would ask'}        | ${false}
  ${'a text'}                        | ${menu}                                | ${"const name = 'SpreadsheetApp'"}              | ${false}
  ${'a type of our own'}             | ${menu}                                | ${'type Session = { a: 1 }; let s: Session'}    | ${false}
  ${'a member of the same name'}     | ${menu}                                | ${'google.Session; const a = { Session: 1 }'}   | ${false}
  ${"Google's types"}                | ${menu}                                | ${'let s: GoogleAppsScript.Spreadsheet.Sheet'}  | ${false}
`('$what in $path: $stray', ({ path, text, stray }) => {
  expect(strayServiceUses([{ path, text }])).toHaveLength(stray ? 1 : 0)
})

test('the place is told', () => {
  expect(strayServiceUses([{ path: menu, text: '\nLogger.log(1)' }])).toEqual([
    'apps-script/src/menu/open.ts:2: Logger belongs in apps-script/src/services/',
  ])
})
