import type { Facts } from '../facts/facts.ts'
import type { StepId } from '../plan/plan.ts'
import type { Settings } from '../settings/settings.ts'
import type { SourceKind } from '../tables/fields.ts'
import type { Raises } from './lacking.ts'
import type { MeasureKind } from './measurement.ts'
import type { Tally } from './tally.ts'
import type { Threshold } from './threshold.ts'

export type IndicatorId =
  | 'sdm-terlatih'
  | 'focal-point'
  | 'regulasi-proses'
  | 'data-terpilah'
  | 'program-responsif'
  | 'dokumen-responsif'
  | 'arg-anggaran'
  | 'arg-program'
  | 'arg-kenaikan'
  | 'subkegiatan-arg'
  | 'manfaat-perempuan'
  | 'program-komprehensif'
  | 'pemangku-kepentingan'
  | 'partisipasi-laki-laki'
  | 'rapat-focal-point'
  | 'partisipasi-digital'
  | 'laporan-tepat-waktu'
  | 'skor-ape'
  | 'anggaran-pug'

/** Until when: the end of a month of the plan, or a rhythm in words. */
export type Due = { readonly month: number } | { readonly rhythm: string }

/** What is counted, so that "kurang 3 orang lagi" can be said. `rupiah` is written as money. */
export type CountedNoun = 'rupiah' | 'programme' | (string & {})

/** A figure beside the figure: the same count under other settings, or another view of the same rows. */
export type Alternative =
  | { readonly kind: 'setting'; readonly label: string; readonly under: Partial<Settings> }
  | {
      readonly kind: 'view'
      readonly label: string
      readonly measure: MeasureKind
      count(facts: Facts, settings: Settings): Tally
    }

/** One indicator of the plan: what is counted, against what, until when. */
export interface Indicator {
  readonly id: IndicatorId
  /** "Aspek PUG". */
  readonly aspect: string
  readonly step: StepId | 'rekomendasi'
  /** The kind of sheet whose rows are counted. */
  readonly reads: SourceKind
  /** The formula in words: pembilang ÷ penyebut. */
  readonly formula: string
  readonly kind: MeasureKind
  readonly noun: CountedNoun
  readonly raises: Raises
  readonly threshold: Threshold | null
  /** Follows the threshold in the column "Target Persentase": " Anggaran". */
  readonly thresholdSuffix: string
  /** "Aksi target": the plan's stated ambition, where it differs from the threshold or stands beside it. */
  readonly aim: string | null
  readonly due: Due
  /** What the plan proposes to do where it is not reached. */
  readonly correctiveAction: string
  /** A row of the plan's own tracking table. */
  readonly inPlanTable: boolean
  count(facts: Facts, settings: Settings): Tally
  readonly alternatives: readonly Alternative[]
}
