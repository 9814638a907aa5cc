import { expect, test } from 'vitest'
import { refusal, runScript } from './run-script.ts'

test.each(['A1', 'A1:B2', 'A2:A1000'])(
  'fact 139: metadata does not hang on %s, which is no whole line',
  async (range) => {
    expect(await refusal(`at('${range}').addDeveloperMetadata('id')`)).toBe(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    )
  },
)

/** What an entry says of its place: kind, row, column, sheet. */
const TOLD = `
  const told = (entry) => {
    const place = entry.getLocation()
    const [row, column, sheet] = [place.getRow(), place.getColumn(), place.getSheet()]
    const name = (range) => range && range.getA1Notation()
    return [String(place.getLocationType()), name(row), name(column), sheet && sheet.getName()]
  }
`

test.each`
  script                                                                                                                                                                       | result
  ${'ss.addDeveloperMetadata("id"); return told(ss.getDeveloperMetadata()[0])'}                                                                                                | ${['SPREADSHEET', null, null, null]}
  ${'sheet.addDeveloperMetadata("id"); return told(sheet.getDeveloperMetadata()[0])'}                                                                                          | ${['SHEET', null, null, 'Sheet1']}
  ${'at("3:3").addDeveloperMetadata("id"); return told(at("3:3").getDeveloperMetadata()[0])'}                                                                                  | ${['ROW', 'A3:Z3', null, null]}
  ${'at("B:B").addDeveloperMetadata("id"); return told(at("B:B").getDeveloperMetadata()[0])'}                                                                                  | ${['COLUMN', null, 'B1:B1000', null]}
  ${'at("B:B").addDeveloperMetadata("id"); return at("B2").getDeveloperMetadata()'}                                                                                            | ${[]}
  ${'const [entry] = ss.addDeveloperMetadata("id").getDeveloperMetadata(); return entry.getValue()'}                                                                           | ${null}
  ${'const [entry] = ss.addDeveloperMetadata("id").getDeveloperMetadata(); return String(entry.getVisibility())'}                                                              | ${'DOCUMENT'}
  ${'const [entry] = ss.addDeveloperMetadata("id").getDeveloperMetadata(); entry.setKey("a").setValue("b"); return [entry.getKey(), ss.getDeveloperMetadata()[0].getValue()]'} | ${['a', 'b']}
  ${'const [entry] = ss.addDeveloperMetadata("id").getDeveloperMetadata(); entry.moveToRow(at("5:5")); return [ss.getDeveloperMetadata().length, ...told(entry)]'}             | ${[0, 'ROW', 'A5:Z5', null, null]}
  ${'const [entry] = ss.addDeveloperMetadata("id").getDeveloperMetadata(); entry.remove(); return ss.getDeveloperMetadata()'}                                                  | ${[]}
  ${'return ss.addDeveloperMetadata("id").addDeveloperMetadata("id").getDeveloperMetadata().length'}                                                                           | ${2}
`('fact 140: $script gives $result', async ({ script, result }) => {
  expect(await runScript(TOLD + script)).toEqual(result)
})

/** Entries called `id` with the values ss, sheet, row and column; and one on the other sheet. */
const ENTRIES = `
  ss.addDeveloperMetadata('id', 'ss'); sheet.addDeveloperMetadata('id', 'sheet')
  at('3:3').addDeveloperMetadata('id', 'row'); at('B:B').addDeveloperMetadata('id', 'column')
  ss.insertSheet('Lain').addDeveloperMetadata('id', 'other')
  const found = (finder) => finder.find().map((entry) => entry.getValue()).join(' ')
`

test.each`
  finder                                                                   | found
  ${'ss.createDeveloperMetadataFinder()'}                                  | ${'ss sheet row column other'}
  ${'sheet.createDeveloperMetadataFinder()'}                               | ${'sheet row column'}
  ${'at("1:9").createDeveloperMetadataFinder()'}                           | ${'row'}
  ${'at("B3").createDeveloperMetadataFinder()'}                            | ${''}
  ${'at("B3").createDeveloperMetadataFinder().onIntersectingLocations()'}  | ${'row column'}
  ${'ss.createDeveloperMetadataFinder().withKey("id").withValue("row")'}   | ${'row'}
  ${'ss.createDeveloperMetadataFinder().withKey("lain").withValue("row")'} | ${''}
`('fact 141: $finder finds "$found"', async ({ finder, found }) => {
  expect(await runScript(`${ENTRIES} return found(${finder})`)).toBe(found)
})
