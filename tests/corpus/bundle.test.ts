import { expect, test } from 'vitest'
import { openBytes } from '../apps-script/add-on-office.ts'
import { figures } from './figures.ts'
import { today } from './office.ts'
import { corpus } from './workbooks.ts'
import { xlsxOf } from './xlsx.ts'

/** Noon in western Indonesia. */
const noon = Date.UTC(today.year, today.month - 1, today.day, 5)

const tried = [
  'the whole office',
  'staff twoTicks',
  'budget allLevels',
  'budget threeRows, misspelt, backwards',
  'beneficiaries inOneCell',
  'a sheet for each month',
  'staff beside a budget',
  'two years side by side',
]

test.each(corpus.filter(({ name }) => tried.includes(name)))(
  'as an .xlsx, through the built add-on: $name',
  async ({ sheets, figures: expected }) => {
    const office = await openBytes(await xlsxOf(sheets), { now: () => noon })
    await office.click('computeIndicators')
    const tracking = await office.tracking()
    const found = expected.map((id) => {
      const row = tracking.find((one) => one.id === id)
      return [id, row?.numerator, row?.denominator]
    })
    expect(found).toEqual(expected.map((id) => [id, ...(figures[id] ?? [])]))
  },
)

test('every workbook meant is tried', () => {
  expect(tried.filter((name) => !corpus.some((workbook) => workbook.name === name))).toEqual([])
})
