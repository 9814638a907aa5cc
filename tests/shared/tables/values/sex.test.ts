import { expect, test } from 'vitest'
import { noStyle } from '../../../../shared/tables/values/column-style.ts'
import { bothSexes, parseSex } from '../../../../shared/tables/values/sex.ts'

test.each`
  cell             | sex
  ${'L'}           | ${'man'}
  ${'l'}           | ${'man'}
  ${'Lk'}          | ${'man'}
  ${'Laki-laki'}   | ${'man'}
  ${'Laki - Laki'} | ${'man'}
  ${'laki laki'}   | ${'man'}
  ${'LAKI_LAKI'}   | ${'man'}
  ${'Pria'}        | ${'man'}
  ${'M'}           | ${'man'}
  ${'P'}           | ${'woman'}
  ${'Pr'}          | ${'woman'}
  ${'PEREMPUAN'}   | ${'woman'}
  ${'Wanita'}      | ${'woman'}
  ${'female'}      | ${'woman'}
`('$cell is a $sex', ({ cell, sex }) => {
  expect(parseSex(cell)).toEqual({ kind: 'sex', value: sex })
})

test.each(['1', 2, 'Ani', 'L/P', 'Lainnya'])('%j tells no sex', (cell) => {
  expect(parseSex(cell)).toMatchObject({ kind: 'unreadable', reason: 'notASex' })
})

test.each`
  cell   | sex
  ${1}   | ${'man'}
  ${'2'} | ${'woman'}
`('$cell is a $sex where the header says so', ({ cell, sex }) => {
  expect(parseSex(cell, String(cell), { ...noStyle, sexInDigits: true })).toEqual({ kind: 'sex', value: sex })
})

test.each`
  text                            | men     | women
  ${'L: 89 P: 31'}                | ${89}   | ${31}
  ${'L = 89, P = 31'}             | ${89}   | ${31}
  ${'Laki-laki 12, Perempuan 30'} | ${12}   | ${30}
  ${'12 L / 30 P'}                | ${12}   | ${30}
  ${'Lk 1.250 Pr 900'}            | ${1250} | ${900}
`('"$text" holds both', ({ text, men, women }) => {
  expect(bothSexes(text)).toEqual({ men, women })
})

test.each(['120 orang', 'L: 89', '', 'Pelatihan 2 hari'])('"%s" does not hold both', (text) => {
  expect(bothSexes(text)).toBeNull()
})
