/** Figures that are shown beside an indicator, calculated by hand as well. */
export interface Ratio {
  readonly numerator: number
  readonly denominator: number
}

/** The programme-based shares without the programme penunjang (`X.XX.01`): 16 sub kegiatan. */
export const withoutSupport: Readonly<
  Record<'data-terpilah' | 'program-responsif' | 'arg-program' | 'program-komprehensif', Ratio>
> = {
  'data-terpilah': { numerator: 15, denominator: 16 },
  'program-responsif': { numerator: 8, denominator: 16 },
  'arg-program': { numerator: 9, denominator: 16 },
  'program-komprehensif': { numerator: 7, denominator: 16 },
}

/**
 * `arg-anggaran` over its three denominators, in rupiah. What leaves the denominator leaves the numerator too: the salary has
 * no ARG; the penunjang has 14.820.700 + 5.000.000 + 30.000.000 + 20.000.000 = 69.820.700.
 */
export const argOfBudget: Readonly<Record<'total' | 'withoutSalary' | 'withoutSupport', Ratio>> = {
  total: { numerator: 799_594_700, denominator: 13_014_757_537 },
  withoutSalary: { numerator: 799_594_700, denominator: 7_116_870_457 },
  withoutSupport: { numerator: 729_774_000, denominator: 6_086_764_200 },
}

/** ARG amounts without GAP and GBS behind them, rows 12, 26 and 55: shown, not counted. Rupiah. */
export const argCandidates = { rows: [12, 26, 55], rupiah: 64_500_000 }

/** Shown beside `manfaat-perempuan`: women 2025 against 2024, 3.595 - 2.547 = 1.048. */
export const growthOfWomenBeneficiaries: Ratio = { numerator: 1_048, denominator: 2_547 }
