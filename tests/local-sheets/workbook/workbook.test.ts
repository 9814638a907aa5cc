import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnLetters, columnNumber, quotedSheetName } from '../../../local-sheets/workbook/address.ts'
import { type Area, containsCell, subtract } from '../../../local-sheets/workbook/area.ts'
import { type LineChange, lineAfter, linesAfter } from '../../../local-sheets/workbook/structure/line-change.ts'
import { momentOf, serialOf } from '../../../local-sheets/workbook/time-zone.ts'
import { newWorkbook, Workbook } from '../../../local-sheets/workbook/workbook.ts'

const step = (workbook: Workbook, name: string) => {
  const end = workbook.beginStep()
  workbook.change({ name })
  end()
}

test('undo goes back step by step, redo forward, and a new step forgets what was undone', () => {
  const workbook = new Workbook(newWorkbook('satu'))
  step(workbook, 'dua')
  step(workbook, 'tiga')
  workbook.undo()
  expect(workbook.state.name).toBe('dua')
  workbook.redo()
  expect(workbook.state.name).toBe('tiga')
  workbook.undo()
  step(workbook, 'empat')
  expect(workbook.redo()).toBe(false)
  expect(workbook.state.name).toBe('empat')
})

test('runs that overlap are one step, and nothing is undone while one still writes', () => {
  const workbook = new Workbook(newWorkbook('satu'))
  const endFirst = workbook.beginStep()
  workbook.change({ name: 'dua' })
  const endSecond = workbook.beginStep()
  endFirst()
  expect(workbook.undo()).toBe(false)
  workbook.change({ name: 'tiga' })
  endSecond()
  workbook.undo()
  expect(workbook.state.name).toBe('satu')
})

test('looking elsewhere is nothing to undo', () => {
  const workbook = new Workbook(newWorkbook('satu'))
  const end = workbook.beginStep()
  workbook.change({ activeSheetId: 0, selections: new Map() })
  end()
  expect(workbook.canUndo).toBe(false)
})

const lines = fc.integer({ min: 1, max: 12 })
const change: fc.Arbitrary<LineChange> = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at: lines, count: lines }),
  fc.record({ kind: fc.constant('delete' as const), at: lines, count: lines }),
  fc
    .record({ kind: fc.constant('move' as const), at: lines, count: lines, before: fc.integer({ min: 1, max: 25 }) })
    .filter(({ at, count, before }) => before <= at || before >= at + count),
)

test('a line is found where the change says that it goes', () => {
  const stored = Array.from({ length: 30 }, (_, index) => index + 1)
  fc.assert(
    fc.property(change, lines, (made, line) => {
      const after = lineAfter(made, line)
      const list = linesAfter<number | null>(made, stored, null)
      expect(after === null ? list.includes(line) : list[after - 1] === line).toBe(after !== null)
    }),
  )
})

const area: fc.Arbitrary<Area> = fc
  .tuple(lines, lines, lines, lines)
  .map(([row, column, rows, columns]) => ({ row, column, rows, columns }))

test('what remains of an area without a hole is every cell outside the hole, once', () => {
  fc.assert(
    fc.property(area, area, (whole, hole) => {
      const parts = subtract(whole, hole)
      for (let row = 1; row < 25; row++) {
        for (let column = 1; column < 25; column++) {
          const remains = containsCell(whole, row, column) && !containsCell(hole, row, column)
          expect(parts.filter((part) => containsCell(part, row, column))).toHaveLength(remains ? 1 : 0)
        }
      }
    }),
    { numRuns: 30 },
  )
})

test('letters and numbers of columns tell the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 18_278 }), (column) => columnNumber(columnLetters(column)) === column),
  )
  expect([1, 26, 27, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
})

test.each`
  name            | quoted
  ${'Sales'}      | ${'Sales'}
  ${'x.y'}        | ${'x.y'}
  ${'Data Induk'} | ${"'Data Induk'"}
  ${"It's"}       | ${"'It''s'"}
  ${'A1'}         | ${"'A1'"}
  ${'R1C1'}       | ${"'R1C1'"}
  ${'2026'}       | ${"'2026'"}
`('the sheet $name is written $quoted before a cell', ({ name, quoted }) => {
  expect(quotedSheetName(name)).toBe(quoted)
})

test.each(['Asia/Pontianak', 'Asia/Jayapura', 'America/New_York', 'UTC'])(
  'in %s a moment survives becoming a serial number',
  (timeZone) => {
    const time = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2050, 0, 1) })
    fc.assert(
      fc.property(time, (moment) => {
        // The hour that clocks repeat in autumn names two moments; either is right.
        const back = momentOf(serialOf(moment, timeZone), timeZone)
        expect([0, 3_600_000]).toContain(Math.abs(back - moment))
      }),
      { numRuns: 50 },
    )
  },
)
