import { expect, test } from 'vitest'
import { templateColumns, templateKinds } from '../../../shared/sources/templates.ts'
import { matchHeaders } from '../../../shared/tables/headers/match-headers.ts'

test.each(templateKinds)('the sheet made for %s is recognised as what it is, without a question', (kind) => {
  const titles = templateColumns(kind).map(({ title }) => title)
  const match = matchHeaders([titles])
  expect(match.kind).toBe(kind)
  expect(match.columns.filter(({ asked, fields }) => asked || fields.length === 0)).toEqual([])
})

test('a mark is offered as a dropdown, a number is not', () => {
  const budget = templateColumns('budget')
  expect(budget.find(({ title }) => title === 'GAP')?.choices).toEqual(['Ya', 'Tidak', 'Tidak berlaku'])
  expect(budget.find(({ title }) => title === 'Pagu (Rp)')).toMatchObject({ format: '"Rp"#,##0', choices: [] })
})
