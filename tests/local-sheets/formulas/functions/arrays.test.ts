import { expect, test } from 'vitest'
import { SmallWorkbook, valueOfFormula } from '../small-workbook.ts'
import { staffAndBudget } from './staff-and-budget.ts'

test.each`
  formula                                            | value
  ${'=JOIN("|",UNIQUE(C2:C6))'}                      | ${'Informatika|Statistik|Persandian'}
  ${'=JOIN("|",UNIQUE(B2:B6,FALSE,TRUE))'}           | ${'p'}
  ${'=JOIN("|",UNIQUE({1,2,1},TRUE))'}               | ${'1|2'}
  ${'=JOIN("|",FILTER(A2:A6,B2:B6="P",D2:D6>85))'}   | ${'Ani Wijaya'}
  ${'=JOIN("|",FILTER(A1:D1,{1,0,0,1}))'}            | ${'Nama|Nilai'}
  ${'=FILTER(A2:A6,B2:B6="X")'}                      | ${'#N/A'}
  ${'=FILTER(A2:A6,B2:B3="P")'}                      | ${'#N/A'}
  ${'=JOIN("|",SORT(D2:D6))'}                        | ${'70|80|90|-|'}
  ${'=JOIN("|",SORT(D2:D6,1,FALSE))'}                | ${'-|90|80|70|'}
  ${'=JOIN("|",SORT(A2:A5,C2:C5,TRUE,D2:D5,FALSE))'} | ${'Ani Wijaya|Siti Aminah|Joko|Budi Santoso'}
  ${'=JOIN("|",TRANSPOSE(A2:A3))'}                   | ${'Siti Aminah|Budi Santoso'}
  ${'=ARRAYFORMULA(SUM(IF(B2:B6="P",1,0)))'}         | ${3}
  ${'=ARRAYFORMULA(SUM(IFERROR(D2:D6*1,0)))'}        | ${240}
  ${'=ARRAYFORMULA(SUM(LEN(B2:B6)))'}                | ${5}
  ${'=ARRAYFORMULA(SUM({1,2,3}*{1;2}))'}             | ${18}
  ${'=SUM({1,2;3,4})'}                               | ${10}
  ${'=SUM({D2:D3;D4})'}                              | ${240}
  ${'=COLUMNS({D2:D3,D4})'}                          | ${'#VALUE!'}
`('$formula is $value', ({ formula, value }) => {
  expect(valueOfFormula(formula, staffAndBudget)).toBe(value)
})

test('a result of several cells fills those beside its formula', () => {
  const workbook = new SmallWorkbook({ sheets: { Data: { A1: 'L', A2: 'P', A3: 'L', C1: '=UNIQUE(A1:A3)' } } })
  expect([workbook.value('C1'), workbook.value('C2'), workbook.value('C3')]).toEqual(['L', 'P', null])
})

test('what fills a cell is known wherever one looks first', () => {
  const workbook = new SmallWorkbook({
    sheets: { Data: { A1: 3, A2: 1, B1: '=SORT(A1:A2)', D1: '=SUM(B:B)', E1: '=B2*10' } },
  })
  expect([workbook.value('E1'), workbook.value('D1')]).toEqual([30, 4])
})

test('one array formula may rest on what another fills', () => {
  const workbook = new SmallWorkbook({
    sheets: { Data: { A1: 2, A2: 1, C1: '=ARRAYFORMULA(E1:E2*10)', E1: '=SORT(A1:A2)' } },
  })
  expect([workbook.value('C1'), workbook.value('C2')]).toEqual([10, 20])
})

test('something in the way makes it #REF!, until it is taken away', () => {
  const workbook = new SmallWorkbook({ sheets: { Data: { A1: 'L', A2: 'P', C1: '=UNIQUE(A1:A2)', D1: '=C1&"!"' } } })
  expect(workbook.value('D1')).toBe('L!')
  workbook.type('C2', 'catatan')
  expect([workbook.value('C1'), workbook.value('C2'), workbook.value('D1')]).toEqual(['#REF!', 'catatan', '#REF!'])
  workbook.type('C2', null)
  expect([workbook.value('C1'), workbook.value('C2'), workbook.value('D1')]).toEqual(['L', 'P', 'L!'])
})

test('a shorter result gives back the cells that it no longer fills', () => {
  const workbook = new SmallWorkbook({
    sheets: { Data: { A1: 'L', A2: 'P', C1: '=UNIQUE(A1:A2)', D1: '=COUNTA(C1:C9)' } },
  })
  expect(workbook.value('D1')).toBe(2)
  workbook.type('A2', 'L')
  expect([workbook.value('D1'), workbook.value('C2')]).toEqual([1, null])
})

test('the used part of a sheet reaches as far as what is filled', () => {
  const workbook = new SmallWorkbook({ sheets: { Data: { B1: '={1,2;3,4;5,6}' } } })
  expect(workbook.evaluator.used(0)).toEqual({ rows: 3, columns: 3 })
})
