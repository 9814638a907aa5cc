import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IndicatorId } from '../../shared/indicators/indicator.ts'
import type { CellValue } from '../../shared/tables/grid.ts'
import type { Draft, DraftRow } from './draft.ts'
import { figures } from './figures.ts'
import { computed } from './outcomes.ts'
import { beneficiaryShapes } from './shapes/beneficiaries.ts'
import { budgetShapes } from './shapes/budget.ts'
import { meetingShapes, reportShapes } from './shapes/papers.ts'
import { staffShapes } from './shapes/staff.ts'
import { sheetWith } from './sheet.ts'

/** Shapes with one row of headers, and the figures that come of them whatever is done to their order. */
const shapes: readonly (readonly [name: string, draft: Draft, figures: readonly IndicatorId[]])[] = [
  ['staff', staffShapes.plain, ['sdm-terlatih', 'focal-point']],
  ['an export of staff', staffShapes.database, ['sdm-terlatih']],
  ['a budget', budgetShapes.traps, ['arg-anggaran', 'arg-program', 'data-terpilah', 'program-responsif']],
  ['a budget of all levels', budgetShapes.allLevels, ['arg-anggaran', 'arg-program', 'data-terpilah']],
  ['beneficiaries', beneficiaryShapes.plain, ['manfaat-perempuan']],
  ['meetings', meetingShapes.plain, ['rapat-focal-point']],
  ['reports', reportShapes.plain, ['laporan-tepat-waktu']],
]

const runs = { numRuns: 25 }
const blank: DraftRow = { role: 'rest', cells: [] }

/** The figures are the office's; where the add-on has something to ask, there may be none, but never others. */
function expectTruth(draft: Draft, ids: readonly IndicatorId[], mayAsk = false): void {
  const { evaluations, tables } = computed({ name: '', sheets: [sheetWith(draft)], figures: ids })
  const asks = tables.some(({ questions }) => questions.length > 0) || tables.length === 0
  for (const { indicator, measurement } of evaluations.filter((one) => ids.includes(one.indicator.id))) {
    if (mayAsk && asks && !('denominator' in measurement)) continue
    const found = 'denominator' in measurement ? [measurement.numerator, measurement.denominator] : measurement
    expect([indicator.id, found]).toEqual([indicator.id, figures[indicator.id]])
  }
}

const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length })

describe.each(shapes)('%s', (_, draft, ids) => {
  const [header, ...body] = draft.rows
  const rows = (below: readonly DraftRow[]): Draft => ({
    ...draft,
    rows: header === undefined ? [] : [header, ...below],
  })

  test('the order of rows does not matter', () => {
    fc.assert(
      fc.property(shuffled(body), (moved) => expectTruth(rows(moved), ids)),
      runs,
    )
  })

  test('the order of columns does not matter', () => {
    fc.assert(
      fc.property(shuffled(draft.fields.map((__, index) => index)), (order) =>
        expectTruth(reordered(draft, order), ids),
      ),
      runs,
    )
  })

  test('blank rows do not matter', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 }), { minLength: body.length, maxLength: body.length }), (gaps) => {
        expectTruth(rows(body.flatMap((row, at) => [...Array.from({ length: gaps[at] ?? 0 }, () => blank), row])), ids)
      }),
      runs,
    )
  })

  test("columns of the office's own change no figure", () => {
    fc.assert(
      fc.property(fc.array(strangeColumn, { minLength: 1, maxLength: 4 }), (added) => {
        expectTruth(added.reduce(withColumn, draft), ids, true)
      }),
      { numRuns: 40 },
    )
  })
})

function reordered(draft: Draft, order: readonly number[]): Draft {
  return {
    ...draft,
    fields: order.map((at) => draft.fields[at] ?? null),
    rows: draft.rows.map((row) => ({ ...row, cells: order.map((at) => row.cells[at] ?? '') })),
  }
}

/** Headers near to those that are counted from, and any text whatever. */
const nearby =
  'Keterangan, Sisa Pagu, Pagu Tahun Lalu, Target, Realisasi Fisik (%), Jumlah Anak, Nama Ibu, Nama Pejabat Penandatangan, ' +
  'Tanggal Lahir, No. HP, Kode Pos, Status Nikah, Jumlah KK, Rata-rata, Nomor DPA, Tahun Lahir, Kode Lokasi, Golongan Darah, ' +
  'Batas Usia Pensiun, Persentase Perempuan, NIP Atasan, Satuan, Volume, Pagu Indikatif, Nama Sub Unit'

const strangeColumn = fc.record({
  at: fc.nat({ max: 12 }),
  header: fc.oneof(fc.constantFrom(...nearby.split(', ')), fc.string({ maxLength: 12 })),
  cells: fc.array(fc.oneof(fc.constant(''), fc.nat({ max: 900_000 }), fc.constantFrom('ada', 'Ledo', '2021', 'IV/a')), {
    minLength: 1,
    maxLength: 5,
  }),
})

function withColumn(
  draft: Draft,
  { at, header, cells }: { at: number; header: string; cells: readonly CellValue[] },
): Draft {
  const place = Math.min(at, draft.fields.length)
  const put = <T>(items: readonly T[], one: T) => [...items.slice(0, place), one, ...items.slice(place)]
  const wide = (row: DraftRow) => draft.fields.map((_, index) => row.cells[index] ?? '')
  return {
    ...draft,
    fields: put(draft.fields, null),
    rows: draft.rows.map((row, index) => ({
      ...row,
      cells: put(wide(row), row.role === 'header' ? header : (cells[index % cells.length] ?? '')),
    })),
  }
}
