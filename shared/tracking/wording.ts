import type { Evaluation } from '../indicators/evaluate.ts'
import type { Due, Indicator } from '../indicators/indicator.ts'
import type { MeasureKind, Measurement } from '../indicators/measurement.ts'
import { measuredValue } from '../indicators/measurement.ts'
import type { Threshold } from '../indicators/threshold.ts'
import type { Verdict } from '../indicators/verdict.ts'
import { decimalsBeside, formatNumber, formatPercent, formatRupiah } from '../locale/numbers.ts'
import type { ProgrammeAmount, ProgrammeUnit } from '../tables/programme.ts'

/** A word with a sign, so that nothing hangs on colour alone. */
export const statusWords: Readonly<Record<Verdict, string>> = {
  reached: '✓ Tercapai',
  notReached: '✗ Belum tercapai',
  noData: '○ Belum ada data',
  notJudged: '– Tidak dinilai',
}

/** What stands under "Progres Saat Ini" where there is no data: the plan's own words. */
export const FILL_IN = '(Isi data)'
export const ZERO_DENOMINATOR = '(Penyebut nol)'

const unitWords: Readonly<Record<ProgrammeUnit, string>> = {
  program: 'program',
  kegiatan: 'kegiatan',
  subKegiatan: 'sub kegiatan',
}

/** Which figure of the budget a share of rupiah was taken of; printed with it. */
export const figureWords: Readonly<Record<ProgrammeAmount, string>> = { ceiling: 'pagu', realisation: 'realisasi' }

/** What is counted, in words: 'orang', 'sub kegiatan'. */
export function nounOf({ noun }: Indicator, unit: ProgrammeUnit): string {
  return noun === 'programme' ? unitWords[unit] : noun
}

/**
 * The column "Target Persentase".
 *
 * @example targetText(moreThan(5), ' Anggaran', 'share') // '>5% Anggaran'
 */
export function targetText(threshold: Threshold | null, suffix: string, kind: MeasureKind): string {
  if (threshold === null) return 'Tanpa ambang'
  const sign = { '>': '>', '>=': '≥', '=': '' }[threshold.comparison]
  return `${sign}${threshold.value.toString().replace('.', ',')}${kind === 'difference' ? '' : '%'}${suffix}`
}

/**
 * What is still lacking: '3 orang lagi', 'Rp1.500.000 lagi'; empty where nothing is.
 */
export function lackingText({ lacking, indicator }: Evaluation, unit: ProgrammeUnit): string {
  if (lacking === null || lacking === 0) return ''
  return `${quantity(lacking, nounOf(indicator, unit))} lagi`
}

/** '3 orang', 'Rp1.500.000'. */
export function quantity(count: number, noun: string): string {
  return noun === 'rupiah' ? formatRupiah(count) : `${formatNumber(count, Number.isInteger(count) ? 0 : 2)} ${noun}`
}

/**
 * A measurement in words, for places that hold text: '78,6 % (33 dari 42)'. Beside a threshold it has the decimals that
 * keep a value just short of it from looking as if it were there.
 */
export function measurementText(
  measurement: Measurement,
  kind: MeasureKind,
  noun: string,
  threshold: Threshold | null = null,
): string {
  const value = measuredValue(measurement)
  if (value === null || measurement.kind === 'noData' || measurement.kind === 'zeroDenominator') {
    return measurement.kind === 'zeroDenominator' ? ZERO_DENOMINATOR : FILL_IN
  }
  const { numerator, denominator } = measurement
  if (denominator === null) return quantity(numerator, noun)
  const percent = formatPercent(value, decimalsBeside(value, threshold?.value ?? null))
  return `${percent} (${ratioText(numerator, denominator, noun, kind === 'growth' ? 'terhadap' : 'dari')})`
}

/** '33 dari 42', 'Rp1.500.000 dari Rp20.000.000'. */
export function ratioText(numerator: number, denominator: number, noun: string, between = 'dari'): string {
  const parts = [numerator, denominator].map((n) => (noun === 'rupiah' ? formatRupiah(n) : formatNumber(n)))
  return parts.join(` ${between} `)
}

/**
 * The number format under which the fraction 0,786 reads '78,6 % (33 dari 42)'. Rupiah stand in the columns beside it:
 * they would be too wide. The decimals keep a value just short of its threshold from looking as if it were there.
 */
export function progressFormat({ measurement, threshold, indicator }: Evaluation): string {
  if (measurement.kind === 'noData' || measurement.kind === 'zeroDenominator') return '@'
  const { numerator, denominator } = measurement
  if (denominator === null) return '0'
  const decimals = decimalsBeside(measuredValue(measurement) ?? 0, threshold?.value ?? null)
  const percent = `0.${'0'.repeat(decimals)} %`
  if (indicator.kind === 'growth' || indicator.noun === 'rupiah') return percent
  return `${percent}" (${formatNumber(numerator)} dari ${formatNumber(denominator)})"`
}

/** 'Bulan 3', or the rhythm in words. */
export function dueText(due: Due): string {
  return 'month' in due ? `Bulan ${due.month}` : due.rhythm
}
