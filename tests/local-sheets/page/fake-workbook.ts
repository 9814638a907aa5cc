import type { CellView, MenuView, SheetSummary } from '../../../local-sheets/session/session.ts'

/** What a fake cell holds: its text, and what differs from a plain cell. */
export type FakeCell = { readonly text: string } & Partial<Omit<CellView, 'row' | 'column' | 'text'>>

export interface FakeSheet {
  readonly summary: SheetSummary
  cell(row: number, column: number): FakeCell | undefined
  write(row: number, column: number, text: string): void
}

export const BIG_ROWS = 50_000

export const fakeMenus: readonly MenuView[] = [
  {
    caption: 'PUG',
    items: [
      { kind: 'item', caption: 'Hitung Indikator PUG', functionName: 'hitung' },
      { kind: 'separator' },
      { kind: 'item', caption: 'Tanya nama…', functionName: 'tanyaNama' },
      { kind: 'item', caption: 'Tanya hapus…', functionName: 'tanyaHapus' },
      { kind: 'item', caption: 'Buka panel', functionName: 'bukaPanel' },
      { kind: 'item', caption: 'Buka dialog', functionName: 'bukaDialog' },
      {
        kind: 'menu',
        caption: 'Lainnya',
        items: [
          { kind: 'item', caption: 'Menuju baris 25.000', functionName: 'menujuBaris' },
          { kind: 'item', caption: 'Skrip yang gagal', functionName: 'gagal' },
        ],
      },
    ],
  },
]

/** A panel that runs a function, tries a Date, and tries to get out. */
export const PANEL_HTML = `<!DOCTYPE html>
<html lang="id"><head><base target="_top"><title>diabaikan</title><style>body{font:13px Arial;padding:12px}</style></head>
<body>
<p>Unggah bukti dukung untuk langkah 2.3.</p>
<button id="run">Hitung</button> <button id="date">Tanggal</button> <button id="fail">Gagal</button>
<button id="send">Kirim</button> <button id="escape">Keluar</button> <button id="close">Selesai</button>
<form id="form"><label>OPD <input name="opd" value="Kominfo"></label>
<label><input type="checkbox" name="langkah" value="1.1" checked>1.1</label>
<label><input type="checkbox" name="langkah" value="1.2" checked>1.2</label></form>
<output id="out"></output>
<script>
const out = document.getElementById('out')
const on = (id, deed) => document.getElementById(id).addEventListener('click', deed)
on('run', () => google.script.run
  .withSuccessHandler((result, user) => { out.textContent = user + result })
  .withUserObject('hasil: ')
  .gandakan(21))
on('fail', () => google.script.run.withFailureHandler((error) => { out.textContent = error.message }).tidakAda())
on('date', () => { try { google.script.run.gandakan(new Date()) } catch (error) { out.textContent = error.message } })
on('send', () => google.script.run
  .withSuccessHandler((result) => { out.textContent = JSON.stringify(result) })
  .gema(document.getElementById('form')))
on('escape', () => { try { out.textContent = parent.document.title } catch (error) { out.textContent = error.name } })
on('close', () => google.script.host.close())
</script>
</body></html>`

/** A tracking table with all that a cell can have, a table of 50,000 rows, and a hidden sheet. */
export function fakeSheets(): FakeSheet[] {
  return [trackingSheet(), bigSheet(), plainSheet(3, 'Pengaturan PUG', true, [['Satuan', 'sub kegiatan']])]
}

const HEAD = { bold: true, background: '#0b6469', color: '#ffffff', wrap: true, verticalAlign: 'middle' } as const

function trackingSheet(): FakeSheet {
  const texts = [
    ['Pelacakan Pengarusutamaan Gender, Dinas Komunikasi dan Informatika Kabupaten Bengkayang'],
    [],
    ['Aspek PUG', 'Target', 'Progres', 'Aksi Korektif', 'Deadline', 'Status', 'Selesai', 'Sumber'],
    [
      'Program dengan ARG',
      '5',
      '3.2',
      'Tambahkan anggaran responsif gender pada dua sub kegiatan',
      'Bulan 3',
      '✗ Belum',
      'FALSE',
      'Program!B12',
    ],
    ['Data terpilah', '80', '85', '', 'Bulan 3', '✓ Tercapai', 'TRUE', 'pug.go.id'],
    ['Dokumen GAP dan GBS', '17', '12', '', 'Bulan 6', '… Sebagian', 'FALSE', ''],
    ['<img src=x onerror="document.title=\'celaka\'">', '', '', '', '', '', '', ''],
  ]
  const choices = ['✓ Tercapai', '✗ Belum', '… Sebagian']
  const extras = (row: number, column: number): Partial<FakeCell> => {
    if (row === 1) return { style: { bold: true, fontSize: 19 } }
    if (row === 3) return { style: HEAD }
    if (row === 4 && column === 4) return { style: { wrap: true } }
    if (row === 4 && column === 8) return { link: '#gid=2&range=B49990' }
    if (row === 5 && column === 8) return { link: 'https://pug.go.id/' }
    if (row === 4 && column === 2) return { note: 'Target dari rencana aksi, langkah 1.2.' }
    if (row >= 4 && row <= 6 && column === 6) return { choices }
    if (row >= 4 && row <= 6 && column === 7) return { checkbox: true, kind: 'boolean' }
    return {}
  }
  const sheet = plainSheet(1, 'Pelacakan PUG', false, texts, extras)
  return {
    ...sheet,
    summary: {
      ...sheet.summary,
      frozenRows: 3,
      frozenColumns: 1,
      tabColor: '#0b6469',
      columnWidths: { 1: 190, 4: 220 },
      rowHeights: { 8: 0 },
      merges: [{ row: 9, column: 2, rows: 2, columns: 3 }],
    },
  }
}

/** Numbers worked out on the spot: row r, column c holds r * 100 + c. */
function bigSheet(): FakeSheet {
  const sheet = plainSheet(2, 'Anggaran', false, [])
  return {
    ...sheet,
    summary: { ...sheet.summary, rows: BIG_ROWS, columns: 15, frozenRows: 1 },
    cell: (row, column) =>
      sheet.cell(row, column) ?? { text: row === 1 ? `Kolom ${column}` : String(row * 100 + column) },
  }
}

function plainSheet(
  id: number,
  name: string,
  hidden: boolean,
  texts: readonly (readonly string[])[],
  extras: (row: number, column: number) => Partial<FakeCell> = () => ({}),
): FakeSheet {
  const written = new Map<string, string>()
  return {
    summary: {
      id,
      name,
      hidden,
      rows: 1000,
      columns: 26,
      frozenRows: 0,
      frozenColumns: 0,
      tabColor: null,
      rowHeights: {},
      columnWidths: {},
      rowGroups: [],
      columnGroups: [],
      merges: [],
    },
    cell(row, column) {
      const text = written.get(`${row}:${column}`) ?? texts[row - 1]?.[column - 1]
      return text === undefined ? undefined : { text, ...extras(row, column) }
    },
    write: (row, column, text) => void written.set(`${row}:${column}`, text),
  }
}
