import { expect, test } from 'vitest'
import { inNewBook } from '../office.ts'

test.each`
  timeZone              | shown
  ${'Asia/Pontianak'}   | ${'17/08/2026 09:30:00'}
  ${'Asia/Jayapura'}    | ${'17/08/2026 11:30:00'}
  ${'America/New_York'} | ${'16/08/2026 22:30:00'}
`('a moment is shown as clocks in $timeZone have it, and read back unchanged', async ({ timeZone, shown }) => {
  const script = `const moment = new Date(Date.UTC(2026, 7, 17, 2, 30))
    const cell = sheet.getRange('A1').setValue(moment)
    return [cell.getDisplayValue(), cell.getValue().getTime() - moment.getTime()]`
  expect(await inNewBook(script, { timeZone })).toEqual([shown, 0])
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
