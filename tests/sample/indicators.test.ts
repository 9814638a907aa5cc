import { expect, test } from 'vitest'
import { sampleWorkbook } from '../../scripts/sample/workbook.ts'
import { formatNumber, formatRupiah } from '../../shared/locale/numbers.ts'
import { openBytes } from '../apps-script/add-on-office.ts'
import { byHand } from './by-hand.ts'
import { argOfBudget, growthOfWomenBeneficiaries, withoutSupport } from './by-hand-beside.ts'

/** The sample as it comes out of "Hitung Indikator PUG", read back from its cells. */
async function computed() {
  const office = await openBytes(await sampleWorkbook())
  await office.click('computeIndicators')
  return office
}

test('every indicator on the sheet is what was worked out by hand', async () => {
  const rows = await (await computed()).tracking()
  const onSheet = Object.fromEntries(
    rows.map(({ id, numerator, denominator, verdict, lacking }) => [id, { numerator, denominator, verdict, lacking }]),
  )
  const onPaper = Object.fromEntries(
    Object.entries(byHand).map(([id, { numerator, denominator, verdict, lacking }]) => [
      id,
      { numerator, denominator, verdict, lacking },
    ]),
  )
  expect(onSheet).toEqual(onPaper)
})

test('rows that nobody has assessed are told beside each figure', async () => {
  const [titles = [], ...rows] = await (await computed()).shown('Pelacakan PUG')
  const [code, source] = [titles.indexOf('Kode'), titles.indexOf('Sumber')]
  const told = Object.fromEntries(
    rows.map((row) => [row[code], Number(/(\d+) belum diisi/.exec(row[source] ?? '')?.[1] ?? 0)]),
  )
  const onPaper = Object.fromEntries(Object.entries(byHand).map(([id, { missing }]) => [id, missing]))
  expect(told).toEqual(onPaper)
})

test('the figures beside the figure are what was worked out by hand', async () => {
  const [titles = [], ...rows] = await (await computed()).shown('Indikator PUG')
  const [code, beside] = [titles.indexOf('Kode'), titles.indexOf('Pembanding')]
  const besideOf = (id: string) => rows.find((row) => row[code] === id)?.[beside]
  for (const [id, { numerator, denominator }] of Object.entries(withoutSupport)) {
    expect(besideOf(id)).toContain(`(${formatNumber(numerator)} dari ${formatNumber(denominator)})`)
  }
  for (const { numerator, denominator } of [argOfBudget.withoutSalary, argOfBudget.withoutSupport]) {
    expect(besideOf('arg-anggaran')).toContain(`(${formatRupiah(numerator)} dari ${formatRupiah(denominator)})`)
  }
  const { numerator, denominator } = growthOfWomenBeneficiaries
  expect(besideOf('manfaat-perempuan')).toContain(`(${formatNumber(numerator)} terhadap ${formatNumber(denominator)})`)
})
