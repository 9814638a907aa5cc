import { expect, test } from 'vitest'
import { idAt } from '../../../shared/tracking/locate.ts'

const rows = new Map([
  ['sdm', 2],
  ['arg', 3],
])
const copies = [{ id: 'sdm', row: 5 }]

test.each([
  ['the row of an indicator', 3, 'arg'],
  ['a copy of it', 5, 'sdm'],
  ['the titles', 1, null],
  ['a row that people added', 4, null],
])('%s', (_case, row, id) => {
  expect(idAt({ rows, copies }, row)).toBe(id)
})
