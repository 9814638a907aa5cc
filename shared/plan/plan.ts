/** Identifier of one of the plan's nine steps (langkah). */
export type StepId = '1.1' | '1.2' | '1.3' | '2.1' | '2.2' | '2.3' | '3.1' | '3.2' | '3.3'

/** One step of the plan; its prose is in `stepTexts`. */
export interface Step {
  readonly id: StepId
  readonly title: string
}

/** One stage (tahap) of the plan: the plan's months `from` to `to`, counted from its start month. */
export interface Stage {
  readonly number: 1 | 2 | 3
  readonly title: string
  readonly months: { readonly from: number; readonly to: number }
  readonly steps: readonly Step[]
}

/** The plan "Langkah-Langkah Percepatan Pembangunan PUG": three stages, nine steps. */
export const plan: readonly Stage[] = [
  {
    number: 1,
    title: 'Persiapan',
    months: { from: 1, to: 3 },
    steps: [
      {
        id: '1.1',
        title: 'Perkuat Regulasi dan Kebijakan Internal PUG',
      },
      {
        id: '1.2',
        title: 'Tingkatkan Kapasitas SDM dan Internalisasi PUG',
      },
      {
        id: '1.3',
        title: 'Kembangkan Sistem Data Terpilah Gender untuk Komunikasi dan Informatika',
      },
    ],
  },
  {
    number: 2,
    title: 'Implementasi',
    months: { from: 4, to: 9 },
    steps: [
      {
        id: '2.1',
        title: 'Integrasikan Gender ke Perencanaan Responsif',
      },
      {
        id: '2.2',
        title: 'Dorong Penganggaran Responsif Gender (ARG)',
      },
      {
        id: '2.3',
        title: 'Tingkatkan Pelaksanaan Program Pemberdayaan Gender',
      },
    ],
  },
  {
    number: 3,
    title: 'Monitoring dan Evaluasi',
    months: { from: 10, to: 12 },
    steps: [
      {
        id: '3.1',
        title: 'Lakukan Pemantauan dan Evaluasi Berkala',
      },
      {
        id: '3.2',
        title: 'Perkuat Pengawasan dan Pelaporan',
      },
      {
        id: '3.3',
        title: 'Evaluasi dan Penyesuaian Tahunan',
      },
    ],
  },
]
