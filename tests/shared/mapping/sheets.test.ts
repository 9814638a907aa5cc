import { describe, expect, test } from 'vitest'
import { text } from '../../../shared/locale/text.ts'
import { exportMapping, parseExport } from '../../../shared/mapping/export-mapping.ts'
import { importMapping } from '../../../shared/mapping/import-mapping.ts'
import { emptyMapping } from '../../../shared/mapping/mapping.ts'
import { parseMapping } from '../../../shared/mapping/parse-mapping.ts'
import {
  type Book,
  type BookSheet,
  bookOf,
  bookSheet,
  columnsOf,
  corrected,
  gridOf,
  readBook,
  saved,
} from './connected-book.ts'

const rows = `
  Nama | NIP                | L/P | Pelatihan PUG | Diklat Gender
  Ani  | 198001012006042001 | P   | v             | Ya
  Budi | 197905052005011002 | L   | x             | Tidak
`
const ikp = bookSheet(rows, 'IKP', 1)
const tki = bookSheet(rows, 'TKI', 2)
const chosen = {
  do: 'setColumn',
  table: '1:0',
  field: 'training',
  column: 5,
  header: 'Diklat Gender',
} as const
const connected = saved(corrected(bookOf(ikp, tki), chosen))
const trainingColumns = (book: Book) =>
  readBook(book).tables.map((table) => [table.sheet, columnsOf(table, 'training')])

describe('sheets', () => {
  test('several feed one kind, each with its own columns', () => {
    expect(trainingColumns(connected)).toEqual([
      ['IKP', [5]],
      ['TKI', [4]],
    ])
  })

  test('are known by their ids, whatever they are called', () => {
    const renamed = { ...connected, sheets: [{ ...connected.sheets[0], name: 'Bidang 1' }, tki] } as Book
    expect(trainingColumns(renamed)[0]).toEqual(['Bidang 1', [5]])
  })

  test('are known by name and headers where ids are lost', () => {
    const imported = { ...connected, sheets: [{ ...ikp, sheetId: 77 }] }
    expect(trainingColumns(imported)).toEqual([['IKP', [5]]])
    expect(readBook(imported).gone.map(({ name }) => name)).toEqual(['TKI'])
  })

  test('that are gone are named with what they held', () => {
    const [finding] = readBook({ ...connected, sheets: [tki] }).findings
    expect(finding && text(finding.code, finding.values)).toBe(
      "Lembar 'IKP' yang memuat Pegawai (nama, NIP, jenis kelamin, pelatihan PUG/PPRG) tidak ada lagi, jadi datanya tidak dihitung. Bila ada penggantinya, hubungkan di PUG > Hubungkan Lembar.",
    )
  })

  test('that are gone on purpose are forgotten', () => {
    const left = corrected({ ...connected, sheets: [tki] }, { do: 'forgetSheet', sheetId: 1 })
    expect(readBook(left).findings).toEqual([])
  })
})

describe('another office', () => {
  const exported = parseExport(exportMapping(connected.mapping))

  function imported(...sheets: readonly BookSheet[]) {
    if (exported === null) throw new Error('no export')
    const { mapping, ...report } = importMapping(emptyMapping, sheets.map(gridOf), exported)
    return { book: { sheets, mapping }, ...report }
  }

  test('gets the columns by their headers, in whatever order', () => {
    const theirs = bookSheet(
      `
      Diklat Gender | NIP                | Pelatihan PUG | Nama | L/P
      Ya            | 198001012006042001 | v             | Tuti | P
    `,
      'IKP',
      9,
    )
    const { book, matched, notMatched } = imported(theirs)
    expect(trainingColumns(book)).toEqual([['IKP', [1]]])
    expect(matched).toEqual([{ from: 'IKP', sheet: 'IKP', kind: 'Pegawai', fields: 4, lacking: [] }])
    expect(notMatched).toEqual(['TKI (Pegawai)'])
  })

  test('is told what was not found', () => {
    const theirs = bookSheet(
      `
      Nama | NIP                | Kelamin | Diklat Gender
      Tuti | 198001012006042001 | P       | Ya
    `,
      'Pegawai',
      9,
    )
    expect(imported(theirs).matched).toMatchObject([{ sheet: 'Pegawai', fields: 3, lacking: ['jenis kelamin'] }])
  })

  test('gets nothing where no sheet has such headers', () => {
    const { book, matched, notMatched } = imported(bookSheet('Tanggal | Debit | Kredit', 'Kas', 9))
    expect(book.mapping.sheets).toEqual([])
    expect(matched).toEqual([])
    expect(notMatched).toEqual(['IKP (Pegawai)', 'TKI (Pegawai)'])
  })

  test.each(['', 'halo', '{}', '[1]', '{"format":"pug-hubungan-lembar","version":2,"sheets":[]}', 'null'])(
    'cannot use %j',
    (json) => expect(parseExport(json)).toBeNull(),
  )
})

describe('what was saved', () => {
  test('is read back as it was', () => {
    expect(parseMapping(JSON.stringify(connected.mapping))).toEqual(connected.mapping)
  })

  const whole = JSON.stringify(connected.mapping)
  test.each([
    ['half of it', whole.slice(0, whole.length / 2)],
    ['another version', whole.replace('"version":1', '"version":2')],
    ['an unknown kind', whole.replaceAll('"staff"', '"kendaraan"')],
    ['an unknown field', whole.replaceAll('"training"', '"__proto__"')],
    ['a column that is no number', whole.replace('"at":1', '"at":"1"')],
    ['something else', '"v"'],
    ['nothing', ''],
  ])('is not believed: %s', (_case, stored) => expect(parseMapping(stored)).toBeNull())
})
