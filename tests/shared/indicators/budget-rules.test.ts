import { describe, expect, test } from 'vitest'
import type { CellReading } from '../../../shared/tables/reading.ts'
import { budgetOf, empty, evaluated, figure, garbled, mark, programme, rupiah } from './facts-fixture.ts'

const yes = mark('yes')
const no = mark('no')
const analysed = { gap: yes, gbs: yes }

describe('Data Terpilah', () => {
  test.each<[string, readonly CellReading[], string]>([
    ['blank is not assessed and stays below', [yes, empty], '1/2 (1 missing, 0 unreadable)'],
    ['"tidak berlaku" leaves', [yes, no, mark('notApplicable')], '1/2'],
    ['all "tidak berlaku" leaves nothing to divide by', [mark('notApplicable')], '0/0'],
  ])('%s', (_case, cells, expected) => {
    const programmes = cells.map((disaggregated, index) =>
      programme(`2.16.02.2.01.000${index}`, { marks: { disaggregated } }),
    )
    expect(figure(evaluated('data-terpilah', { budget: budgetOf(programmes) }))).toBe(expected)
  })

  test('the figure without penunjang stands beside it; a setting makes it the figure', () => {
    const budget = budgetOf([
      programme('2.16.01.2.01.0001', { marks: { disaggregated: no } }),
      programme('2.16.02.2.01.0014', { marks: { disaggregated: yes } }),
    ])
    const evaluation = evaluated('data-terpilah', { budget })
    expect(figure(evaluation)).toBe('1/2')
    expect(evaluation.alternatives.find(({ label }) => label === 'Tanpa program penunjang')?.measurement).toEqual({
      kind: 'measured',
      numerator: 1,
      denominator: 1,
    })
    expect(figure(evaluated('data-terpilah', { budget }, { countSupport: false }))).toBe('1/1')
  })
})

describe('Program Responsif', () => {
  const all = { ...analysed, genderIndicator: yes }
  test.each([
    ['GAP, GBS and a gender indicator', all, '1/1'],
    ['no GBS', { ...all, gbs: no }, '0/1'],
    ['GBS not assessed', { ...all, gbs: empty }, 'noData.allBlank'],
  ])('%s', (_case, marks, expected) => {
    const budget = budgetOf([programme('2.16.02.2.01.0014', { marks })])
    expect(figure(evaluated('program-responsif', { budget }))).toBe(expected)
  })

  test('where no column tells of gender indicators, GAP and GBS decide', () => {
    const budget = budgetOf([programme('2.16.02.2.01.0014', { marks: analysed })], null, ['code', 'gap', 'gbs'])
    expect(figure(evaluated('program-responsif', { budget }))).toBe('1/1')
  })

  test('names the first column that is lacking', () => {
    const budget = budgetOf([programme('2.16.02.2.01.0014')], null, ['code', 'ceiling', 'gap'])
    expect(evaluated('program-responsif', { budget }).measurement).toEqual({
      kind: 'noData',
      why: { code: 'noData.noColumn', values: { kind: 'Program dan Anggaran', column: 'GBS' } },
    })
  })
})

describe('ARG', () => {
  test.each([
    ['an amount with GAP and GBS', programme('2.16.02.2.01.0014', { arg: rupiah(40), marks: analysed }), '40/100'],
    ['a mark stands for the whole ceiling', programme('2.16.02.2.01.0014', { arg: yes, marks: analysed }), '100/100'],
    [
      'without GBS it is a candidate',
      programme('2.16.02.2.01.0014', { arg: rupiah(40), marks: { gap: yes } }),
      '0/100',
    ],
    [
      'in no category of ARG it is a candidate',
      programme('2.16.02.2.01.0014', { arg: rupiah(40), marks: analysed, category: 'Netral gender' }),
      '0/100',
    ],
    [
      'a category alone says it',
      programme('2.16.02.2.01.0014', { category: 'Anggaran kesetaraan gender', marks: analysed }),
      '100/100',
    ],
    [
      'an amount nobody can read leaves the sum open',
      programme('2.16.02.2.01.0014', { arg: garbled, marks: analysed }),
      '0/100 (0 missing, 1 unreadable)',
    ],
  ])('%s', (_case, leaf, expected) => {
    expect(figure(evaluated('arg-anggaran', { budget: budgetOf([leaf]) }))).toBe(expected)
  })

  test('a setting counts candidates', () => {
    const budget = budgetOf([programme('2.16.02.2.01.0014', { arg: rupiah(40) })])
    expect(figure(evaluated('arg-anggaran', { budget }, { countArgCandidates: true }))).toBe('40/100')
  })

  test('three denominators: all, without gaji, without penunjang', () => {
    const budget = budgetOf([
      programme('2.16.01.2.02.0001', { ceiling: rupiah(500), arg: no }),
      programme('2.16.01.2.06.0009', { ceiling: rupiah(300), arg: no }),
      programme('2.16.02.2.01.0014', { ceiling: rupiah(200), arg: rupiah(10), marks: analysed }),
    ])
    const evaluation = evaluated('arg-anggaran', { budget })
    expect(figure(evaluation)).toBe('10/1000')
    const figures = evaluation.alternatives.map(({ label, measurement }) => [
      label,
      measurement.kind === 'measured' && `${measurement.numerator}/${measurement.denominator}`,
    ])
    expect(figures).toEqual([
      ['Tanpa gaji', '10/500'],
      ['Tanpa program penunjang', '10/200'],
      ['Dengan kandidat (tanpa GAP atau GBS)', '10/1000'],
    ])
  })

  test('growth and count need last year', () => {
    const now = [programme('2.16.02.2.01.0014', { arg: rupiah(60), marks: analysed })]
    const before = [programme('2.16.02.2.01.14', { arg: rupiah(50), marks: analysed })]
    expect(figure(evaluated('arg-kenaikan', { budget: budgetOf(now) }))).toBe('noData.noYear')
    expect(figure(evaluated('arg-kenaikan', { budget: budgetOf(now, before) }))).toBe('10/50')
    expect(figure(evaluated('subkegiatan-arg', { budget: budgetOf(now, before) }))).toBe('0/null')
  })

  test('no ARG last year gives no growth', () => {
    const now = [programme('2.16.02.2.01.0014', { arg: rupiah(60), marks: analysed })]
    const before = [programme('2.16.02.2.01.14', { arg: no, marks: analysed })]
    expect(figure(evaluated('arg-kenaikan', { budget: budgetOf(now, before) }))).toBe('60/0')
  })

  test('a programme has ARG if one of its sub kegiatan has', () => {
    const leaves = [
      programme('2.16.02.2.01.0014', { arg: rupiah(10), marks: analysed }),
      programme('2.16.02.2.01.0015', { arg: no }),
      programme('2.16.03.2.02.0015', { arg: no }),
    ]
    const units = [programme('2.16.02'), programme('2.16.03')]
    const budget = { ...budgetOf(leaves), thisYear: { units, leaves } }
    expect(figure(evaluated('arg-program', { budget }))).toBe('1/2')
  })
})

test('Anggaran PUG is its own ratio', () => {
  const budget = budgetOf([
    programme('2.16.02.2.01.0014', { pug: rupiah(10) }),
    programme('2.16.02.2.01.0015', { pug: no }),
  ])
  expect(figure(evaluated('anggaran-pug', { budget }))).toBe('10/200')
})
