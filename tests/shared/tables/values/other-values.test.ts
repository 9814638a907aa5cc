import { describe, expect, test } from 'vitest'
import { codeInText, levelOfCode, parseCode } from '../../../../shared/tables/values/budget-code.ts'
import { parseCount } from '../../../../shared/tables/values/count.ts'
import { parseList } from '../../../../shared/tables/values/list.ts'
import { nipInText, parseNip } from '../../../../shared/tables/values/nip.ts'
import { parsePercent } from '../../../../shared/tables/values/percent.ts'
import { parseYear } from '../../../../shared/tables/values/year.ts'

describe('NIP', () => {
  test.each`
    cell                         | nip
    ${'198001012006041001'}      | ${'198001012006041001'}
    ${'19800101 200604 1 001'}   | ${'198001012006041001'}
    ${'NIP. 198001012006041001'} | ${'198001012006041001'}
    ${"'198001012006041001"}     | ${'198001012006041001'}
    ${'="198001012006041001"'}   | ${'198001012006041001'}
    ${198203114}                 | ${'198203114'}
  `('$cell', ({ cell, nip }) => {
    expect(parseNip(cell)).toEqual({ kind: 'text', value: nip })
  })

  test.each([198001012006041000, '1.98001E+17', 'belum ada'])('%j has lost its digits or is none', (cell) => {
    expect(parseNip(cell)).toMatchObject({ kind: 'unreadable' })
  })

  test('below the name in one cell', () => {
    expect(nipInText('Ani Lestari, S.Kom\nNIP. 19800101 200604 2 001')).toEqual({
      nip: '198001012006042001',
      rest: 'Ani Lestari, S.Kom',
    })
  })
})

test.each`
  cell             | persons
  ${'400 Jiwa'}    | ${400}
  ${'1.250 orang'} | ${1250}
  ${'1.250'}       | ${1250}
  ${35}            | ${35}
  ${'0'}           | ${0}
`('$cell is $persons persons', ({ cell, persons }) => {
  expect(parseCount(cell)).toEqual({ kind: 'number', value: persons })
})

test.each([2.5, -3, 'banyak', '1,5'])('%j is no number of persons', (cell) => {
  expect(parseCount(cell)).toMatchObject({ kind: 'unreadable', reason: 'notANumber' })
})

test.each`
  cell       | display    | percent
  ${'80%'}   | ${'80%'}   | ${80}
  ${0.8}     | ${'80%'}   | ${80}
  ${0.8}     | ${'0,8'}   | ${80}
  ${'0,8'}   | ${'0,8'}   | ${80}
  ${80}      | ${'80'}    | ${80}
  ${1}       | ${'100%'}  | ${100}
  ${0.07}    | ${'7%'}    | ${7}
  ${'12,5%'} | ${'12,5%'} | ${12.5}
  ${'-3%'}   | ${'-3%'}   | ${-3}
`('$cell shown as $display is $percent percent', ({ cell, display, percent }) => {
  expect(parsePercent(cell, display)).toEqual({ kind: 'number', value: percent })
})

test.each`
  cell                           | items
  ${'masyarakat, media'}         | ${['masyarakat', 'media']}
  ${'dunia usaha dan akademisi'} | ${['dunia usaha', 'akademisi']}
  ${'1. media\n2. masyarakat'}   | ${['media', 'masyarakat']}
  ${'media & akademisi; -'}      | ${['media', 'akademisi']}
`('$cell', ({ cell, items }) => {
  expect(parseList(cell)).toEqual({ kind: 'list', value: items })
})

test.each`
  cell                                | year
  ${2025}                             | ${2025}
  ${'TA 2025'}                        | ${2025}
  ${'01-01-2021'}                     | ${2021}
  ${{ year: 2024, month: 1, day: 1 }} | ${2024}
`('$cell is of the year $year', ({ cell, year }) => {
  expect(parseYear(cell)).toEqual({ kind: 'number', value: year })
})

describe('budget codes', () => {
  test.each`
    code                   | level
    ${'2'}                 | ${'urusan'}
    ${'2.16'}              | ${'bidangUrusan'}
    ${'2.16.02'}           | ${'program'}
    ${'X.XX.01'}           | ${'program'}
    ${'2.16.02.2.01'}      | ${'kegiatan'}
    ${'6.01.01.02.01'}     | ${'kegiatan'}
    ${'2.16.02.2.01.0014'} | ${'subKegiatan'}
    ${'2.16.02.2.01.08'}   | ${'subKegiatan'}
    ${'5.1'}               | ${'account'}
    ${'5.1.02'}            | ${'account'}
    ${'5.1.02.04.01.0001'} | ${'account'}
    ${'2025.1.1.1'}        | ${null}
    ${'A'}                 | ${null}
  `('$code is of level $level', ({ code, level }) => {
    expect(levelOfCode(code)).toBe(level)
  })

  test.each`
    cell                    | display   | code
    ${'2.16.02.2.01.0014 '} | ${''}     | ${'2.16.02.2.01.0014'}
    ${'2 . 16 . 02'}        | ${''}     | ${'2.16.02'}
    ${'2.16.02.'}           | ${''}     | ${'2.16.02'}
    ${2.16}                 | ${'2.16'} | ${'2.16'}
  `('$cell shown as $display is the code $code', ({ cell, display, code }) => {
    expect(parseCode(cell, display)).toEqual({ kind: 'text', value: code })
  })

  test.each`
    text                                  | code                   | rest
    ${'2.16.02.2.01.0014 Relasi Media'}   | ${'2.16.02.2.01.0014'} | ${'Relasi Media'}
    ${'2.16.02 - PROGRAM INFORMASI'}      | ${'2.16.02'}           | ${'PROGRAM INFORMASI'}
    ${'[2.16.02] Program'}                | ${'2.16.02'}           | ${'Program'}
    ${'2.16.02.2.01\nPengelolaan Konten'} | ${'2.16.02.2.01'}      | ${'Pengelolaan Konten'}
  `('$text', ({ text, code, rest }) => {
    expect(codeInText(text)).toEqual({ code, rest })
  })
})
