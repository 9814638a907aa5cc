import { expect, test } from 'vitest'
import { inNewBook } from '../office.ts'

test.each`
  fact  | text                | shown
  ${46} | ${'c2:$d$4'}        | ${'C2:D4'}
  ${46} | ${'$C$3'}           | ${'C3'}
  ${46} | ${'C5:B2'}          | ${'B2:C5'}
  ${47} | ${'5:7'}            | ${'5:7'}
  ${46} | ${'5:2'}            | ${'2:5'}
  ${47} | ${'D:F'}            | ${'D:F'}
  ${46} | ${'D:B'}            | ${'B:D'}
  ${49} | ${'Sheet1!E10:F12'} | ${'E10:F12'}
  ${49} | ${'!c2:e5'}         | ${'C2:E5'}
  ${52} | ${'R5C3'}           | ${'C5'}
  ${52} | ${'R2C2:R4C5'}      | ${'B2:E4'}
  ${52} | ${'R10C5:R1C2'}     | ${'B1:E10'}
  ${52} | ${'r1c1:r2c2'}      | ${'A1:B2'}
  ${53} | ${'RC1'}            | ${'RC1'}
`('getRange("$text") is $shown (fact $fact)', async ({ text, shown }) => {
  expect(await inNewBook(`return sheet.getRange('${text}').getA1Notation()`)).toBe(shown)
})

test.each`
  fact  | call                                | words
  ${41} | ${'getRange(1001, 1)'}              | ${'The coordinates of the range are outside the dimensions of the sheet.'}
  ${41} | ${'getRange(1, 20, 1, 8)'}          | ${'The coordinates of the range are outside the dimensions of the sheet.'}
  ${42} | ${'getRange(0, 1)'}                 | ${'The starting row of the range is too small.'}
  ${42} | ${'getRange(1, 0)'}                 | ${'The starting column of the range is too small.'}
  ${43} | ${'getRange(1, 1, 0)'}              | ${'The number of rows in the range must be at least 1.'}
  ${43} | ${'getRange(1, 1, 1, 0)'}           | ${'The number of columns in the range must be at least 1.'}
  ${43} | ${'getRange("B2").offset(0, 0, 0)'} | ${'The number of rows in the range must be at least 1.'}
  ${44} | ${'getRange("B")'}                  | ${'Range not found'}
  ${44} | ${'getRange("Tidak ada!B2")'}       | ${'Range not found'}
`('$call is refused (fact $fact)', async ({ call, words }) => {
  await expect(inNewBook(`sheet.${call}`)).rejects.toThrow(words)
})

test.each`
  fact  | expression                                                                      | result
  ${45} | ${"sheet.getRange('A2:A').getNumRows()"}                                        | ${999}
  ${45} | ${"sheet.getRange('A1:5').getNumColumns()"}                                     | ${26}
  ${47} | ${"sheet.getRange('5:7').getNumColumns()"}                                      | ${26}
  ${47} | ${"sheet.getRange('D:F').getNumRows()"}                                         | ${1000}
  ${48} | ${"sheet.getRange('3:5').isEndRowBounded()"}                                    | ${true}
  ${48} | ${"sheet.getRange('3:5').isEndColumnBounded()"}                                 | ${false}
  ${48} | ${"sheet.getRange('B:D').isStartRowBounded()"}                                  | ${false}
  ${54} | ${"sheet.getRange('B2:C3').getCell(2, 1).getA1Notation()"}                      | ${'B3'}
  ${54} | ${"sheet.getRange('B2:C3').offset(1, 1).getA1Notation()"}                       | ${'C3:D4'}
  ${54} | ${"sheet.getRange('B2:C3').offset(1, 1, 1).getA1Notation()"}                    | ${'C3:D3'}
  ${55} | ${"String(sheet.getRange('A1'))"}                                               | ${'Range'}
  ${55} | ${"sheet.getRange('B2:C3').getRowIndex()"}                                      | ${2}
  ${56} | ${"sheet.getRangeList(['b2', 'A1']).getRanges().map((r) => r.getA1Notation())"} | ${['B2', 'A1']}
`('$expression is $result (fact $fact)', async ({ expression, result }) => {
  expect(await inNewBook(`return ${expression}`)).toEqual(result)
})

test('an empty cell beside a block belongs to its region (fact 101)', async () => {
  const script = `sheet.getRange('B2:D4').setValue(1)
    return [['B1'], ['E3'], ['H9'], ['C3']].map(([name]) => sheet.getRange(name).getDataRegion().getA1Notation())`
  expect(await inNewBook(script)).toEqual(['B1:D4', 'B2:E4', 'H9', 'B2:D4'])
})
