import { expect, test } from 'vitest'
import { inNewBook } from '../office.ts'

test.each`
  fact  | call                                                               | order
  ${91} | ${"sheet.getRange('A1:A6').sort(1)"}                               | ${[10, 15, 'apel', 'Budi', true, '']}
  ${91} | ${"sheet.getRange('A1:A6').sort({ column: 1, ascending: false })"} | ${[true, 'Budi', 'apel', 15, 10, '']}
  ${30} | ${'sheet.sort(1)'}                                                 | ${[10, 15, 'apel', 'Budi', true, '']}
  ${30} | ${'sheet.setFrozenRows(1); sheet.sort(1)'}                         | ${['Budi', 10, 15, 'apel', true, '']}
`('$call leaves $order (fact $fact)', async ({ call, order }) => {
  const script = `sheet.getRange('A1:A6').setValues([['Budi'], [15], [''], [true], [10], ['apel']])
    ${call}
    return sheet.getRange('A1:A6').getValues().map(([value]) => value)`
  expect(await inNewBook(script)).toEqual(order)
})

test('columns to sort by are those of the sheet (fact 90)', async () => {
  const script = `sheet.getRange('B1:C3').setValues([['x', 3], ['y', 1], ['z', 2]]).sort([{ column: 3 }])
    return sheet.getRange('B1:B3').getValues().flat()`
  expect(await inNewBook(script)).toEqual(['y', 'z', 'x'])
})

test.each`
  fact  | copy                                 | row1        | row4
  ${96} | ${"copyTo(sheet.getRange('D1'))"}    | ${[1, 2]}   | ${['', '']}
  ${96} | ${"copyTo(sheet.getRange('D1:E4'))"} | ${[1, 2]}   | ${[3, 4]}
  ${96} | ${"copyTo(sheet.getRange('D1:E5'))"} | ${[1, 2]}   | ${[3, 4]}
  ${95} | ${"moveTo(sheet.getRange('D3'))"}    | ${['', '']} | ${[3, 4]}
`('$copy (fact $fact)', async ({ copy, row1, row4 }) => {
  const script = `sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).${copy}
    return [sheet.getRange('D1:E1').getValues()[0], sheet.getRange('D4:E4').getValues()[0]]`
  expect(await inNewBook(script)).toEqual([row1, row4])
})

test('copied formulas move along, copied values stay (fact 97)', async () => {
  const script = `sheet.getRange('A1:A2').setValues([[5], [7]])
    const source = sheet.getRange('B1').setFormula('=A1*2')
    source.copyTo(sheet.getRange('B2'))
    source.copyTo(sheet.getRange('C2').setBackground('red'), { contentsOnly: true })
    return [sheet.getRange('B2').getFormula(), sheet.getRange('C2').getValue(), sheet.getRange('C2').getBackground()]`
  expect(await inNewBook(script)).toEqual(['=A2*2', 10, '#ff0000'])
})

test('a sheet has one filter; sorting by it spares the header (fact 108)', async () => {
  const script = `const before = sheet.getFilter()
    const range = sheet.getRange('A1:A3').setValues([['Nama'], ['Siti'], ['Ani']])
    range.createFilter().sort(1, true)
    return [before, sheet.getFilter().getRange().getA1Notation(), range.getValues().flat()]`
  expect(await inNewBook(script)).toEqual([null, 'A1:A3', ['Nama', 'Ani', 'Siti']])
  await expect(
    inNewBook("sheet.getRange('A1:B2').createFilter(); sheet.getRange('A1:B2').createFilter()"),
  ).rejects.toThrow("You can't create a filter in a sheet that already has a filter.")
})
