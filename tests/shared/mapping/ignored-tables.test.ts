import { describe, expect, test } from 'vitest'
import { exportMapping, parseExport } from '../../../shared/mapping/export-mapping.ts'
import { importMapping } from '../../../shared/mapping/import-mapping.ts'
import { emptyMapping } from '../../../shared/mapping/mapping.ts'
import { parseMapping } from '../../../shared/mapping/parse-mapping.ts'
import {
  type Book,
  bookOf,
  bookSheet,
  changed,
  columnsOf,
  corrected,
  gridOf,
  orderRows,
  readBook,
  saved,
  tryToCorrect,
} from './connected-book.ts'

const two = bookSheet(
  `
  Nama | NIP                | L/P | Bidang | Pelatihan PUG
  Ani  | 198001012006042001 | P   | IKP    | v
  Budi | 197905052005011002 | L   | TKI    |
       |                    |     |        |
  Kode            | Uraian      | Pagu | Realisasi |
  2.16.02.2.01.01 | Layanan     | 500  | 100       |
  2.16.02.2.01.02 | Pengelolaan | 700  | 200       |
`,
  'Rekap',
)
const [staffKey, budgetKey] = ['1:0', '1:1']
const kinds = (book: Book) => readBook(book).tables.map(({ kind }) => kind)
const without = (table: string) => corrected(bookOf(two), { do: 'ignoreTable', table })

describe('one of two tables on a sheet that is ignored', () => {
  test('both are read where nobody says so', () => {
    expect(kinds(bookOf(two))).toEqual(['staff', 'budget'])
  })

  test.each`
    ignored      | left
    ${staffKey}  | ${['budget']}
    ${budgetKey} | ${['staff']}
  `('$ignored feeds nothing, the other all it did, before it is saved and after', ({ ignored, left }) => {
    const book = without(ignored)
    expect(kinds(book)).toEqual(left)
    expect(kinds(saved(book))).toEqual(left)
    expect(kinds(saved(saved(book)))).toEqual(left)
    const before = readBook(bookOf(two)).tables.find(({ kind }) => left.includes(kind))
    const after = readBook(book).tables[0]
    expect(after?.rows).toEqual(before?.rows)
  })

  test('is read again once that is taken back', () => {
    const back = corrected(saved(without(staffKey)), { do: 'heedTable', table: staffKey })
    expect(kinds(back)).toEqual(['staff', 'budget'])
  })

  test('the other is corrected under its own key', () => {
    const book = corrected(without(staffKey), {
      do: 'setColumn',
      table: budgetKey,
      field: 'arg',
      column: 4,
      header: 'Realisasi',
    })
    const [table] = readBook(saved(book)).tables
    expect(table?.kind).toBe('budget')
    expect(table && columnsOf(table, 'arg')).toEqual([4])
  })

  test('a row of the other can be taken out, one of its own cannot', () => {
    const book = corrected(without(staffKey), { do: 'leaveOutRow', sheetId: 1, row: 7 })
    const [table] = readBook(saved(book)).tables
    expect(table?.marked).toMatchObject([{ row: 7 }])
    expect(tryToCorrect(without(staffKey), { do: 'leaveOutRow', sheetId: 1, row: 2 })).toMatchObject({
      kind: 'refused',
      code: 'connect.noTableAtRow',
    })
  })

  test('stays ignored when rows are put above it', () => {
    const below = changed(saved(without(staffKey)), orderRows([99, 99, 0, 1, 2, 3, 4, 5, 6]))
    expect(kinds(below)).toEqual(['budget'])
  })

  test('is asked for, not read in silence, where its header is gone', () => {
    const gone = changed(saved(without(staffKey)), orderRows([99, 1, 2, 3, 4, 5, 6]))
    expect(readBook(gone).tables).toMatchObject([{ kind: 'staff', rows: [], questions: [{}] }, { kind: 'budget' }])
  })
})

describe('what is written down', () => {
  const book = saved(without(budgetKey))

  test('goes to another office', () => {
    const exported = parseExport(exportMapping(book.mapping))
    if (exported === null) throw new Error('nothing was exported')
    const { mapping } = importMapping(emptyMapping, [gridOf(two)], exported)
    expect(kinds({ ...book, mapping })).toEqual(['staff'])
  })

  test('is read where it says nothing of single tables, as it was before they could be ignored', () => {
    const text = JSON.stringify(book.mapping, (key, value) => (key === 'tables' ? value.map(withoutIsIgnored) : value))
    const mapping = parseMapping(text)
    if (mapping === null) throw new Error('the mapping was not read')
    expect(kinds({ ...book, mapping })).toEqual(['staff', 'budget'])
  })

  test('names no sheet that is gone if all its tables were ignored', () => {
    const none = corrected(without(staffKey), { do: 'ignoreTable', table: budgetKey })
    expect(readBook({ ...saved(none), sheets: [] }).findings).toEqual([])
    expect(readBook({ ...saved(without(staffKey)), sheets: [] }).findings).toMatchObject([
      { values: { kinds: 'Program dan Anggaran' } },
    ])
  })
})

function withoutIsIgnored({ isIgnored: _, ...table }: { readonly isIgnored: boolean }) {
  return table
}
