import { expect, test } from 'vitest'
import { inNewBook } from '../office.ts'

/** What a cell holds after `setValue(given)`, and what it shows. */
const afterSetting = (given: string) => `const cell = sheet.getRange('B2').setValue(${given})
  return [cell.getValue(), cell.getDisplayValue()]`

test.each`
  fact  | given               | value             | shown             | why
  ${62} | ${"'banana'"}       | ${'banana'}       | ${'banana'}       | ${'text stays text'}
  ${62} | ${'-12'}            | ${-12}            | ${'-12'}          | ${'a number'}
  ${62} | ${'3.25'}           | ${3.25}           | ${'3,25'}         | ${'shown with a comma'}
  ${74} | ${'true'}           | ${true}           | ${'TRUE'}         | ${'a truth'}
  ${63} | ${"'01234'"}        | ${1234}           | ${'1234'}         | ${'digits become a number'}
  ${63} | ${"'22 34'"}        | ${2234}           | ${'2234'}         | ${'spaced digits too'}
  ${64} | ${"'2.000'"}        | ${2000}           | ${'2.000'}        | ${'a point groups thousands'}
  ${64} | ${"'1,5'"}          | ${1.5}            | ${'1,5'}          | ${'a comma is decimal'}
  ${64} | ${"'50%'"}          | ${0.5}            | ${'50%'}          | ${'a percentage'}
  ${64} | ${"'TRUE'"}         | ${true}           | ${'TRUE'}         | ${'a truth in words'}
  ${66} | ${`"'0123"`}        | ${'0123'}         | ${'0123'}         | ${'an apostrophe keeps text'}
  ${67} | ${"'=1+1'"}         | ${2}              | ${'2'}            | ${'a formula'}
  ${67} | ${"'   =SUM(1;2)'"} | ${'   =SUM(1;2)'} | ${'   =SUM(1;2)'} | ${'spaces before = make text'}
  ${68} | ${'null'}           | ${''}             | ${''}             | ${'nothing'}
  ${68} | ${'undefined'}      | ${''}             | ${''}             | ${'nothing'}
  ${60} | ${"'=1/0'"}         | ${'#DIV/0!'}      | ${'#DIV/0!'}      | ${'an error is its text'}
`('in id_ID, $given is $value, shown as "$shown": $why (fact $fact)', async ({ given, value, shown }) => {
  expect(await inNewBook(afterSetting(given))).toEqual([value, shown])
})

test.each`
  given        | value    | shown
  ${"'2.000'"} | ${2}     | ${'2'}
  ${"'1,5'"}   | ${'1,5'} | ${'1,5'}
  ${"'2,000'"} | ${2000}  | ${'2,000'}
  ${'3.5'}     | ${3.5}   | ${'3.5'}
`('in en_US, $given is $value, shown as "$shown" (fact 64)', async ({ given, value, shown }) => {
  expect(await inNewBook(afterSetting(given), { locale: 'en_US' })).toEqual([value, shown])
})

test.each`
  locale     | typed           | day
  ${'id_ID'} | ${'01/02/2026'} | ${'2026-02-01'}
  ${'en_US'} | ${'01/02/2026'} | ${'2026-01-02'}
  ${'id_ID'} | ${'2026-03-04'} | ${'2026-03-04'}
`('in $locale, "$typed" is the day $day (fact 64)', async ({ locale, typed, day }) => {
  const script = `const value = sheet.getRange('A1').setValue('${typed}').getValue()
    return Utilities.formatDate(value, ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd')`
  expect(await inNewBook(script, { locale })).toBe(day)
})

test.each`
  timeZone              | shown
  ${'Asia/Pontianak'}   | ${'17/08/2026 09:30:00'}
  ${'Asia/Jayapura'}    | ${'17/08/2026 11:30:00'}
  ${'America/New_York'} | ${'16/08/2026 22:30:00'}
`(
  'a moment is shown as clocks in $timeZone have it, and read back unchanged (facts 59, 61)',
  async ({ timeZone, shown }) => {
    const script = `const moment = new Date(Date.UTC(2026, 7, 17, 2, 30))
    const cell = sheet.getRange('A1').setValue(moment)
    return [cell.getDisplayValue(), cell.getValue().getTime() - moment.getTime()]`
    expect(await inNewBook(script, { timeZone })).toEqual([shown, 0])
  },
)

test('a format of text set first keeps digits as they are (fact 65)', async () => {
  const script = `const cell = sheet.getRange('A1').setNumberFormat('@').setValue('198501012010011001')
    return [cell.getValue(), cell.setNumberFormat('0').getValue()]`
  expect(await inNewBook(script)).toEqual(['198501012010011001', '198501012010011001'])
})

test.each`
  fact  | data                  | words
  ${69} | ${'[[1, 2, 3]]'}      | ${'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.'}
  ${70} | ${'[[1, 2], [3, 4]]'} | ${'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.'}
  ${70} | ${'[]'}               | ${'The number of rows in the data does not match the number of rows in the range. The data has 0 but the range has 1.'}
`('setValues($data) does not fit A1:B1 (fact $fact)', async ({ data, words }) => {
  await expect(inNewBook(`sheet.getRange('A1:B1').setValues(${data})`)).rejects.toThrow(words)
})

test.each`
  length    | accepted
  ${50_000} | ${true}
  ${50_001} | ${false}
`('a text of $length characters is accepted: $accepted (fact 73)', async ({ length, accepted }) => {
  const written = inNewBook(`return sheet.getRange('A1').setValue('x'.repeat(${length})).getValue().length`)
  const words = 'Your input contains more than the maximum of 50000 characters in a single cell.'
  if (accepted) expect(await written).toBe(length)
  else await expect(written).rejects.toThrow(words)
})

test.each`
  fact  | script                                                                                                    | result
  ${57} | ${"return sheet.getRange('A1').getValue()"}                                                               | ${''}
  ${19} | ${'return sheet.getDataRange().getValues()'}                                                              | ${[['']]}
  ${19} | ${"sheet.getRange('C4').setValue(1); return sheet.getDataRange().getA1Notation()"}                        | ${'A1:C4'}
  ${18} | ${'return [sheet.getLastRow(), sheet.getLastColumn()]'}                                                   | ${[0, 0]}
  ${18} | ${"sheet.getRange('B9').setBackground('red').setNote('x'); return sheet.getLastRow()"}                    | ${0}
  ${18} | ${"sheet.getRange('B9').insertCheckboxes(); return sheet.getLastRow()"}                                   | ${9}
  ${20} | ${"sheet.appendRow(['a', '=1+1']); return sheet.getRange('A1:B1').getValues()"}                           | ${[['a', 2]]}
  ${21} | ${"sheet.getRange('C5').setValue(1); sheet.appendRow(['01234']); return sheet.getRange('A6').getValue()"} | ${1234}
  ${33} | ${"sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]); return sheet.getSheetValues(2, 1, -1, -1)"}       | ${[[3, 4], ['', '']]}
  ${76} | ${"return sheet.getRange('A1:C3').isBlank()"}                                                             | ${true}
  ${76} | ${"sheet.getRange('B2').setValue(0); return sheet.getRange('A1:C3').isBlank()"}                           | ${false}
  ${77} | ${"return sheet.getRange('A1').setValue(1).clearContent().getValue()"}                                    | ${''}
  ${77} | ${"return sheet.getRange('A1').setBackground('red').clear({ contentsOnly: true }).getBackground()"}       | ${'#ff0000'}
`('$script gives $result (fact $fact)', async ({ script, result }) => {
  expect(await inNewBook(script)).toEqual(result)
})

test.each`
  fact  | script                                                                                                | formulas
  ${80} | ${"return sheet.getRange('A1').setValue(5).getFormula()"}                                             | ${''}
  ${82} | ${"return sheet.getRange('C3:D4').setFormula('=A1').getFormulas()"}                                   | ${[['=A1', '=B1'], ['=A2', '=B2']]}
  ${82} | ${"return sheet.getRange('C3:D4').setFormula('=$A1+A$1').getFormulas()"}                              | ${[['=$A1+A$1', '=$A1+B$1'], ['=$A2+A$1', '=$A2+B$1']]}
  ${83} | ${"return sheet.getRange('A1').setFormula('=1').setFormula(null).getFormula()"}                       | ${''}
  ${87} | ${"return sheet.getRange('B1').setFormula('=sum(a1:a1)').getFormula()"}                               | ${'=sum(A1)'}
  ${88} | ${"sheet.getRangeList(['A1', 'B1']).setFormula('=SUM(1;2)'); return sheet.getRange('B1').getValue()"} | ${3}
`('$script gives $formulas (fact $fact)', async ({ script, formulas }) => {
  expect(await inNewBook(script)).toEqual(formulas)
})

test.each`
  locale     | formula
  ${'id_ID'} | ${'=IF(A1>0,5;"ya";"tidak")'}
  ${'en_US'} | ${'=IF(A1>0.5,"ya","tidak")'}
`('in $locale formulas are read and written with the signs of the locale', async ({ locale, formula }) => {
  const script = `sheet.getRange('A1').setValue(1)
    const cell = sheet.getRange('B1').setFormula('${formula}')
    return [cell.getFormula(), cell.getValue()]`
  expect(await inNewBook(script, { locale })).toEqual([formula, 'ya'])
})
