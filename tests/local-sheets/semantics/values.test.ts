import { expect, test } from 'vitest'
import { refusal, runScript } from './run-script.ts'

/** What A1 gives after `setValue(given)`. */
const setAndRead = (given: string) => `return at('A1').setValue(${given}).getValue()`
const MINUTES = `Utilities.formatDate(value, ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm')`

test('fact 57: an empty cell is an empty text', async () => {
  expect(await runScript('return [at("A1").getValue(), at("A1:B1").getValues()]')).toEqual(['', [['', '']]])
})

test('fact 58: values are numbers, booleans, dates and texts', async () => {
  const body = `
    at('A1:D1').setValues([[1.5, true, new Date(2026, 0, 5), 'Siti']])
    return at('A1:D1').getValues()[0].map((value) => value instanceof Date ? 'date' : typeof value)`
  expect(await runScript(body)).toEqual(['number', 'boolean', 'date', 'string'])
})

test.each`
  format          | number   | value
  ${'0%'}         | ${0.5}   | ${0.5}
  ${'[$Rp]#,##0'} | ${50000} | ${50000}
  ${'dd/mm/yyyy'} | ${46054} | ${'2026-02-01'}
`('fact 59 (unsure): a cell of format $format gives $value', async ({ format, number, value }) => {
  const body = `
    const value = at('A1').setNumberFormat('${format}').setValue(${number}).getValue()
    return value instanceof Date ? Utilities.formatDate(value, ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd') : value`
  expect(await runScript(body)).toBe(value)
})

test.each`
  formula                        | text
  ${'=1/0'}                      | ${'#DIV/0!'}
  ${'=VLOOKUP(1;C1:D2;2;FALSE)'} | ${'#N/A'}
  ${'=TIDAKADA()'}               | ${'#NAME?'}
  ${'="a"+1'}                    | ${'#VALUE!'}
  ${'=#REF!'}                    | ${'#REF!'}
  ${'=SUM('}                     | ${'#ERROR!'}
`('fact 60 (unsure): $formula gives the text $text', async ({ formula, text }) => {
  expect(await runScript(`return at('A1').setFormula('${formula}').getValue()`)).toBe(text)
})

test.each(['Asia/Pontianak', 'Asia/Jayapura', 'America/New_York'])(
  'fact 61: in %s a time of day is on 30 December 1899 by the clocks of the spreadsheet, and so is serial 0',
  async (timeZone) => {
    const read = (given: string) =>
      runScript(`const value = at('A1').setNumberFormat('hh:mm').setValue(${given}).getValue(); return ${MINUTES}`, {
        timeZone,
      })
    expect([await read("'18:30'"), await read('0')]).toEqual(['1899-12-30 18:30', '1899-12-30 00:00'])
  },
)

test('fact 62: numbers, booleans and texts that are no numbers read back as they were', async () => {
  const row = ['banana', 1_736_000_000_000, true, false, 2.71, -12]
  expect(await runScript(`return at('A1:F1').setValues([${JSON.stringify(row)}]).getValues()`)).toEqual([row])
})

test.each`
  text       | value
  ${'01234'} | ${1234}
  ${'22 34'} | ${2234}
  ${'-12'}   | ${-12}
`('fact 63: the text "$text" is read as typed: $value', async ({ text, value }) => {
  expect(await runScript(setAndRead(`'${text}'`))).toBe(value)
})

test.each`
  locale     | text            | value                 | shown
  ${'id_ID'} | ${'1,5'}        | ${1.5}                | ${'1,5'}
  ${'en_US'} | ${'1,5'}        | ${'1,5'}              | ${'1,5'}
  ${'id_ID'} | ${'2.000'}      | ${2000}               | ${'2.000'}
  ${'en_US'} | ${'2.000'}      | ${2}                  | ${'2'}
  ${'id_ID'} | ${'01/02/2026'} | ${'2026-02-01 00:00'} | ${'01/02/2026'}
  ${'en_US'} | ${'01/02/2026'} | ${'2026-01-02 00:00'} | ${'1/2/2026'}
  ${'id_ID'} | ${'2026-02-01'} | ${'2026-02-01 00:00'} | ${'2026-02-01'}
  ${'id_ID'} | ${'50%'}        | ${0.5}                | ${'50%'}
  ${'en_US'} | ${'50%'}        | ${0.5}                | ${'50%'}
  ${'id_ID'} | ${'TRUE'}       | ${true}               | ${'TRUE'}
`(
  'fact 64 (unsure): in $locale the text "$text" is $value, shown as $shown',
  async ({ locale, text, value, shown }) => {
    const body = `
    const value = at('A1').setValue('${text}').getValue()
    return [value instanceof Date ? ${MINUTES} : value, at('A1').getDisplayValue()]`
    expect(await runScript(body, { locale })).toEqual([value, shown])
  },
)

test('fact 65: under the format @ a text stays as it is, and later formats do not read it anew', async () => {
  const body = `
    const cell = at('A1').setNumberFormat('@').setValue('198501012010011001')
    return [cell.getValue(), cell.setNumberFormat('General').getValue()]`
  expect(await runScript(body)).toEqual(['198501012010011001', '198501012010011001'])
})

test.each`
  given        | value
  ${`"'0123"`} | ${'0123'}
  ${`"'=A1"`}  | ${'=A1'}
  ${`"'"`}     | ${''}
`('fact 66 (unsure): the apostrophe of $given makes a text and is not part of it', async ({ given, value }) => {
  expect(await runScript(setAndRead(given))).toBe(value)
})

test.each`
  given             | value             | formula
  ${'=1+1'}         | ${2}              | ${'=1+1'}
  ${'   =SUM(1;2)'} | ${'   =SUM(1;2)'} | ${''}
  ${'='}            | ${'='}            | ${''}
`('fact 67: "$given" is $value with the formula "$formula"', async ({ given, value, formula }) => {
  const body = `const cell = at('A1').setValue('${given}'); return [cell.getValue(), cell.getFormula()]`
  expect(await runScript(body)).toEqual([value, formula])
})

test('fact 68: null, undefined and an empty text leave a cell empty; a Date is a Date', async () => {
  const body = `
    const day = new Date(2026, 7, 17, 9, 30)
    const [nothing, unset, empty, date] = at('A1:D1').setValue('lama').setValues([[null, undefined, '', day]]).getValues()[0]
    return [nothing, unset, empty, at('A1:C1').isBlank(), date.getTime() === day.getTime()]`
  expect(await runScript(body)).toEqual(['', '', '', true, true])
})

test('fact 69: rows of another width are refused', async () => {
  expect(await refusal('at("A1:Z1").setValues([[1, 2, 3]])')).toBe(
    'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 26.',
  )
})

test.each`
  data                        | has
  ${'[]'}                     | ${0}
  ${'[[1, 2, 3], [4, 5, 6]]'} | ${2}
`('fact 70 (unsure): too many or too few rows are refused before anything else: $data', async ({ data, has }) => {
  expect(await refusal(`at('A1:B1').setValues(${data})`)).toBe(
    `The number of rows in the data does not match the number of rows in the range. The data has ${has} but the range has 1.`,
  )
})

test('fact 71: values that are not in rows are refused', async () => {
  expect(await refusal('at("A1:D1").setValues([1, 2, 3, null])')).toBe(
    "The parameters (number,number,number,null) don't match the method signature for SpreadsheetApp.Range.setValues.",
  )
})

test.each`
  call                                       | words
  ${'at("A1").setNote({})'}                  | ${"((class)) don't match the method signature for SpreadsheetApp.Range.setNote."}
  ${'sheet.setName()'}                       | ${"() don't match the method signature for SpreadsheetApp.Sheet.setName."}
  ${'sheet.setName(null)'}                   | ${"(null) don't match the method signature for SpreadsheetApp.Sheet.setName."}
  ${'sheet.setFrozenRows("2")'}              | ${"(String) don't match the method signature for SpreadsheetApp.Sheet.setFrozenRows."}
  ${'sheet.setName(at("A1"))'}               | ${"(SpreadsheetApp.Range) don't match the method signature for SpreadsheetApp.Sheet.setName."}
  ${'sheet.setName(1, "a", true)'}           | ${"(number,String,boolean) don't match the method signature for SpreadsheetApp.Sheet.setName."}
  ${'sheet.setName(Utilities.newBlob("x"))'} | ${"(Blob) don't match the method signature for SpreadsheetApp.Sheet.setName."}
`('fact 72: $call names the kinds it was given', async ({ call, words }) => {
  expect(await refusal(call)).toBe(`The parameters ${words}`)
})

test('fact 73: a cell holds 50,000 characters and no more', async () => {
  expect(await runScript(`return at('A1').setValue('x'.repeat(50000)).getValue().length`)).toBe(50_000)
  expect(await refusal(`at('A1').setValue('x'.repeat(50001))`)).toBe(
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  )
})

test('fact 74: what cells show is text, as written in Indonesia', async () => {
  const body = `return at('A1:E1').setValues([[1.5, true, false, new Date(Date.UTC(2026, 7, 16, 17)), null]]).getDisplayValues()`
  expect(await runScript(body)).toEqual([['1,5', 'TRUE', 'FALSE', '17/08/2026', '']])
})

test('fact 75: amounts show their currency, results of formulas too; a text stays as it is', async () => {
  const body = `
    const cells = at('A1:C1').setNumberFormats([['"$"#,##0.00', '"$"#,##0.00', '@']]).setValues([[5, '=1+1', '07/04/2026']])
    return [cells.getValues()[0], cells.getDisplayValues()[0]]`
  expect(await runScript(body, { locale: 'en_US' })).toEqual([
    [5, 2, '07/04/2026'],
    ['$5.00', '$2.00', '07/04/2026'],
  ])
})

test('fact 76: a range is blank until one of its cells has a value', async () => {
  const body = `
    const range = at('A1:C3')
    const before = range.isBlank()
    at('B2').setValue(0)
    return [before, range.isBlank(), range.offset(3, 0).isBlank()]`
  expect(await runScript(body)).toEqual([true, false, true])
})

test.each`
  call                               | value | background
  ${'clearContent()'}                | ${''} | ${'#ff0000'}
  ${'clear()'}                       | ${''} | ${'#ffffff'}
  ${'clear({ contentsOnly: true })'} | ${''} | ${'#ff0000'}
  ${'clear({ formatOnly: true })'}   | ${5}  | ${'#ffffff'}
`('fact 77: after $call the value is "$value" and the colour $background', async ({ call, value, background }) => {
  const body = `
    const cell = at('A1').setValue(5).setBackground('red')
    cell.${call}
    return [cell.getValue(), cell.getBackground()]`
  expect(await runScript(body)).toEqual([value, background])
})
