import { expect, test } from 'vitest'
import { chainFaults, GENESIS, type Sealed, sealedText } from '../../../shared/evidence/chain.ts'
import { changedColumns, readRegister } from '../../../shared/evidence/read-register.ts'
import { registerColumns, registerKeys } from '../../../shared/evidence/register-columns.ts'
import { placeRegister } from '../../../shared/evidence/register-place.ts'
import { cellsOf, rowAt } from '../../../shared/evidence/register-row.ts'
import { sha256 } from '../protocol/device.ts'
import { recordOf } from './clips.ts'

const record = recordOf({ title: '=1+1', caption: 'Baris satu\nbaris dua' })
const payload = JSON.stringify(record)
const sealed: Sealed = {
  number: 1,
  previous: GENESIS,
  id: record.id,
  received: '2026-03-15T05:00:00.000Z',
  register: 'r',
  device: '',
  time: '',
  nonce: '',
  signature: '',
  payloadSha256: sha256(payload),
  files: [],
}
const rowHash = sha256(sealedText(sealed))

/** A sheet with a heading above, a column of the people's own, and one row. */
function sheetOf(change: Readonly<Record<string, string>> = {}): string[][] {
  const titles = ['Agenda', ...registerKeys.map((key) => registerColumns[key].title).reverse()]
  const header = [['Bukti PUG'], titles]
  const found = placeRegister(header)
  if (!('place' in found)) throw new Error('not found')
  const row = rowAt(cellsOf({ record, sealed, rowHash, payload, open: '' }), found.place).map(String)
  for (const [title, value] of Object.entries(change)) row[titles.indexOf(title)] = value
  return [...header, row, ['catatan kaki']]
}

function read(display: string[][]) {
  const found = placeRegister(display)
  if (!('place' in found)) throw new Error('not found')
  return readRegister(display, found.place)
}

test('a row is read as it was written, wherever its columns stand', () => {
  const [row, ...more] = read(sheetOf())
  expect(more).toEqual([])
  expect(row).toMatchObject({ row: 3, link: { sealed, rowHash }, payload: { text: payload }, record })
  expect(chainFaults(row ? [row.link] : [], { count: 1, hash: rowHash }, sha256)).toEqual([])
})

test.each`
  change                                                     | changed
  ${{}}                                                      | ${[]}
  ${{ Status: 'Ditolak', Catatan: 'x', Langkah: '1.1' }}     | ${[]}
  ${{ Judul: 'Judul lain', Alamat: 'https://lain.example' }} | ${['Judul', 'Alamat']}
`('edited $change: changed are $changed', ({ change, changed }) => {
  const [row] = read(sheetOf(change))
  expect(row && changedColumns(row, record)).toEqual(changed)
})

test('titles that are not there are named', () => {
  expect(placeRegister([['Judul', 'Langkah']])).toMatchObject({ missing: expect.arrayContaining(['Hash Baris']) })
})
