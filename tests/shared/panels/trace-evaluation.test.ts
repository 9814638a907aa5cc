import { describe, expect, test } from 'vitest'
import { type ComputedWorkbook, computeWorkbook } from '../../../shared/compute/compute-workbook.ts'
import type { IndicatorId } from '../../../shared/indicators/indicator.ts'
import type { Trace } from '../../../shared/panels/trace.ts'
import { traceOf } from '../../../shared/panels/trace-evaluation.ts'
import { defaultSettings } from '../../../shared/settings/settings.ts'
import type { SheetGrid } from '../../../shared/tables/grid.ts'

type Rows = readonly (readonly (string | number)[])[]

function sheet(name: string, rows: Rows): SheetGrid {
  const width = Math.max(...rows.map((row) => row.length))
  const values = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''))
  return { sheetId: 1, name, values, display: values.map((row) => row.map(String)) }
}

function computed(...sheets: readonly SheetGrid[]): ComputedWorkbook {
  const today = { year: 2025, month: 12, day: 1 }
  return computeWorkbook(sheets, { settings: defaultSettings, settingsFindings: [], today, decimals: 'id' })
}

const budget = sheet('DPA', [
  ['Kode', 'Uraian', 'Bidang', 'Tahun', 'Pagu (Rp)', 'GAP', 'GBS', 'ARG (Rp)'],
  ['2.16.02', 'PROGRAM INFORMASI', '', 2025, 150_000_000, '', '', ''],
  ['2.16.02.2.01', 'Pengelolaan Informasi', '', 2025, 150_000_000, '', '', ''],
  ['2.16.02.2.01.0001', 'Pelatihan literasi', 'IKP', 2025, 100_000_000, 'Ya', 'Ya', 9_000_000],
  ['2.16.02.2.01.0002', 'Kampanye', 'IKP', 2025, 30_000_000, 'Tidak', 'Tidak', 5_000_000],
  ['2.16.02.2.01.0003', 'Server', 'TKI', 2025, 20_000_000, 'Tidak', 'Tidak', 0],
  ['Jumlah', '', '', '', 150_000_000, '', '', ''],
])
const beneficiaries = sheet('Manfaat', [
  ['Kegiatan', 'Tahun', 'Laki-laki', 'Perempuan'],
  ['Kelas daring', 2024, 10, 20],
  ['Kelas daring', 2025, 10, 30],
])
const workbook = computed(budget, beneficiaries)

/** 'label (note) sheet!row' of every row of a list. */
function rowsOf(trace: Trace, list: string): readonly string[] {
  const rows = trace.lists.find(({ name }) => name === list)?.rows ?? []
  return rows.map(({ label, note, at }) => `${label} (${note}) ${at ? `${at.sheet}!${at.row}` : 'nowhere'}`)
}

describe('the lists behind a figure', () => {
  test.each<[IndicatorId, string, readonly string[]]>([
    ['arg-anggaran', 'counted', ['2.16.02.2.01.0001 Pelatihan literasi (Rp9.000.000 dari Rp100.000.000) DPA!4']],
    ['arg-anggaran', 'candidate', ['2.16.02.2.01.0002 Kampanye (Rp0 dari Rp30.000.000) DPA!5']],
    ['arg-anggaran', 'notCounted', ['2.16.02.2.01.0003 Server (Rp0 dari Rp20.000.000) DPA!6']],
    ['arg-anggaran', 'missing', []],
    [
      'arg-anggaran',
      'leftOut',
      [
        '2.16.02 PROGRAM INFORMASI (jumlah dari baris di bawahnya) DPA!2',
        '2.16.02.2.01 Pengelolaan Informasi (jumlah dari baris di bawahnya) DPA!3',
        'baris jumlah () DPA!7',
      ],
    ],
    ['arg-program', 'counted', ['2.16.02.2.01.0001 Pelatihan literasi () DPA!4']],
    ['manfaat-perempuan', 'counted', ['Kelas daring (30 dari 40) Manfaat!3']],
    ['manfaat-perempuan', 'leftOut', []],
    [
      'partisipasi-digital',
      'counted',
      ['Kelas daring (tahun ini: 30 perempuan) Manfaat!3', 'Kelas daring (tahun lalu: 20 perempuan) Manfaat!2'],
    ],
  ])('%s, %s', (id, list, rows) => {
    expect(rowsOf(traceOf(workbook, id), list)).toEqual(rows)
  })

  test('a month without a meeting stands on no row', () => {
    const meetings = sheet('Rapat', [
      ['Tanggal', 'Agenda Rapat', 'Peserta', 'Notulen'],
      ['05/02/2025', 'Rapat focal point', 12, 'Ya'],
    ])
    const trace = traceOf(computed(meetings), 'rapat-focal-point')
    expect(rowsOf(trace, 'counted')).toEqual(['Februari 2025 () Rapat!2'])
    expect(rowsOf(trace, 'notCounted')[0]).toBe('Januari 2025 () nowhere')
  })

  test('a page begins where it is asked to, on the list asked for', () => {
    const names = Array.from({ length: 250 }, (_, index) => [index + 1, `Orang ${index + 1}`, 'P', 'PNS', 'Ya'])
    const staff = computed(sheet('Pegawai', [['No', 'Nama', 'L/P', 'Status', 'Pelatihan PUG/PPRG'], ...names]))
    const page = (from: number) => {
      const [list] = traceOf(staff, 'sdm-terlatih', 'counted', from).lists
      return [list?.count, list?.rows.length, list?.rows[0]?.label]
    }
    expect([page(0), page(100), page(200)]).toEqual([
      [250, 100, 'Orang 1'],
      [250, 100, 'Orang 101'],
      [250, 50, 'Orang 201'],
    ])
    expect(traceOf(staff, 'sdm-terlatih', 'missing').lists).toEqual([])
  })
})

describe('what is said of a figure', () => {
  const said = {
    figure: '6,0 % (Rp9.000.000 dari Rp150.000.000)',
    target: '>5% Anggaran',
    status: '✓ Tercapai',
    lacking: '',
    source: 'DPA: 3 baris (menurut pagu)',
  }
  test.each(Object.entries(said))('arg-anggaran, %s: %s', (key, words) => {
    expect(traceOf(workbook, 'arg-anggaran')).toHaveProperty(key, words)
  })

  test('what is lacking comes with what to do', () => {
    expect(traceOf(workbook, 'arg-program').lacking).toBe('Susun GAP dan GBS: 2 sub kegiatan lagi')
  })

  test('79,96 % is not shown as 80,0 % beside a target of 80 %', () => {
    const rows = Array.from({ length: 2_500 }, (_, n) => [n + 1, `Orang ${n}`, 'P', 'PNS', n < 1_999 ? 'Ya' : 'Tidak'])
    const staff = computed(sheet('Pegawai', [['No', 'Nama', 'L/P', 'Status', 'Pelatihan PUG/PPRG'], ...rows]))
    expect(traceOf(staff, 'sdm-terlatih').figure).toBe('79,96 % (1.999 dari 2.500)')
  })

  test('the other denominators stand beside it', () => {
    expect(traceOf(workbook, 'arg-anggaran').alternatives).toEqual([
      { name: 'Tanpa gaji', figure: said.figure },
      { name: 'Tanpa program penunjang', figure: said.figure },
      { name: 'Dengan kandidat (tanpa GAP atau GBS)', figure: '9,3 % (Rp14.000.000 dari Rp150.000.000)' },
    ])
  })

  test('a share is told by bidang, the smallest first', () => {
    expect(traceOf(workbook, 'arg-program').groups).toEqual([
      { name: 'TKI', figure: '0 dari 1' },
      { name: 'IKP', figure: '1 dari 2' },
    ])
  })

  test('growth is not told by bidang', () => {
    expect(traceOf(workbook, 'arg-kenaikan').groups).toEqual([])
  })

  test('an id that is none gives the first indicator', () => {
    expect(traceOf(workbook, 'langkah-1.1').id).toBe('sdm-terlatih')
  })
})
