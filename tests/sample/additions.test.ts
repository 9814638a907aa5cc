import { describe, expect, test } from 'vitest'
import { byHand } from './by-hand.ts'
import { argCandidates, argOfBudget, growthOfWomenBeneficiaries, withoutSupport } from './by-hand-beside.ts'
import { arg2024 } from './ledger/arg-2024.ts'
import { type ArgOutcome, arg2025 } from './ledger/arg-2025.ts'
import { beneficiaries, digitalSiaga, parties } from './ledger/beneficiaries.ts'
import { dataTerpilah } from './ledger/data-terpilah.ts'
import { focalPoint } from './ledger/focal-point.ts'
import type { Answer, Ledger, LedgerLine } from './ledger/ledger.ts'
import { meetings } from './ledger/meetings.ts'
import { planningDocuments } from './ledger/planning-documents.ts'
import { programKomprehensif } from './ledger/program-komprehensif.ts'
import { programResponsif } from './ledger/program-responsif.ts'
import { regulations } from './ledger/regulations.ts'
import { reports } from './ledger/reports.ts'
import { scores } from './ledger/scores.ts'
import { sdmTerlatih } from './ledger/sdm-terlatih.ts'

/** Rows of DPA 2025 that belong to the programme penunjang, 2.16.01. */
const isSupport = ({ row }: LedgerLine<unknown>): boolean => row >= 29 && row <= 47
const salaryRow = 33

describe('answers counted from the ledger', () => {
  test.each`
    indicator                 | ledger
    ${'sdm-terlatih'}         | ${sdmTerlatih}
    ${'data-terpilah'}        | ${dataTerpilah}
    ${'program-responsif'}    | ${programResponsif}
    ${'program-komprehensif'} | ${programKomprehensif}
  `('$indicator', ({ indicator, ledger }: { indicator: keyof typeof byHand; ledger: Ledger<Answer> }) => {
    const answers = ledger.lines.map(({ outcome }) => outcome)
    expect(byHand[indicator]).toMatchObject({
      numerator: count(answers, 'ya'),
      denominator: answers.length - count(answers, 'tidak berlaku'),
      missing: count(answers, 'kosong'),
      notApplicable: count(answers, 'tidak berlaku'),
    })
  })

  test.each`
    indicator                 | ledger
    ${'data-terpilah'}        | ${dataTerpilah}
    ${'program-responsif'}    | ${programResponsif}
    ${'program-komprehensif'} | ${programKomprehensif}
  `(
    '$indicator without penunjang',
    ({ indicator, ledger }: { indicator: keyof typeof withoutSupport; ledger: Ledger<Answer> }) => {
      const answers = ledger.lines.filter((line) => !isSupport(line)).map(({ outcome }) => outcome)
      expect(withoutSupport[indicator]).toEqual({
        numerator: count(answers, 'ya'),
        denominator: answers.length - count(answers, 'tidak berlaku'),
      })
    },
  )

  test('focal-point: a unit has one if any of its people is', () => {
    const outcomes = focalPoint.lines.map(({ outcome }) => outcome)
    expect(byHand['focal-point']).toMatchObject({
      numerator: distinct(outcomes.filter(([, answer]) => answer === 'ya').map(([unit]) => unit)),
      denominator: distinct(outcomes.map(([unit]) => unit)),
    })
  })

  test('regulasi-proses, pemangku-kepentingan and dokumen-responsif: each named once', () => {
    const parties2025 = parties.lines.filter(({ quoted }) => quoted[0] === 2025)
    const documents = planningDocuments.lines.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'tidak')
    expect([
      distinct(regulations.lines.flatMap(({ outcome }) => outcome)),
      distinct(parties2025.flatMap(({ outcome }) => outcome)),
      distinct(documents),
    ]).toEqual([
      byHand['regulasi-proses'].numerator,
      byHand['pemangku-kepentingan'].numerator,
      byHand['dokumen-responsif'].numerator,
    ])
  })

  test('rapat-focal-point: months, not meetings', () => {
    const months = meetings.lines.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'tidak')
    expect(distinct(months)).toBe(byHand['rapat-focal-point'].numerator)
  })

  test('laporan-tepat-waktu', () => {
    const answers = reports.lines.map(({ outcome }) => outcome)
    expect(byHand['laporan-tepat-waktu']).toMatchObject({
      numerator: count(answers, 'ya'),
      denominator: answers.length,
    })
  })

  test('skor-ape', () => {
    const score = (year: 'tahun ini' | 'tahun lalu') =>
      sum(scores.lines.filter(({ outcome }) => outcome === year).map((line) => numberAt(line, 1)))
    expect(byHand['skor-ape']).toMatchObject({
      numerator: score('tahun ini') - score('tahun lalu'),
      denominator: score('tahun lalu'),
    })
  })
})

describe('rupiah added up from the ledger', () => {
  test('arg-anggaran over its three denominators', () => {
    const withoutSalary = arg2025.lines.filter(({ row }) => row !== salaryRow)
    const core = arg2025.lines.filter((line) => !isSupport(line))
    const share = (lines: readonly LedgerLine<ArgOutcome>[]) => ({
      numerator: sum(argAmounts(lines)),
      denominator: sum(lines.map((line) => numberAt(line, 1))),
    })
    expect({ total: share(arg2025.lines), withoutSalary: share(withoutSalary), withoutSupport: share(core) }).toEqual(
      argOfBudget,
    )
  })

  test('arg-anggaran is the first of the three', () => {
    expect(byHand['arg-anggaran']).toMatchObject(argOfBudget.total)
  })

  test('arg-program, with and without penunjang', () => {
    const core = arg2025.lines.filter((line) => !isSupport(line))
    const share = (lines: readonly LedgerLine<ArgOutcome>[]) => ({
      numerator: argAmounts(lines).length,
      denominator: lines.filter(({ outcome }) => outcome !== 'tidak berlaku').length,
    })
    expect(byHand['arg-program']).toMatchObject(share(arg2025.lines))
    expect(withoutSupport['arg-program']).toEqual(share(core))
  })

  test('arg-kenaikan and subkegiatan-arg against 2024', () => {
    const thisYear = argAmounts(arg2025.lines)
    const lastYear = argAmounts(arg2024.lines)
    expect(byHand['arg-kenaikan']).toMatchObject({
      numerator: sum(thisYear) - sum(lastYear),
      denominator: sum(lastYear),
    })
    expect(byHand['subkegiatan-arg'].numerator).toBe(thisYear.length - lastYear.length)
  })

  test('rows nobody has assessed, in every indicator of ARG', () => {
    const missing = count(
      arg2025.lines.map(({ outcome }) => outcome),
      'kosong',
    )
    const ofArg = ['arg-anggaran', 'arg-program', 'arg-kenaikan', 'subkegiatan-arg'] as const
    expect(ofArg.map((indicator) => byHand[indicator].missing)).toEqual([missing, missing, missing, missing])
  })

  test('candidates', () => {
    const candidates = arg2025.lines.filter(({ outcome }) => outcome === 'kandidat')
    expect(candidates.map(({ row }) => row)).toEqual(argCandidates.rows)
    expect(40_000_000 + 15_000_000 + 9_500_000).toBe(argCandidates.rupiah)
  })
})

describe('people added up from the ledger', () => {
  const men = (lines: readonly LedgerLine<unknown>[]) => sum(lines.map((line) => numberAt(line, 3)))
  const women = (lines: readonly LedgerLine<unknown>[]) => sum(lines.map((line) => numberAt(line, 4)))
  const of = (year: number) => beneficiaries.lines.filter(({ quoted }) => quoted[1] === year)
  const participantsOf = (year: number) => of(year).filter(({ outcome }) => outcome === 'manfaat dan partisipasi')

  test('manfaat-perempuan and its growth', () => {
    expect(byHand['manfaat-perempuan']).toMatchObject({
      numerator: women(of(2025)),
      denominator: women(of(2025)) + men(of(2025)),
    })
    expect(growthOfWomenBeneficiaries).toEqual({
      numerator: women(of(2025)) - women(of(2024)),
      denominator: women(of(2024)),
    })
  })

  test('partisipasi-digital', () => {
    expect(byHand['partisipasi-digital']).toMatchObject({
      numerator: women(participantsOf(2025)) - women(participantsOf(2024)),
      denominator: women(participantsOf(2024)),
    })
  })

  test('partisipasi-laki-laki', () => {
    const flagged = digitalSiaga.lines.filter(({ outcome }) => outcome === 'ya')
    const ofMen = sum(flagged.map((line) => numberAt(line, 1)))
    const ofWomen = sum(flagged.map((line) => numberAt(line, 2)))
    expect(byHand['partisipasi-laki-laki']).toMatchObject({ numerator: ofMen, denominator: ofMen + ofWomen })
  })
})

function argAmounts(lines: readonly LedgerLine<ArgOutcome>[]): readonly number[] {
  return lines.flatMap(({ outcome }) => (typeof outcome === 'number' && outcome > 0 ? [outcome] : []))
}

function numberAt({ row, quoted }: LedgerLine<unknown>, index: number): number {
  const cell = quoted[index]
  if (typeof cell !== 'number') throw new Error(`Row ${row} quotes ${JSON.stringify(cell)} where a number belongs`)
  return cell
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function count<T>(answers: readonly T[], answer: T): number {
  return answers.filter((each) => each === answer).length
}

function distinct(values: readonly unknown[]): number {
  return new Set(values).size
}
