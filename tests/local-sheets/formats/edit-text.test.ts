import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editText } from '../../../local-sheets/formats/edit-text.ts'
import { parseTyped } from '../../../local-sheets/formats/parse-typed.ts'

test.each`
  locale     | value                | pattern         | text
  ${'id_ID'} | ${null}              | ${null}         | ${''}
  ${'id_ID'} | ${1234.5}            | ${'#,##0'}      | ${'1234,5'}
  ${'en_US'} | ${1234.5}            | ${'#,##0'}      | ${'1234.5'}
  ${'id_ID'} | ${50000}             | ${'[$Rp]#,##0'} | ${'50000'}
  ${'id_ID'} | ${0.855}             | ${'0%'}         | ${'85,5%'}
  ${'id_ID'} | ${46000}             | ${'d mmm yyyy'} | ${'09/12/2025'}
  ${'en_US'} | ${46000}             | ${'yyyy-mm-dd'} | ${'12/9/2025'}
  ${'id_ID'} | ${46000.75}          | ${'dd/mm/yyyy'} | ${'09/12/2025 18:00:00'}
  ${'id_ID'} | ${0.75}              | ${'hh:mm'}      | ${'18:00:00'}
  ${'id_ID'} | ${-3}                | ${'dd/mm/yyyy'} | ${'-3'}
  ${'id_ID'} | ${true}              | ${null}         | ${'TRUE'}
  ${'id_ID'} | ${{ error: '#N/A' }} | ${null}         | ${'#N/A'}
  ${'id_ID'} | ${'Siti'}            | ${null}         | ${'Siti'}
  ${'id_ID'} | ${'0123'}            | ${null}         | ${"'0123"}
  ${'id_ID'} | ${'0123'}            | ${'@'}          | ${'0123'}
  ${'id_ID'} | ${'=A1'}             | ${null}         | ${"'=A1"}
  ${'id_ID'} | ${'TRUE'}            | ${null}         | ${"'TRUE"}
`('$locale: the editor shows $text for $value ($pattern)', ({ locale, value, pattern, text }) => {
  expect(editText(value, pattern, locale)).toBe(text)
})

// Numbers next to nothing (below 1e-300) are no amounts of anything.
const amount = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => Math.abs(number) > 1e-300)
const anyCell = fc.oneof(fc.string(), fc.boolean(), fc.integer(), amount)

test.each(['id_ID', 'en_US'])('%s: leaving the editor unchanged leaves the value unchanged', (locale) => {
  fc.assert(
    fc.property(anyCell, (value) => {
      const typed = parseTyped(editText(value, null, locale), locale, 2026)
      expect(typed.formula).toBeUndefined()
      expect(typed.value === value).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test.each(['id_ID', 'en_US'])('%s: a date typed as the editor shows it is the same date', (locale) => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 70_000 }), (serial) => {
      expect(parseTyped(editText(serial, 'd mmm yyyy', locale), locale, 2026).value).toBe(serial)
    }),
  )
})
