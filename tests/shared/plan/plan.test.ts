import { expect, test } from 'vitest'
import { endOfPlanMonth, monthsElapsed } from '../../../shared/plan/months.ts'
import { plan } from '../../../shared/plan/plan.ts'
import { stageTexts, stepTexts } from '../../../shared/plan/plan-text.ts'

test('three stages, nine steps, and the evidence that each step owes', () => {
  expect(plan.map(({ number, months, steps }) => [number, months.from, months.to, steps.map(({ id }) => id)])).toEqual([
    [1, 1, 3, ['1.1', '1.2', '1.3']],
    [2, 4, 9, ['2.1', '2.2', '2.3']],
    [3, 10, 12, ['3.1', '3.2', '3.3']],
  ])
  expect(Object.values(stepTexts).map(({ evidence }) => evidence.length)).toEqual([1, 3, 3, 2, 3, 2, 1, 1, 0])
  expect(Object.values(stageTexts)).toHaveLength(3)
  expect(
    Object.values(stepTexts).every(({ description, action, responsible }) => description && action && responsible),
  ).toBe(true)
})

test.each`
  start         | number | date
  ${[2025, 1]}  | ${3}   | ${'2025-3-31'}
  ${[2025, 1]}  | ${12}  | ${'2025-12-31'}
  ${[2024, 1]}  | ${2}   | ${'2024-2-29'}
  ${[2025, 11]} | ${4}   | ${'2026-2-28'}
`('month $number of a plan that starts in $start ends on $date', ({ start: [year, month], number, date }) => {
  const end = endOfPlanMonth({ year, month }, number)
  expect(`${end.year}-${end.month}-${end.day}`).toBe(date)
})

test.each`
  today             | months
  ${[2024, 12, 31]} | ${0}
  ${[2025, 1, 31]}  | ${0}
  ${[2025, 4, 2]}   | ${3}
  ${[2027, 1, 1]}   | ${12}
`('on $today, $months months of the plan of 2025 are over', ({ today: [year, month, day], months }) => {
  expect(monthsElapsed({ year: 2025, month: 1 }, { year, month, day })).toBe(months)
})
