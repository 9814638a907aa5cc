import { expect, test } from 'vitest'
import { inNewBook } from '../office.ts'

test.each`
  fact   | script                                                                                                                                                                                                                                                                     | result
  ${37}  | ${"return ss.getRangeByName('Tidak ada')"}                                                                                                                                                                                                                                 | ${null}
  ${37}  | ${"ss.setNamedRange('Pagu', sheet.getRange('B2:B9')); return ss.getRangeByName('Sheet1!Pagu').getA1Notation()"}                                                                                                                                                            | ${'B2:B9'}
  ${38}  | ${"ss.setNamedRange('a', sheet.getRange('A1')); const n = ss.getNamedRanges()[0]; n.setName('b').setRange(n.getRange().offset(0, 2)); return [n.getName(), ss.getRangeByName('b').getA1Notation(), ss.getRangeByName('a')]"}                                               | ${['b', 'C1', null]}
  ${38}  | ${"ss.setNamedRange('a', sheet.getRange('A1')); ss.getNamedRanges()[0].remove(); return ss.getNamedRanges()"}                                                                                                                                                              | ${[]}
  ${140} | ${"sheet.addDeveloperMetadata('k'); const m = sheet.getDeveloperMetadata()[0]; return [m.getKey(), m.getValue(), String(m.getVisibility()), String(m.getLocation().getLocationType())]"}                                                                                   | ${['k', null, 'DOCUMENT', 'SHEET']}
  ${140} | ${"sheet.getRange('B:B').addDeveloperMetadata('k', 'v'); const m = sheet.getRange('B:B').getDeveloperMetadata()[0]; return [m.getLocation().getColumn().getColumn(), m.getLocation().getRow()]"}                                                                           | ${[2, null]}
  ${140} | ${"sheet.getRange('B:B').addDeveloperMetadata('k'); return sheet.getRange('B2').getDeveloperMetadata()"}                                                                                                                                                                   | ${[]}
  ${140} | ${"ss.addDeveloperMetadata('k', 'v'); const m = ss.getDeveloperMetadata()[0]; m.setKey('b').setValue('c'); return [m.getKey(), m.getValue(), ss.getDeveloperMetadata()[0].getKey()]"}                                                                                      | ${['b', 'c', 'b']}
  ${140} | ${"ss.addDeveloperMetadata('k'); ss.getDeveloperMetadata()[0].remove(); return ss.getDeveloperMetadata()"}                                                                                                                                                                 | ${[]}
  ${141} | ${"ss.addDeveloperMetadata('k', '1'); sheet.addDeveloperMetadata('k', '2'); sheet.getRange('3:3').addDeveloperMetadata('k', '3'); return [ss, sheet, sheet.getRange('1:9')].map((at) => at.createDeveloperMetadataFinder().withKey('k').find().map((m) => m.getValue()))"} | ${[['1', '2', '3'], ['2', '3'], ['3']]}
  ${141} | ${"ss.addDeveloperMetadata('k', '1'); return ss.createDeveloperMetadataFinder().withKey('k').withValue('2').find()"}                                                                                                                                                       | ${[]}
  ${141} | ${"sheet.getRange('3:3').addDeveloperMetadata('k'); const f = () => sheet.getRange('A3').createDeveloperMetadataFinder(); return [f().find().length, f().onIntersectingLocations().find().length]"}                                                                        | ${[0, 1]}
`('$script gives $result (fact $fact)', async ({ script, result }) => {
  expect(await inNewBook(script)).toEqual(result)
})

test('metadata hangs on whole rows and columns only (fact 139)', async () => {
  await expect(inNewBook("sheet.getRange('A1:B2').addDeveloperMetadata('k')")).rejects.toThrow(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  )
})
