import { describe, expect, test } from 'vitest'
import type { Beneficiaries, Facts, Meeting, Regulation, Report } from '../../../shared/facts/facts.ts'
import { evaluated, figure, noFacts } from './facts-fixture.ts'

const source = { sheet: 'Lembar', row: 2 }

const activity = (more: Partial<Beneficiaries>): Beneficiaries => ({
  source,
  activity: 'Pelatihan',
  category: 'Peserta',
  year: 2025,
  men: 40,
  women: 60,
  menProgramme: 'no',
  stakeholders: [],
  ...more,
})

const beneficiaries = (...items: readonly Beneficiaries[]): Partial<Facts> => ({
  beneficiaries: {
    found: true,
    fields: new Set(['activity', 'category', 'men', 'women', 'menProgramme', 'stakeholders'] as const),
    items,
  },
})

describe('penerima manfaat', () => {
  test('women among all persons of the year; last year does not count', () => {
    expect(
      figure(evaluated('manfaat-perempuan', beneficiaries(activity({}), activity({ year: 2024, women: 1 })))),
    ).toBe('60/100')
  })

  test('a row that tells only one sex is missing', () => {
    const facts = beneficiaries(activity({}), activity({ men: 'missing' }))
    expect(figure(evaluated('manfaat-perempuan', facts))).toBe('60/100 (1 missing, 0 unreadable)')
  })

  test('men among the participants of programmes flagged Digital Siaga', () => {
    const facts = beneficiaries(activity({}), activity({ menProgramme: 'yes', men: 30, women: 10 }))
    expect(figure(evaluated('partisipasi-laki-laki', facts))).toBe('30/40')
    expect(evaluated('partisipasi-laki-laki', facts).verdict).toBe('notJudged')
  })

  test('participation grows by participants, audience and users only', () => {
    const facts = beneficiaries(
      activity({ women: 60 }),
      activity({ category: 'Penerima Manfaat', women: 999 }),
      activity({ year: 2024, women: 40 }),
    )
    expect(figure(evaluated('partisipasi-digital', facts))).toBe('20/40')
  })

  test('growth without last year says which year is lacking', () => {
    expect(evaluated('partisipasi-digital', beneficiaries(activity({}))).measurement).toEqual({
      kind: 'noData',
      why: { code: 'noData.noYear', values: { kind: 'Penerima Manfaat', year: 2024 } },
    })
  })

  test('four groups of stakeholders, by whatever name', () => {
    const facts = beneficiaries(
      activity({ stakeholders: ['KIM Bengkayang', 'RRI (media)'] }),
      activity({ stakeholders: ['Universitas Tanjungpura'] }),
    )
    expect(evaluated('pemangku-kepentingan', facts).rows.map(({ label, state }) => [label, state])).toEqual([
      ['Masyarakat', 'counted'],
      ['Dunia Usaha', 'notCounted'],
      ['Media', 'counted'],
      ['Akademisi', 'counted'],
    ])
  })
})

describe('regulasi', () => {
  const regulation = (inForce: Regulation['inForce'], covered: number): Regulation => ({
    source,
    title: 'Juknis',
    inForce,
    covers: Array.from({ length: 7 }, (_, index) => (index < covered ? 'yes' : 'no')),
  })
  test.each<[string, readonly Regulation[], string]>([
    ['six of seven', [regulation('yes', 6)], '6/7'],
    ['what is not in force does not count', [regulation('yes', 2), regulation('no', 7)], '2/7'],
    [
      'a blank status leaves it open',
      [regulation('yes', 5), regulation('missing', 7)],
      '5/7 (2 missing, 0 unreadable)',
    ],
    ['no regulation in the list', [], 'noData.noRows'],
  ])('%s', (_case, items, expected) => {
    const regulations = { found: true, fields: new Set(['planning', 'status'] as const), items }
    expect(figure(evaluated('regulasi-proses', { regulations }))).toBe(expected)
  })
})

describe('dokumen', () => {
  const document = (type: string, gap: 'yes' | 'no', year: number | null = 2025) => ({
    source,
    title: type,
    type,
    year,
    gap,
    genderIssues: 'yes' as const,
  })
  test.each([
    ['two of three', [document('RKPD', 'yes'), document('Renstra', 'no'), document('Renja', 'yes')], '2/3'],
    ['a document of last year is none', [document('Renja', 'yes', 2024)], '0/3'],
    ['a Renstra runs for years', [document('Rencana Strategis', 'yes', 2021)], '1/3'],
    ['a RKPD is no Renja', [document('Rencana Kerja Pemerintah Daerah', 'yes')], '1/3'],
  ])('%s', (_case, items, expected) => {
    const documents = { found: true, fields: new Set(['type', 'gap', 'genderIssues'] as const), items }
    expect(figure(evaluated('dokumen-responsif', { documents }))).toBe(expected)
  })
})

describe('rapat bulanan', () => {
  const meeting = (month: number, minutes: Meeting['minutes'] = 'yes'): Meeting => ({
    source,
    title: 'Rapat',
    date: { year: 2025, month, day: 5 },
    minutes,
  })
  const on = (today: Facts['today'], ...items: readonly Meeting[]): Partial<Facts> => ({
    today,
    meetings: { found: true, fields: new Set(['date', 'minutes'] as const), items },
  })
  test.each<[string, Partial<Facts>, string]>([
    ['the running month does not count yet', on({ year: 2025, month: 4, day: 20 }, meeting(1), meeting(3)), '2/3'],
    ['two meetings in a month are one month', on({ year: 2025, month: 3, day: 1 }, meeting(1), meeting(1)), '1/2'],
    [
      'a meeting without minutes does not count',
      on({ year: 2025, month: 3, day: 1 }, meeting(1), meeting(2, 'no')),
      '1/2',
    ],
    ['before the first month is over', on({ year: 2025, month: 1, day: 20 }, meeting(1)), 'noData.notStarted'],
  ])('%s', (_case, facts, expected) => {
    expect(figure(evaluated('rapat-focal-point', facts))).toBe(expected)
  })
})

describe('laporan', () => {
  const day = (dayOfMonth: number) => ({ year: 2025, month: 6, day: dayOfMonth })
  const report = (due: Report['due'], sent: Report['sent']): Report => ({ source, title: 'Laporan', due, sent })
  test.each<[string, readonly Report[], string]>([
    ['on the day it is due is in time', [report(day(10), day(10)), report(day(10), day(11))], '1/2'],
    ['not sent and overdue is late', [report(day(10), 'missing')], '0/1'],
    ['not due yet leaves', [report(day(9), day(8)), report({ year: 2027, month: 1, day: 1 }, 'missing')], '1/1'],
    ['a date nobody can read', [report(day(9), day(8)), report(day(9), 'unreadable')], '1/2 (0 missing, 1 unreadable)'],
  ])('%s', (_case, items, expected) => {
    const reports = { found: true, fields: new Set(['due', 'sent'] as const), items }
    expect(figure(evaluated('laporan-tepat-waktu', { reports }))).toBe(expected)
  })
})

describe('skor', () => {
  const score = (year: number, value: number) => ({ source, year, score: value })
  test.each([
    ['from 60 to 72 is 20 %', [score(2024, 60), score(2025, 72)], '12/60'],
    ['two scores of one year', [score(2024, 60), score(2025, 72), score(2025, 74)], 'noData.severalScores'],
    ['no score last year', [score(2025, 72)], 'noData.noYear'],
  ])('%s', (_case, items, expected) => {
    const scores = { found: true, fields: new Set(['year', 'score'] as const), items }
    expect(figure(evaluated('skor-ape', { scores }))).toBe(expected)
  })

  test('exactly 20 % is reached: the target is at least', () => {
    const scores = { found: true, fields: new Set(['score'] as const), items: [score(2024, 60), score(2025, 72)] }
    expect(evaluated('skor-ape', { ...noFacts, scores }).verdict).toBe('reached')
  })
})
