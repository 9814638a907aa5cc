import { expect, test } from 'vitest'
import { tiles } from '../../../../local-sheets/page/grid/tiles.ts'
import type { Area, CellView } from '../../../../local-sheets/session/session.ts'

/** A source of cells that answers only when told to. */
function slowSource() {
  const asked: { readonly area: Area; readonly answer: (text: string) => void; readonly fail: () => void }[] = []
  const load = (area: Area): Promise<readonly CellView[]> =>
    new Promise((resolve, reject) => {
      asked.push({
        area,
        answer: (text) => resolve([cellAt(area.row, area.column, text)]),
        fail: () => reject(new Error('putus')),
      })
    })
  return { asked, load }
}

function cellAt(row: number, column: number, text: string): CellView {
  return {
    row,
    column,
    text,
    input: text,
    kind: 'text',
    style: {},
    note: null,
    link: null,
    choices: null,
    checkbox: false,
  }
}

/** Lets answered promises go through. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve()
}

const FIRST_ROWS = { first: 1, last: 40 }
const FIRST_COLUMNS = { first: 1, last: 12 }

test('yang sudah diminta tidak diminta lagi, yang sudah ada juga tidak', async () => {
  const source = slowSource()
  const known = tiles(
    source.load,
    () => undefined,
    () => undefined,
  )
  known.want(FIRST_ROWS, FIRST_COLUMNS)
  known.want(FIRST_ROWS, FIRST_COLUMNS)
  expect(source.asked.map(({ area }) => area)).toEqual([{ row: 1, column: 1, rows: 50, columns: 30 }])
  source.asked[0]?.answer('lama')
  await settle()
  known.want(FIRST_ROWS, FIRST_COLUMNS)
  expect(source.asked).toHaveLength(1)
  expect(known.cell(1, 1)?.text).toBe('lama')
  expect(known.has({ row: 1, column: 1, rows: 50, columns: 30 })).toBe(true)
  expect(known.has({ row: 1, column: 1, rows: 51, columns: 1 })).toBe(false)
})

test('setelah buku kerja berubah, isi lama tampak sampai yang baru datang', async () => {
  const source = slowSource()
  const known = tiles(
    source.load,
    () => undefined,
    () => undefined,
  )
  known.want(FIRST_ROWS, FIRST_COLUMNS)
  source.asked[0]?.answer('lama')
  await settle()
  known.outdate()
  known.want(FIRST_ROWS, FIRST_COLUMNS)
  expect(known.cell(1, 1)?.text).toBe('lama')
  source.asked[1]?.answer('baru')
  await settle()
  expect(known.cell(1, 1)?.text).toBe('baru')
})

test('jawaban lama yang terlambat tidak menimpa yang baru', async () => {
  const source = slowSource()
  const known = tiles(
    source.load,
    () => undefined,
    () => undefined,
  )
  known.want(FIRST_ROWS, FIRST_COLUMNS)
  known.outdate()
  known.want(FIRST_ROWS, FIRST_COLUMNS)
  source.asked[1]?.answer('baru')
  await settle()
  source.asked[0]?.answer('lama')
  await settle()
  expect(known.cell(1, 1)?.text).toBe('baru')
})

test('saat digulir cepat, hanya empat permintaan berjalan sekaligus', async () => {
  const source = slowSource()
  const known = tiles(
    source.load,
    () => known.want({ first: 901, last: 940 }, FIRST_COLUMNS),
    () => undefined,
  )
  for (let row = 1; row <= 901; row += 100) known.want({ first: row, last: row + 39 }, FIRST_COLUMNS)
  expect(source.asked).toHaveLength(4)
  source.asked[0]?.answer('a')
  await settle()
  expect(source.asked.at(-1)?.area.row).toBe(901)
})

test('yang gagal diberitahukan, dan diminta lagi bila masih perlu', async () => {
  const source = slowSource()
  const failures: unknown[] = []
  const known = tiles(
    source.load,
    () => undefined,
    (error) => failures.push(error),
  )
  known.want(FIRST_ROWS, FIRST_COLUMNS)
  source.asked[0]?.fail()
  await settle()
  expect(failures).toEqual([new Error('putus')])
  known.want(FIRST_ROWS, FIRST_COLUMNS)
  expect(source.asked).toHaveLength(2)
})
