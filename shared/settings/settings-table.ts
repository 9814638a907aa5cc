import { indicators } from '../indicators/definitions.ts'
import { parseTarget } from '../indicators/parse-target.ts'
import { fieldNames } from '../tables/field-names.ts'
import type { SourceKind } from '../tables/fields.ts'
import type { CellValue } from '../tables/grid.ts'
import { isLocalDate } from '../tables/grid.ts'
import { targetText } from '../tracking/wording.ts'
import { defaultSettings, type Settings, type StaffGroup } from './settings.ts'
import { parseUnitNames } from './unit-names.ts'

export const SETTINGS_SHEET = 'Pengaturan PUG'

/** One row of "Pengaturan PUG": what it is called, what it may be, and how its cell changes the settings. */
export interface SettingRow {
  readonly label: string
  /** What the row says until somebody changes it; empty: chosen by the add-on. */
  readonly preset: string | number
  readonly choices: readonly string[]
  readonly explanation: string
  /** The settings with this cell's value, or what is wrong with it, in words. */
  apply(settings: Settings, value: CellValue): Settings | { readonly expected: string }
}

export const settingsTitles = ['Pengaturan', 'Nilai', 'Keterangan'] as const

const unitChoices = { 'Sub kegiatan': 'subKegiatan', Kegiatan: 'kegiatan', Program: 'program' } as const
const baseChoices = {
  'Total anggaran': 'total',
  'Tanpa gaji': 'withoutPay',
  'Tanpa program penunjang': 'withoutSupport',
} as const
const figureChoices = { Pagu: 'ceiling', Realisasi: 'realisation' } as const

const general: readonly SettingRow[] = [
  {
    label: 'Nama perangkat daerah',
    preset: defaultSettings.office,
    choices: [],
    explanation: 'Dicetak pada laporan.',
    apply: (settings, value) => ({ ...settings, office: String(value).trim() }),
  },
  {
    label: 'Tahun anggaran',
    preset: '',
    choices: [],
    explanation: 'Kosong: tahun terbaru pada lembar anggaran.',
    apply(settings, value) {
      const budgetYear = Number(value)
      return isYear(budgetYear) ? { ...settings, budgetYear } : { expected: 'tahun empat angka, misalnya 2025' }
    },
  },
  {
    label: 'Bulan 1 rencana',
    preset: '',
    choices: [],
    explanation: 'Bulan mulai rencana, misalnya 01/2025. Kosong: Januari tahun anggaran.',
    apply(settings, value) {
      const startMonth = parseMonth(value)
      return startMonth ? { ...settings, startMonth } : { expected: 'bulan dan tahun, misalnya 01/2025' }
    },
  },
  choice('Satuan program', 'Yang dihitung sebagai satu program.', unitChoices, (programmeUnit) => ({ programmeUnit })),
  choice(
    'Hitung program penunjang',
    'Apakah program penunjang (X.XX.01) ikut dalam persentase program.',
    { Ya: true, Tidak: false },
    (countSupport) => ({ countSupport }),
  ),
  choice('Pembagi ARG', 'Anggaran yang menjadi penyebut persentase ARG.', baseChoices, (budgetBase) => ({
    budgetBase,
  })),
  choice('Angka anggaran', 'Pagu atau realisasi.', figureChoices, (budgetFigure) => ({ budgetFigure })),
  choice(
    'Hitung kandidat ARG',
    'Apakah ARG tanpa GAP dan GBS ikut dihitung.',
    { Tidak: false, Ya: true },
    (countArgCandidates) => ({ countArgCandidates }),
  ),
  staffGroup('PNS', 'pns'),
  staffGroup('PPPK', 'pppk'),
  staffGroup('Honorer', 'honorer'),
  {
    label: 'Nama bidang/seksi',
    preset: '',
    choices: [],
    explanation:
      'Pisahkan dengan titik koma; singkatan ditulis di depan, misalnya IKP = Bidang Informasi dan Komunikasi Publik; Sekretariat. Kosong: seperti pada daftar pegawai.',
    apply(settings, value) {
      const units = parseUnitNames(String(value))
      return units ? { ...settings, units } : { expected: 'daftar seperti IKP = Bidang Informasi; Sekretariat' }
    },
  },
  {
    label: 'Nama penghargaan',
    preset: defaultSettings.award,
    choices: [],
    explanation: 'Penghargaan yang dituju; namanya dapat berganti.',
    apply: (settings, value) => ({ ...settings, award: String(value).trim() }),
  },
  {
    label: 'Tahun penghargaan',
    preset: '',
    choices: [],
    explanation: 'Kosong: tahun setelah tahun anggaran.',
    apply(settings, value) {
      const awardYear = Number(value)
      return isYear(awardYear) ? { ...settings, awardYear } : { expected: 'tahun empat angka, misalnya 2026' }
    },
  },
]

/** Every row of the sheet, in order. */
export const settingRows: readonly SettingRow[] = [
  ...general,
  ...indicators.flatMap(({ id, aspect, threshold, kind }): SettingRow[] =>
    threshold === null
      ? []
      : [
          {
            label: `Target ${aspect}`,
            preset: targetText(threshold, '', kind),
            choices: [],
            explanation: 'Misalnya >80% (lebih dari), ≥20% (paling sedikit), =100% (tepat).',
            apply(settings, value) {
              const parsed = parseTarget(value)
              if (parsed === null) return { expected: 'target seperti >80%, ≥20% atau =100%' }
              return { ...settings, thresholds: { ...settings.thresholds, [id]: parsed } }
            },
          },
        ],
  ),
  ...(Object.keys(fieldNames) as SourceKind[])
    .filter((kind) => kind !== 'attendance')
    .map(
      (kind): SettingRow => ({
        label: `Nama lembar ${fieldNames[kind].sheet}`,
        preset: fieldNames[kind].sheet,
        choices: [],
        explanation: 'Nama yang dipakai saat Siapkan Lembar Sumber membuat lembar ini.',
        apply: (settings, value) => ({
          ...settings,
          sheetNames: { ...settings.sheetNames, [kind]: String(value).trim() },
        }),
      }),
    ),
]

/** A row with a list of choices; the first is the default. */
function choice<Value extends string | boolean>(
  label: string,
  explanation: string,
  choices: Readonly<Record<string, Value>>,
  change: (value: Value, settings: Settings) => Partial<Settings>,
): SettingRow {
  const labels = Object.keys(choices)
  return {
    label,
    preset: labels[0] ?? '',
    choices: labels,
    explanation,
    apply(settings, value) {
      const wanted = String(value).trim().toLowerCase()
      const found = labels.find((candidate) => candidate.toLowerCase() === wanted)
      const chosen = found === undefined ? undefined : choices[found]
      return chosen === undefined ? { expected: labels.join(' / ') } : { ...settings, ...change(chosen, settings) }
    },
  }
}

function staffGroup(label: string, group: StaffGroup): SettingRow {
  const choices = { Ya: true, Tidak: false }
  return choice(`Hitung ${label}`, `Apakah ${label} termasuk SDM.`, choices, (counts, { staffGroups }) => ({
    staffGroups: counts ? [...new Set([...staffGroups, group])] : staffGroups.filter((other) => other !== group),
  }))
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 2000 && value <= 2100
}

/** '01/2025', '2025-01', or a date cell. */
function parseMonth(value: CellValue) {
  if (isLocalDate(value)) return { year: value.year, month: value.month }
  const text = String(value).trim()
  const [, first, second] = /^(\d{1,4})[/\-. ](\d{1,4})$/.exec(text) ?? []
  const [month, year] = first?.length === 4 ? [Number(second), Number(first)] : [Number(first), Number(second)]
  return isYear(year) && month >= 1 && month <= 12 ? { year, month } : null
}
