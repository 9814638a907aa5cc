import { expect, test } from 'vitest'
import { refusal, runScript } from './run-script.ts'

test.each(['getRange(1, 27)', 'getRange(1001, 1)', 'getRange(1, 1, 1001)', 'getRange(1, 1, 1, 27)'])(
  'fact 41: %s is beyond the sheet',
  async (call) => {
    expect(await refusal(`sheet.${call}`)).toBe('The coordinates of the range are outside the dimensions of the sheet.')
  },
)

test.each`
  call                | words
  ${'getRange(0, 1)'} | ${'The starting row of the range is too small.'}
  ${'getRange(1, 0)'} | ${'The starting column of the range is too small.'}
`('fact 42 (unsure): $call begins before the sheet', async ({ call, words }) => {
  expect(await refusal(`sheet.${call}`)).toBe(words)
})

test.each`
  call                                       | words
  ${'getRange(1, 1, 0)'}                     | ${'The number of rows in the range must be at least 1.'}
  ${'getRange("A1").offset(0, 0, 0)'}        | ${'The number of rows in the range must be at least 1.'}
  ${'getRange(1, 1, 1, 0)'}                  | ${'The number of columns in the range must be at least 1.'}
  ${'getRange(2, 1, sheet.getLastRow(), 1)'} | ${'The number of rows in the range must be at least 1.'}
`('fact 43: $call has no cells', async ({ call, words }) => {
  expect(await refusal(`sheet.${call}`)).toBe(words)
})

test.each(['B', 'ini bukan rentang', '', 'Tidak ada!A1', 'A1:B2:C3'])('fact 44: "%s" names no range', async (text) => {
  expect(await refusal(`at(${JSON.stringify(text)})`)).toBe('Range not found')
})

test.each`
  text      | rows    | columns
  ${'A2:A'} | ${999}  | ${1}
  ${'A2:2'} | ${1}    | ${26}
  ${'A1:C'} | ${1000} | ${3}
  ${'A1:5'} | ${5}    | ${26}
`('fact 45: $text reaches to the edge of the sheet', async ({ text, rows, columns }) => {
  const body = `const range = at('${text}'); return [range.getNumRows(), range.getNumColumns()]`
  expect(await runScript(body)).toEqual([rows, columns])
})

test.each`
  text         | name
  ${'c2:$d$4'} | ${'C2:D4'}
  ${'$C$3'}    | ${'C3'}
  ${'C5:B2'}   | ${'B2:C5'}
  ${'5:2'}     | ${'2:5'}
  ${'D:B'}     | ${'B:D'}
`('fact 46: $text reads back as $name', async ({ text, name }) => {
  expect(await runScript(`return at('${text}').getA1Notation()`)).toBe(name)
})

test.each`
  text     | size
  ${'5:7'} | ${[3, 26]}
  ${'D:F'} | ${[1000, 3]}
`('fact 47: whole lines keep their open form: $text', async ({ text, size }) => {
  const body = `const range = at('${text}'); return [range.getA1Notation(), range.getNumRows(), range.getNumColumns()]`
  expect(await runScript(body)).toEqual([text, ...size])
})

test.each`
  text       | bounded
  ${'3:5'}   | ${[true, true, false, false]}
  ${'B:D'}   | ${[false, false, true, true]}
  ${'A1:C5'} | ${[true, true, true, true]}
`(
  'fact 48: of $text first row, last row, first column, last column are bounded: $bounded',
  async ({ text, bounded }) => {
    const body = `
    const range = at('${text}')
    return [range.isStartRowBounded(), range.isEndRowBounded(), range.isStartColumnBounded(), range.isEndColumnBounded()]`
    expect(await runScript(body)).toEqual(bounded)
  },
)

test.each(['Sheet1!E10:F12', '!e10:f12', 'E10:F12'])('fact 49: %s is E10:F12, without its sheet', async (text) => {
  expect(await runScript(`return at('${text}').getA1Notation()`)).toBe('E10:F12')
})

test.each`
  text              | sheet
  ${'A1:B2'}        | ${'Lain'}
  ${'Sheet1!A1:B2'} | ${'Sheet1'}
`('fact 50: asked of the spreadsheet, $text is on $sheet', async ({ text, sheet }) => {
  const body = `ss.insertSheet('Lain'); return ss.getRange('${text}').getSheet().getName()`
  expect(await runScript(body)).toBe(sheet)
})

test.each`
  sheet         | quoted
  ${'Sales'}    | ${'Sales'}
  ${'Sheet_1'}  | ${'Sheet_1'}
  ${'x.y'}      | ${'x.y'}
  ${'Sales2'}   | ${'Sales2'}
  ${'Data PUG'} | ${"'Data PUG'"}
  ${'a-b'}      | ${"'a-b'"}
  ${'2026'}     | ${"'2026'"}
  ${'2026a'}    | ${"'2026a'"}
  ${'A1'}       | ${"'A1'"}
  ${'ABC1234'}  | ${"'ABC1234'"}
  ${'R1C1'}     | ${"'R1C1'"}
  ${"It's"}     | ${"'It''s'"}
`('fact 51: in a formula the sheet $sheet stands as $quoted', async ({ sheet, quoted }) => {
  const typed = `='${sheet.replaceAll("'", "''")}'!A1`
  const body = `ss.insertSheet(${JSON.stringify(sheet)}); return at('B1').setFormula(${JSON.stringify(typed)}).getFormula()`
  expect(await runScript(body)).toBe(`=${quoted}!A1`)
})

test.each`
  text            | name
  ${'R5C3'}       | ${'C5'}
  ${'R2C2:R4C5'}  | ${'B2:E4'}
  ${'R10C5:R1C2'} | ${'B1:E10'}
  ${'r1c1:r2c2'}  | ${'A1:B2'}
`('fact 52: $text is $name', async ({ text, name }) => {
  expect(await runScript(`return at('${text}').getA1Notation()`)).toBe(name)
})

test('fact 53: RC1 is column RC, row 1, though the sheet ends before it', async () => {
  expect(await runScript('return at("RC1").getA1Notation()')).toBe('RC1')
})

test.each`
  call                    | name
  ${'getCell(1, 1)'}      | ${'B2'}
  ${'getCell(2, 3)'}      | ${'D3'}
  ${'offset(0, 0)'}       | ${'B2:D4'}
  ${'offset(1, 2)'}       | ${'D3:F5'}
  ${'offset(1, 0, 1)'}    | ${'B3:D3'}
  ${'offset(1, 0, 1, 1)'} | ${'B3'}
`('fact 54: from B2:D4 $call is $name', async ({ call, name }) => {
  expect(await runScript(`return at('B2:D4').${call}.getA1Notation()`)).toBe(name)
})

test('fact 55: a range tells its place and size under both names, and calls itself Range', async () => {
  const body = `
    const range = at('C2:E3')
    return [range.getRow(), range.getRowIndex(), range.getWidth(), range.getNumColumns(), range.getHeight(), range.getNumRows(), String(range)]`
  expect(await runScript(body)).toEqual([2, 2, 3, 3, 2, 2, 'Range'])
})

test('fact 56: a list of ranges keeps the order in which they were named', async () => {
  const body = `return sheet.getRangeList(['d4', 'A1:b2', 'C3']).getRanges().map((range) => range.getA1Notation())`
  expect(await runScript(body)).toEqual(['D4', 'A1:B2', 'C3'])
})
