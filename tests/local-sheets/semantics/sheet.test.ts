import { expect, test } from 'vitest'
import { runScript } from './run-script.ts'

/** A cell with everything on it, and what of it is left. */
const FULL_CELL = `
  const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build()
  at('A1').setValue(5).setBackground('#ff0000').setNote('catatan').setDataValidation(rule)
  const left = () => [at('A1').getValue(), at('A1').getBackground(), at('A1').getNote(), at('A1').getDataValidation() !== null]
`

test('fact 31: clearing a sheet leaves notes and validations', async () => {
  expect(await runScript(`${FULL_CELL} sheet.clear(); return left()`)).toEqual(['', '#ffffff', 'catatan', true])
})

test.each`
  call                 | left
  ${'clearContents()'} | ${['', '#ff0000', 'catatan', true]}
  ${'clearFormats()'}  | ${[5, '#ffffff', 'catatan', true]}
  ${'clearNotes()'}    | ${[5, '#ff0000', '', true]}
`('fact 32: $call takes one thing away and leaves the rest', async ({ call, left }) => {
  expect(await runScript(`${FULL_CELL} sheet.${call}; return left()`)).toEqual(left)
})

test.each`
  call                             | values
  ${'getSheetValues(-1, 1, 1, 2)'} | ${[[3, 4]]}
  ${'getSheetValues(1, -1, 2, 1)'} | ${[[2], [4]]}
  ${'getSheetValues(1, 1, 1, 2)'}  | ${[[1, 2]]}
`('fact 33: in $call -1 is the last row or column with content', async ({ call, values }) => {
  expect(await runScript(`at('A1:B2').setValues([[1, 2], [3, 4]]); return sheet.${call}`)).toEqual(values)
})

test('fact 34: the spreadsheet tells its own time zone and locale, not those of the script', async () => {
  const body = 'return [ss.getSpreadsheetTimeZone(), ss.getSpreadsheetLocale(), Session.getScriptTimeZone()]'
  expect(await runScript(body, { timeZone: 'America/New_York', locale: 'en_US' })).toEqual([
    'America/New_York',
    'en_US',
    'Asia/Jakarta',
  ])
})

test.each`
  call                               | seconds
  ${'toast("Selesai")'}              | ${5}
  ${'toast("Selesai", "PUG")'}       | ${5}
  ${'toast("Selesai", "PUG", null)'} | ${5}
  ${'toast("Selesai", "PUG", -1)'}   | ${-1}
  ${'toast("Selesai", "PUG", 12)'}   | ${12}
`('fact 35 (unsure): $call stays for $seconds seconds, negative until it is closed', async ({ call, seconds }) => {
  const shown: number[] = []
  const options = { onToast: (_message: string, _title: string, stays: number) => shown.push(stays) }
  expect(await runScript(`return ss.${call} === undefined`, options)).toBe(true)
  expect(shown).toEqual([seconds])
})

test('fact 36: after flush everything is written; what is refused is refused before', async () => {
  const body = `
    let refused = false
    at('A1').setValue(1)
    try { at('A2').setValue('x'.repeat(50001)) } catch { refused = true }
    SpreadsheetApp.flush()
    return [refused, at('A1:A2').getValues()]`
  expect(await runScript(body)).toEqual([true, [[1], ['']]])
})
