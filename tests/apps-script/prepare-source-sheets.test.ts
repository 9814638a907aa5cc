import { expect, test } from 'vitest'
import { openBook } from './add-on-office.ts'

const allSheets = [
  'Pegawai',
  'Program dan Anggaran',
  'Penerima Manfaat',
  'Dokumen',
  'Regulasi',
  'Rapat',
  'Laporan',
  'Skor',
  'Pengaturan PUG',
]

test('makes every source sheet and the settings in an empty workbook, and says so', async () => {
  const office = await openBook({ Sheet1: [['']] })
  await office.click('prepareSourceSheets')
  expect(await office.sheetNames()).toEqual(['Sheet1', ...allSheets])
  expect(office.heard.toasts).toEqual([
    `Lembar dibuat: ${allSheets.join(', ')}. Isi datanya lalu jalankan Hitung Indikator PUG.`,
  ])
})

test('a second time makes and changes nothing', async () => {
  const office = await openBook({ Sheet1: [['']] })
  await office.click('prepareSourceSheets')
  const before = await Promise.all(allSheets.map(office.values))
  await office.click('prepareSourceSheets')
  expect(await Promise.all(allSheets.map(office.values))).toEqual(before)
  expect(office.heard.toasts[1]).toBe('Semua lembar sumber sudah ada; tidak ada yang dibuat atau diubah.')
})

test('a staff list under another name is not lacking, and is not touched', async () => {
  const staff = [
    ['No', 'Nama', 'NIP', 'L/P'],
    [1, 'Ani', '198001012006042001', 'P'],
    [2, 'Budi', '198501012010041001', 'L'],
  ]
  const office = await openBook({ 'Data ASN 2025': staff })
  await office.click('prepareSourceSheets')
  expect(await office.sheetNames()).not.toContain('Pegawai')
  expect(await office.values('Data ASN 2025')).toEqual(staff)
})

test('a sheet is made under the name that the settings give', async () => {
  const office = await openBook({
    'Pengaturan PUG': [
      ['Pengaturan', 'Nilai', 'Keterangan'],
      ['Nama lembar Pegawai', 'Daftar ASN', ''],
    ],
  })
  await office.click('prepareSourceSheets')
  expect(await office.sheetNames()).toContain('Daftar ASN')
})

test('what is filled in is counted', async () => {
  const office = await openBook({ Sheet1: [['']] })
  await office.click('prepareSourceSheets')
  const rows = [
    ['1', 'Ani', '198001012006042001', 'P', 'PNS', 'Pranata', 'IKP', 'Ya'],
    ['2', 'Budi', '198501012010041001', 'L', 'PPPK', 'Pranata', 'TKI', 'Tidak'],
  ]
  for (const [down, row] of rows.entries()) {
    for (const [across, input] of row.entries()) await office.type('Pegawai', `${'ABCDEFGH'[across]}${down + 2}`, input)
  }
  await office.type('Skor', 'A2', 2025)
  await office.type('Skor', 'B2', 72)
  await office.type('Skor', 'A3', 2024)
  await office.type('Skor', 'B3', 60)
  await office.type('Pengaturan PUG', 'B3', '2025')
  await office.click('computeIndicators')
  const figures = Object.fromEntries((await office.tracking()).map(({ id, value }) => [id, value]))
  expect(figures).toMatchObject({ 'sdm-terlatih': 50, 'skor-ape': 20 })
})

test('titles have notes, marks have dropdowns, a NIP stays text', async () => {
  const office = await openBook({ Sheet1: [['']] })
  await office.click('prepareSourceSheets')
  const seen = await office.run(`
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Pegawai')
    sheet.getRange('C2').setValue('198001012006042001')
    return [
      sheet.getRange('C1').getNote(),
      sheet.getRange('D2').getDataValidation().getCriteriaValues()[0],
      sheet.getRange('C2').getValue(),
      sheet.getFrozenRows(),
    ]`)
  expect(seen).toEqual(['18 angka, tanpa spasi. Kosongkan bila tidak punya NIP.', ['L', 'P'], '198001012006042001', 1])
})
