import { expect, test } from 'vitest'
import { SmallWorkbook } from './small-workbook.ts'

const withUnknown = () =>
  new SmallWorkbook({
    sheets: {
      Data: {
        A1: 5,
        A2: 6,
        B1: '=A1*2',
        C1: { formula: '=PREDIKSI(B1)', cached: 42 },
        D1: '=C1+1',
      },
    },
  })

test('a function that is unknown here keeps the value that came with the file', () => {
  expect(withUnknown().value('D1')).toBe(43)
})

test('it keeps it while other cells change', () => {
  const workbook = withUnknown()
  workbook.type('A2', 7)
  expect(workbook.value('D1')).toBe(43)
})

test('it is #NAME? once something it rests on has changed, though nobody had looked at it before', () => {
  const workbook = withUnknown()
  workbook.type('A1', 6)
  expect([workbook.value('C1'), workbook.value('D1')]).toEqual(['#NAME?', '#NAME?'])
})

test('a known function is worked out whatever the file says', () => {
  const workbook = new SmallWorkbook({ sheets: { Data: { A1: { formula: '=1+1', cached: 99 } } } })
  expect(workbook.value('A1')).toBe(2)
})

test.each`
  formula                    | what
  ${"='[Lain.xlsx]Data'!A1"} | ${'another file'}
  ${'=SUM(Tabel1[Nilai])'}   | ${'a table'}
  ${'=LET(x,1,x+1)'}         | ${'LET'}
  ${'=SUM((A1,A2))'}         | ${'a union'}
`('$what cannot be worked out and keeps its value', ({ formula }) => {
  const workbook = new SmallWorkbook({ sheets: { Data: { B1: { formula, cached: 7 } } } })
  expect(workbook.value('B1')).toBe(7)
})
