import { blankRow, rows, type SampleRow, type SampleSheet, titles } from '../sheet.ts'
import { levelNames } from './budget-levels.ts'
import { type BudgetLine, isSubKegiatan, readBudgetLines } from './budget-lines.ts'
import { budgetMarks } from './budget-marks.ts'

const header = [
  'Kode Rekening',
  'Uraian',
  'Satuan Kerja',
  'Tahun',
  'Pagu (Rp)',
  'Data Terpilah',
  'GAP',
  'GBS',
  'Indikator Gender',
  'ARG',
  'Kategori ARG',
  'Akses',
  'Partisipasi',
  'Kontrol',
  'Manfaat',
  'Pelibatan Laki-laki',
]

/** A sub kegiatan that counts in several indicators and that someone has hidden: it must still be counted. */
const hiddenCode = '2.16.02.2.01.0023'

/** How many parts of a code name the bidang urusan, the program and the kegiatan above it. */
const upperLevels = [2, 3, 5]

/** The budget as a DPA shows it: each upper level, once, is the sum of those below it. */
export function budgetSheet(): SampleSheet {
  const lines = readBudgetLines()
  const counted = lines.filter(isSubKegiatan)
  const table: readonly SampleRow[] = [
    ...titles(
      'PEMERINTAH KABUPATEN BENGKAYANG',
      'DOKUMEN PELAKSANAAN ANGGARAN SATUAN KERJA PERANGKAT DAERAH',
      'DINAS KOMUNIKASI DAN INFORMATIKA',
      'TAHUN ANGGARAN 2025',
    ),
    ...rows('header', [header]),
    ...rows('columnNumbers', [header.map((_, index) => index + 1)]),
    ...lines.flatMap((line, index) => [...levelsThatStartAt(line, lines[index - 1], counted), lineRow(line)]),
    ...rows('total', [['JUMLAH', '', '', '', sumOf(counted)]]),
  ]
  return {
    name: 'DPA 2025',
    columns: [
      { width: 20, format: 'text' },
      { width: 60 },
      { width: 13, align: 'center' },
      { width: 8, align: 'center' },
      { width: 18, format: 'rupiah' },
      { width: 15, align: 'center' },
      { width: 15, align: 'center' },
      { width: 15, align: 'center' },
      { width: 15, align: 'center' },
      { width: 18, format: 'rupiah' },
      { width: 32 },
      ...Array.from({ length: 5 }, () => ({ width: 15, align: 'center' }) as const),
    ],
    rows: [
      ...table,
      blankRow,
      ...rows('plain', [
        [
          'Sumber pagu: DPA Tahun Anggaran 2025. Tanda, nilai ARG, serta nama program dan kegiatan: rekaan untuk contoh.',
        ],
        ['Keterangan: sel kosong berarti belum dinilai; "tidak berlaku" berarti di luar penilaian.'],
      ]),
    ],
    merges: [`A${table.length}:D${table.length}`],
    frozenRows: 7,
    notes: { J6: 'Isi rupiah. Bila seluruh pagu adalah ARG, cukup beri tanda.' },
  }
}

function levelsThatStartAt(line: BudgetLine, previous: BudgetLine | undefined, counted: readonly BudgetLine[]) {
  if (!isSubKegiatan(line)) return []
  const starting = upperLevels
    .map((parts) => upperCode(line, parts))
    .filter((code) => previous === undefined || !isBelow(code, previous))
  return rows(
    'level',
    starting.map((code) => {
      const below = counted.filter((other) => isBelow(code, other))
      return [code, levelNames[code] ?? '', '', line.year, sumOf(below)]
    }),
  )
}

function lineRow(line: BudgetLine): SampleRow {
  const code = line.code.trim()
  return {
    look: 'record',
    cells: [line.code, line.description, line.unit, line.year, line.ceiling, ...(budgetMarks[code] ?? [])],
    hidden: code === hiddenCode,
  }
}

function upperCode(line: BudgetLine, parts: number): string {
  return line.code.split('.').slice(0, parts).join('.')
}

function isBelow(code: string, line: BudgetLine): boolean {
  return line.code.startsWith(`${code}.`)
}

function sumOf(lines: readonly BudgetLine[]): number {
  return lines.reduce((sum, line) => sum + line.ceiling, 0)
}
