import { describe, expect, test } from 'vitest'
import { arg2024 } from './ledger/arg-2024.ts'
import { arg2025 } from './ledger/arg-2025.ts'
import { beneficiaries, digitalSiaga, parties } from './ledger/beneficiaries.ts'
import { dataTerpilah } from './ledger/data-terpilah.ts'
import { focalPoint } from './ledger/focal-point.ts'
import type { Ledger } from './ledger/ledger.ts'
import { meetings } from './ledger/meetings.ts'
import { planningDocuments } from './ledger/planning-documents.ts'
import { programKomprehensif } from './ledger/program-komprehensif.ts'
import { programResponsif } from './ledger/program-responsif.ts'
import { regulations } from './ledger/regulations.ts'
import { reports } from './ledger/reports.ts'
import { scores } from './ledger/scores.ts'
import { sdmTerlatih } from './ledger/sdm-terlatih.ts'
import { readSample } from './read-sample.ts'

const ledgers: readonly (readonly [string, Ledger<unknown>])[] = [
  ['data terpilah', dataTerpilah],
  ['program responsif', programResponsif],
  ['program komprehensif', programKomprehensif],
  ['ARG 2025', arg2025],
  ['ARG 2024', arg2024],
  ['SDM terlatih', sdmTerlatih],
  ['focal point', focalPoint],
  ['penerima manfaat', beneficiaries],
  ['Digital Siaga', digitalSiaga],
  ['pihak terlibat', parties],
  ['dokumen perencanaan', planningDocuments],
  ['regulasi', regulations],
  ['rapat', meetings],
  ['laporan', reports],
  ['skor', scores],
]

const sample = await readSample()

describe.each(ledgers)('the ledger of %s', (_, { sheet, headerRow, columns, lines, leftOut }) => {
  test('quotes the cells that stand in the workbook', () => {
    const standing = lines.map(({ row }) => [row, ...columns.map((column) => sample.cell(sheet, column, row))])
    expect(standing).toEqual(lines.map(({ row, quoted }) => [row, ...quoted]))
  })

  test('quotes the rows that it leaves out', () => {
    const standing = leftOut.map(({ row }) => [row, sample.firstCell(sheet, row)])
    expect(standing).toEqual(leftOut.map(({ row, quoted }) => [row, quoted]))
  })

  test('goes through every row below the header once', () => {
    const rows = [...lines, ...leftOut].map(({ row }) => row).sort((a, b) => a - b)
    const below = Array.from(
      { length: sample.sheet(sheet).rows.length - headerRow },
      (_, index) => headerRow + 1 + index,
    )
    expect(rows).toEqual(below)
  })

  test('says why where it leaves out a row', () => {
    expect(leftOut.filter(({ why }) => why === '')).toEqual([])
  })
})
