import { expect, test } from 'vitest'
import { openOffice } from '../office.ts'

const noon = Date.UTC(2025, 2, 5, 5)

test.each([
  ['new Date().getTime()', noon],
  ['Date.now()', noon],
  ['new Date(0).getTime()', 0],
  ['new Date(2025, 0, 2).getMonth()', 0],
  ['new Date() instanceof Date', true],
  ['Date().slice(4, 15)', 'Mar 05 2025'],
  ['Utilities.formatDate(new Date(), "Asia/Jakarta", "yyyy-MM-dd")', '2025-03-05'],
])('%s', async (expression, expected) => {
  const office = await openOffice({ now: () => noon })
  expect(await office.run(`return ${expression}`)).toBe(expected)
})
