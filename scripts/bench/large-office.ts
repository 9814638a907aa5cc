/** Rows of an office as large as one likes: one sub kegiatan a budget row, a tenth as many staff. */
export interface LargeOffice {
  readonly budget: readonly (readonly (string | number)[])[]
  readonly staff: readonly (readonly (string | number)[])[]
}

const budgetTitles = [
  'Kode',
  'Uraian',
  'Bidang/Seksi',
  'Tahun',
  'Pagu (Rp)',
  'Data Terpilah',
  'GAP',
  'GBS',
  'Indikator Gender',
  'ARG (Rp)',
]
const staffTitles = ['No', 'Nama', 'NIP', 'L/P', 'Status', 'Jabatan', 'Bidang', 'Pelatihan PUG/PPRG']
const units = ['Sekretariat', 'IKP', 'TKI', 'Statistik', 'Persandian']

/** The same numbers at every call: nothing in a bench is left to chance. */
export function largeOffice(budgetRows: number): LargeOffice {
  return {
    budget: [budgetTitles, ...Array.from({ length: budgetRows }, (_, index) => budgetRow(index))],
    staff: [staffTitles, ...Array.from({ length: Math.ceil(budgetRows / 10) }, (_, index) => staffRow(index))],
  }
}

function budgetRow(index: number): (string | number)[] {
  const digits = (value: number, length: number) => String(value).padStart(length, '0')
  const code = `2.16.${digits(2 + Math.floor(index / 200_000), 2)}.2.${digits(1 + (Math.floor(index / 9_000) % 90), 2)}.${digits(1 + (index % 9_000), 4)}`
  const has = (every: number) => (index % every === 0 ? 'Tidak' : 'Ya')
  const ceiling = 1_000_000 + (index % 977) * 12_345
  return [
    code,
    `Sub kegiatan ${index + 1}`,
    units[index % 5] ?? '',
    2025,
    ceiling,
    has(9),
    has(3),
    has(4),
    has(5),
    index % 7 === 0 ? 250_000 : 0,
  ]
}

function staffRow(index: number): (string | number)[] {
  const woman = index % 2 === 0
  const born = 19_700_101 + (index % 20) * 10_000
  const hired = 200_001 + (Math.floor(index / 20) % 1_000)
  const nip = `${born}${hired}${woman ? 2 : 1}${String(Math.floor(index / 1_000)).padStart(3, '0')}`
  return [
    index + 1,
    `Pegawai ${index + 1}`,
    nip,
    woman ? 'P' : 'L',
    'PNS',
    'Pranata',
    units[index % 5] ?? '',
    index % 4 === 0 ? 'Tidak' : 'Ya',
  ]
}
