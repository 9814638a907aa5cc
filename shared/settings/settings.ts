import type { IndicatorId } from '../indicators/indicator.ts'
import type { Threshold } from '../indicators/threshold.ts'
import type { StartMonth } from '../plan/months.ts'
import type { SourceKind } from '../tables/fields.ts'
import type { ProgrammeAmount, ProgrammeUnit } from '../tables/programme.ts'
import type { UnitName } from './unit-names.ts'

/** Groups of employment status, as offices count them. */
export type StaffGroup = 'pns' | 'pppk' | 'honorer'

/** What the share of ARG is taken of. */
export type BudgetBase = 'total' | 'withoutPay' | 'withoutSupport'

/** Everything an office may choose. A value that was not chosen is the default. */
export interface Settings {
  readonly office: string
  /** Tahun anggaran; `null`: the latest year found in the office's budget that has begun, else this year. */
  readonly budgetYear: number | null
  /** "Bulan 1" of the plan; `null`: January of the budget year. */
  readonly startMonth: StartMonth | null
  readonly programmeUnit: ProgrammeUnit
  /** Do programmes penunjang (X.XX.01) count in ratios of programmes? */
  readonly countSupport: boolean
  readonly budgetBase: BudgetBase
  /** Pagu or realisasi. */
  readonly budgetFigure: ProgrammeAmount
  /** Does ARG without GAP and GBS behind it count? */
  readonly countArgCandidates: boolean
  /** Which staff are "all persons". */
  readonly staffGroups: readonly StaffGroup[]
  /** Bidang and seksi; empty: as the staff list names them. */
  readonly units: readonly UnitName[]
  /** The award that is aimed for. Its name and its year change. */
  readonly award: string
  readonly awardYear: number | null
  readonly thresholds: Readonly<Partial<Record<IndicatorId, Threshold>>>
  /** Names of the sheets that "Siapkan Lembar Sumber" makes. */
  readonly sheetNames: Readonly<Partial<Record<SourceKind, string>>>
}

export const defaultSettings: Settings = {
  office: 'DISKOMINFO Kabupaten Bengkayang',
  budgetYear: null,
  startMonth: null,
  programmeUnit: 'subKegiatan',
  countSupport: true,
  budgetBase: 'total',
  budgetFigure: 'ceiling',
  countArgCandidates: false,
  staffGroups: ['pns', 'pppk', 'honorer'],
  units: [],
  award: 'Penganugerahan Parahita Ekapraya (PPE)',
  awardYear: null,
  thresholds: {},
  sheetNames: {},
}
