import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cells, SmallWorkbook } from './small-workbook.ts'

test('a formula follows the cells it rests on, through others and on other sheets', () => {
  const workbook = new SmallWorkbook({ sheets: { Pelacakan: { A1: '=Data!B1*2' }, Data: { A1: 3, B1: '=A1+1' } } })
  expect(workbook.value('A1')).toBe(8)
  workbook.type('Data!A1', 10)
  expect(workbook.value('A1')).toBe(22)
})

test('an open range takes in rows that are added later', () => {
  const workbook = new SmallWorkbook({ sheets: { Data: { A1: 1, C1: '=SUM(A:A)' } } })
  expect(workbook.value('C1')).toBe(1)
  workbook.type('A500', 9)
  expect(workbook.value('C1')).toBe(10)
})

test('a formula that is typed over is forgotten', () => {
  const workbook = new SmallWorkbook({ sheets: { Data: { A1: 1, B1: '=A1', C1: '=B1' } } })
  expect(workbook.value('C1')).toBe(1)
  workbook.type('B1', 'teks')
  workbook.type('A1', 2)
  expect(workbook.value('C1')).toBe('teks')
})

test('after a reset everything is worked out again', () => {
  const workbook = new SmallWorkbook({ sheets: { Data: { A1: '=NOW()' } } })
  expect(workbook.value('A1')).toBe(46_000)
  workbook.clock = 46_001
  workbook.evaluator.reset()
  expect(workbook.value('A1')).toBe(46_001)
})

test.each`
  formula       | sameDay     | nextDay
  ${'=TODAY()'} | ${46_000}   | ${46_001}
  ${'=NOW()'}   | ${46_000.5} | ${46_001.25}
`('$formula moves with the clock when something is typed', ({ formula, sameDay, nextDay }) => {
  const workbook = new SmallWorkbook({ sheets: { Data: { A1: formula, B1: '=A1' } }, now: 46_000 })
  workbook.value('B1')
  workbook.clock = 46_000.5
  workbook.type('C1', 'x')
  expect(workbook.value('B1')).toBe(sameDay)
  workbook.clock = 46_001.25
  workbook.type('C1', 'y')
  expect(workbook.value('B1')).toBe(nextDay)
})

test.each`
  what                                    | cells
  ${'its own cell'}                       | ${{ A1: '=A1' }}
  ${'a range with itself in it'}          | ${{ A1: '=SUM(A:A)' }}
  ${'two cells that wait for each other'} | ${{ A1: '=B1', B1: '=A1' }}
  ${'even where errors are caught'}       | ${{ A1: '=IFERROR(B1,0)', B1: '=IFERROR(A1,0)' }}
`('a circle is #REF!: $what', ({ cells }: { cells: Cells }) => {
  expect(new SmallWorkbook({ sheets: { Data: cells } }).value('A1')).toBe('#REF!')
})

test('a circle that is opened again has a value', () => {
  const workbook = new SmallWorkbook({ sheets: { Data: { A1: '=B1', B1: '=A1' } } })
  workbook.value('A1')
  workbook.type('B1', 5)
  expect(workbook.value('A1')).toBe(5)
})

test.each([900, 901, 1000])('a chain of %i formulas is no circle', (length) => {
  const chain = Object.fromEntries(Array.from({ length }, (_, at) => [`A${at + 2}`, `=A${at + 1}+1`]))
  expect(new SmallWorkbook({ sheets: { Data: { A1: 1, ...chain } } }).value(`A${length + 1}`)).toBe(length + 1)
})

test('a circle of 1000 formulas is one', () => {
  const chain = Object.fromEntries(Array.from({ length: 999 }, (_, at) => [`A${at + 2}`, `=A${at + 1}+1`]))
  expect(new SmallWorkbook({ sheets: { Data: { A1: '=A1000', ...chain } } }).value('A1000')).toBe('#REF!')
})

test('an edit costs no more than what rests on it', () => {
  const sums = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`C${at + 1}`, '=SUM(A:A)']))
  const workbook = new SmallWorkbook({ sheets: { Data: { A1: 1, B1: 1, ...sums, D1: '=B1' } } })
  for (let row = 1; row <= 200; row += 1) workbook.value(`C${row}`)
  workbook.type('B1', 2)
  workbook.reads = 0
  expect([workbook.value('C200'), workbook.value('D1')]).toEqual([1, 2])
  expect(workbook.reads).toBeLessThanOrEqual(3)
})

test('HYPERLINK shows its label and leads to its address', () => {
  const workbook = new SmallWorkbook({
    sheets: { Data: { A1: '=HYPERLINK("#gid=0&range=B7","Baris 7")', A2: 'teks' } },
  })
  expect([workbook.value('A1'), workbook.link('A1'), workbook.link('A2')]).toEqual(['Baris 7', '#gid=0&range=B7', null])
})

test('references find sheets whatever the case, and named ranges', () => {
  const workbook = new SmallWorkbook({
    sheets: { Data: { A1: "=SUM('data lain'!A1:A2)", A2: '=SUM(Nilai)' }, 'Data Lain': { A1: 1, A2: 2 } },
    names: { Nilai: "'Data Lain'!$A$1:$A$2" },
  })
  expect([workbook.value('A1'), workbook.value('A2')]).toEqual([3, 3])
})

test('adding up in any order of edits gives the sum', () => {
  const edit = fc.record({ row: fc.integer({ min: 1, max: 9 }), amount: fc.integer({ min: -1000, max: 1000 }) })
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1 }), (edits) => {
      const running = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`B${at + 1}`, `=SUM(A$1:A${at + 1})`]))
      const workbook = new SmallWorkbook({ sheets: { Data: { ...running, C1: '=MAX(B1:B9)' } } })
      const amounts = new Array<number>(9).fill(0)
      for (const { row, amount } of edits) {
        amounts[row - 1] = amount
        workbook.type(`A${row}`, amount)
        const sums = amounts.map((_, at) => amounts.slice(0, at + 1).reduce((sum, one) => sum + one, 0))
        expect([workbook.value('C1'), workbook.value('B9')]).toEqual([Math.max(...sums), sums[8]])
      }
    }),
    { numRuns: 30 },
  )
})
