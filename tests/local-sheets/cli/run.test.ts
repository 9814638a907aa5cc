import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readArguments } from '../../../local-sheets/cli/arguments.ts'
import { runCli } from '../../../local-sheets/cli/run.ts'
import { openDocument } from '../../../local-sheets/storage/document.ts'
import { emptyXlsx } from '../../../local-sheets/storage/xlsx/file.ts'

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('PUG').addItem('Hitung', 'hitung').addItem('Gagal', 'gagal').addItem('Tanya', 'tanya').addToUi()
}
function hitung() {
  const ss = SpreadsheetApp.getActive()
  const headers = ['Kode', 'Deadline', 'Aspek PUG', 'Target Persentase', 'Progres Saat Ini', 'Catatan', 'Status', 'Pembilang', 'Penyebut', 'Kurang']
  const day = new Date(Date.UTC(2026, 2, 31, 3))
  const tracking = ss.insertSheet('Pelacakan PUG').getRange(1, 1, 6, headers.length)
  tracking.setValues([
    headers,
    ['sdm-terlatih', day, 'SDM Terlatih', '>80%', 17 / 20, '', '✓ Tercapai', 17, 20, ''],
    ['data-terpilah', 'Bulan 3', 'Data Terpilah', '>90%', 0.5, '', '✗ Belum tercapai', 2, 4, '3 dokumen lagi'],
    ['arg', '', 'ARG', '>5%', 0.025829868083, '', '✗ Belum tercapai', 1, 4, 'Rp1.382.181.808 lagi'],
    ['subkegiatan-arg', '', 'Sub-kegiatan', '≥5', 6, '', '✓ Tercapai', 6, '', ''],
    ['gap', '', 'GAP', '100%', '(Isi data)', '', '○ Belum ada data', '', '', ''],
  ])
  ss.insertSheet('Temuan PUG').getRange(1, 1, 3, 6).setValues([
    ['Tingkat', 'Kode', 'Temuan', 'Lembar', 'Sel', 'Tindakan'],
    ['Galat', 'bukan-angka', "Berisi 'dua'", 'Pegawai', 'C4', 'Ubah'],
    ['Info', 'ganda', 'Dua kali', 'Pegawai', '', ''],
  ])
  ss.toast('2 diperbarui', 'PUG')
}
function sambung() {
  SpreadsheetApp.getActive().insertSheet('Temuan PUG').getRange(1, 1, 4, 5).setValues([
    ['Tingkat', 'Kode', 'Temuan', 'Lembar', 'Sel'],
    ['Periksa', 'source.question', 'Kolom mana yang memuat pagu?', 'Anggaran', 'C1'],
    ['Galat', 'mapping.sheetGone', "Lembar 'IKP' tidak ada lagi.", '', ''],
    ['Selesai', 'source.question', 'Kolom mana yang memuat ARG?', 'Anggaran', 'D1'],
  ])
}
function simpanBukti() { Drive.Files.create({ name: 'bukti.txt' }, Utilities.newBlob('isi', 'text/plain')) }
function buktiLaluGagal() { simpanBukti(); gagal() }
function gagal() { throw new Error('Kolom Jumlah tidak ada.') }
function tanya() {
  const ui = SpreadsheetApp.getUi()
  ui.alert('Hapus', 'Yakin?', ui.ButtonSet.YES_NO)
  ui.showSidebar(HtmlService.createHtmlOutput('<style>p{}</style><p>Bukti &amp; tautan</p>').setTitle('Panel'))
}`

const MANIFEST = { dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', version: 'v3' }] } }

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'local-sheets-'))
  await writeFile(join(folder, 'Code.js'), CODE)
  await writeFile(join(folder, 'appsscript.json'), JSON.stringify(MANIFEST))
  await writeFile(join(folder, 'buku.xlsx'), await emptyXlsx('Pegawai'))
})

async function sheets(...args: string[]) {
  const out: string[] = []
  const errors: string[] = []
  const options = readArguments([join(folder, 'buku.xlsx'), '--bundle', folder, ...args])
  const code = await runCli(options, { out: (line) => out.push(line), error: (line) => errors.push(line) })
  return { code, out, errors }
}

test('toasts and dialogs are printed as text, questions answered with yes', async () => {
  expect(await sheets('--menu', 'PUG > Tanya')).toEqual({
    code: 0,
    out: ['Hapus: Yakin?', '  → YES', 'Panel: Bukti & tautan'],
    errors: [],
  })
})

test('a failing menu exits with 1 and the add-on’s own words, and saves nothing', async () => {
  const target = join(folder, 'gagal.xlsx')
  expect(await sheets('--menu', 'PUG > Gagal', '--save', target)).toEqual({
    code: 1,
    out: [],
    errors: ['Kolom Jumlah tidak ada.'],
  })
  expect(await readdir(folder)).not.toContain('gagal.xlsx')
})

test('--save writes the workbook as it is afterwards', async () => {
  const target = join(folder, 'hasil.xlsx')
  await sheets('--menu', 'PUG > Hitung', '--save', target)
  const saved = await openDocument(target)
  expect(saved.workbook.state.sheets.map(({ name }) => name)).toEqual(['Pegawai', 'Pelacakan PUG', 'Temuan PUG'])
})

test('--json reads the results back from the cells, wherever the columns stand', async () => {
  const { out } = await sheets('--menu', 'PUG > Hitung', '--json')
  const { tracking, findings, calls, messages } = JSON.parse(out.join('\n'))
  const row = (id: string) => tracking.find((each: { id: string }) => each.id === id)
  expect(row('sdm-terlatih')).toEqual({
    id: 'sdm-terlatih',
    aspect: 'SDM Terlatih',
    numerator: 17,
    denominator: 20,
    value: 85,
    verdict: 'reached',
    lacking: 0,
    threshold: '>80%',
    due: '2026-03-31',
  })
  expect(row('data-terpilah')).toMatchObject({ value: 50, verdict: 'notReached', lacking: 3, due: 'Bulan 3' })
  expect(row('arg')).toMatchObject({ value: 2.5829868083, lacking: 1_382_181_808, due: null })
  expect(row('subkegiatan-arg')).toMatchObject({ value: 6, denominator: null })
  expect(row('gap')).toMatchObject({ value: null, verdict: 'noData', lacking: null })
  expect(findings).toEqual([
    { severity: 'error', code: 'bukan-angka', message: "Berisi 'dua'", sheet: 'Pegawai', cell: 'C4' },
    { severity: 'info', code: 'ganda', message: 'Dua kali', sheet: 'Pegawai', cell: null },
  ])
  expect(calls).toMatchObject({ 'Spreadsheet.insertSheet': 2, 'Range.setValues': 2 })
  expect(messages).toEqual(['PUG: 2 diperbarui'])
})

describe('what the add-on would ask', () => {
  test('is listed at the end; the run is none the worse for it', async () => {
    expect(await sheets('--call', 'sambung')).toEqual({
      code: 0,
      out: [
        '2 hal perlu ditanyakan; jawab di PUG > Hubungkan Lembar:',
        '- Anggaran!C1: Kolom mana yang memuat pagu?',
        "- Lembar 'IKP' tidak ada lagi.",
      ],
      errors: [],
    })
  })

  test('stands in the object of --json', async () => {
    const { out } = await sheets('--call', 'sambung', '--json')
    expect(JSON.parse(out.join('\n')).questions).toEqual([
      { question: 'Kolom mana yang memuat pagu?', sheet: 'Anggaran', cell: 'C1' },
      { question: "Lembar 'IKP' tidak ada lagi.", sheet: '', cell: null },
    ])
  })

  test.each([
    ['sambung', 3],
    ['hitung', 0],
  ])('makes --strict exit otherwise: after %s with %i', async (functionName, code) => {
    expect((await sheets('--call', functionName, '--strict')).code).toBe(code)
  })
})

test('a folder without an add-on is named', async () => {
  await expect(sheets('--bundle', join(folder, 'kosong'))).rejects.toThrow('build it first (npm run build)')
})

test('Drive dari berkas yang dibuka tetap seperti adanya; yang baru ada di samping hasil', async () => {
  const isThere = async (name: string) => (await readdir(folder)).includes(name)
  await sheets('--call', 'simpanBukti')
  expect(await isThere('buku.xlsx.drive')).toBe(false)
  await sheets('--call', 'simpanBukti', '--save', join(folder, 'hasil.xlsx'))
  expect([await isThere('buku.xlsx.drive'), await isThere('hasil.xlsx.drive')]).toEqual([false, true])
})

test('Drive di samping hasil lama tetap seperti adanya bila langkah gagal', async () => {
  const target = join(folder, 'lama.xlsx')
  await sheets('--call', 'simpanBukti', '--save', target)
  const before = await readdir(`${target}.drive`)
  expect((await sheets('--call', 'buktiLaluGagal', '--save', target)).code).toBe(1)
  expect(await readdir(`${target}.drive`)).toEqual(before)
})
