import { blankRow, rows, type SampleRow, type SampleSheet, titles } from '../sheet.ts'
import { staffSections } from './staff-list.ts'

/** An empty row that someone has left behind, after this section. */
const gapAfter = 'B. BIDANG INFORMASI DAN KOMUNIKASI PUBLIK'

/** The staff list: numbered through, a heading a section, a Jumlah row and a signature below. */
export function staffSheet(): SampleSheet {
  const people = staffSections.flatMap((section) => section.people)
  const table: readonly SampleRow[] = [
    ...titles(
      'DAFTAR PEGAWAI',
      'DINAS KOMUNIKASI DAN INFORMATIKA KABUPATEN BENGKAYANG',
      'KEADAAN PER 31 DESEMBER 2025',
    ),
    ...rows('header', [
      [
        'No',
        'Nama',
        'NIP',
        'L/P',
        'Status',
        'Pangkat/Gol',
        'Jabatan',
        'Bidang',
        'Pelatihan PUG/PPRG',
        'Tanggal Pelatihan',
        'Focal Point (SK)',
      ],
    ]),
    ...staffSections.flatMap((section) => [
      ...rows('section', [[section.heading]]),
      ...rows(
        'record',
        section.people.map((person) => [people.indexOf(person) + 1, ...person]),
      ),
      ...(section.heading === gapAfter ? [blankRow] : []),
    ]),
    ...rows('total', [['Jumlah', '', '', `${people.length} orang`]]),
  ]
  return {
    name: 'Daftar Pegawai',
    columns: [
      { width: 6, align: 'center' },
      { width: 32 },
      { width: 24, format: 'text' },
      { width: 10, align: 'center' },
      { width: 17, align: 'center' },
      { width: 28 },
      { width: 36 },
      { width: 40 },
      { width: 23, align: 'center' },
      { width: 18, format: 'date', align: 'center' },
      { width: 19, align: 'center' },
    ],
    rows: [
      ...table,
      blankRow,
      ...rows('plain', [
        ['', '', '', '', '', '', '', 'Bengkayang, 5 Januari 2026'],
        ['', '', '', '', '', '', '', 'Kepala Dinas Komunikasi dan Informatika'],
        [],
        ['', '', '', '', '', '', '', 'Drs. Yohanes Aten, M.Si'],
        ['', '', '', '', '', '', '', 'NIP. 19680412 199403 1 000'],
      ]),
    ],
    merges: [`A${table.length}:C${table.length}`],
    frozenRows: 5,
  }
}
