import { expect, test } from 'vitest'
import { parseTablesFile } from '../../../scripts/headers/parse-tables-file.ts'

test('tables with and without samples and truth', () => {
  const json = JSON.stringify({
    rows: [
      { id: 'a', headers: [['Nama', null, 3]], samples: [{ col: 0, values: ['Ani', 5, null] }, 'other'] },
      { id: 7, headers: [], kind: 'staff', fields: ['name', null, 'sex'] },
      { id: 'c', headers: [], kind: 'other', fields: [] },
    ],
  })
  expect(parseTablesFile(json)).toEqual([
    { id: 'a', headers: [['Nama', '', '3']], samples: [{ col: 0, values: ['Ani', 5, ''] }], truth: null },
    { id: '7', headers: [], samples: [], truth: { kind: 'staff', fields: ['name', null, 'sex'] } },
    { id: 'c', headers: [], samples: [], truth: { kind: null, fields: [] } },
  ])
})

test.each`
  json                                              | message
  ${'{'}                                            | ${'bukan JSON yang sah'}
  ${'[]'}                                           | ${'tidak memuat "rows"'}
  ${'{"rows": {}}'}                                 | ${'tidak memuat "rows"'}
  ${'{"rows": [{"headers": []}]}'}                  | ${'Tabel ke-1 tidak memiliki "id"'}
  ${'{"rows": [{"id": "a"}]}'}                      | ${'Tabel a: "headers" harus berupa daftar baris'}
  ${'{"rows": [{"id": "a", "headers": ["Nama"]}]}'} | ${'Tabel a: "headers" harus berupa daftar baris'}
`('$json', ({ json, message }) => {
  expect(() => parseTablesFile(json)).toThrow(message)
})
