import { describe, expect, test } from 'vitest'
import { parseTrace } from '../../apps-script/ui/trace/parse-trace.ts'
import { sampleWorkbook } from '../../scripts/sample/workbook.ts'
import { type AddOnOffice, type Cell, openBook, openBytes } from './add-on-office.ts'

const titles = ['No', 'Nama', 'NIP', 'L/P', 'Status', 'Bidang', 'Pelatihan PUG/PPRG']
const person = (no: number, name: string, unit: string, trained: string): readonly Cell[] => [
  no,
  name,
  '',
  'P',
  'PNS',
  unit,
  trained,
]
const staff = [
  titles,
  person(1, 'Ani', 'IKP', 'Ya'),
  person(2, 'Budi', 'IKP', 'Tidak'),
  person(3, 'Cici', 'Statistik', ''),
  person(4, 'Dedi', 'Statistik', 'entah'),
  ['', 'Jumlah', '', '', '', '', '4 orang'],
]

const select = (office: AddOnOffice, sheet: string, cell: string) =>
  office.run(`SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${sheet}').getRange('${cell}').activate()`)

describe('Telusuri Angka', () => {
  test('opens as a panel', async () => {
    const office = await openBook({ Pegawai: staff })
    await office.click('showTrace')
    expect(office.heard.panels.map(({ title }) => title)).toEqual(['Telusuri Angka'])
  })

  test('tells the figure and where each row went', async () => {
    const office = await openBook({ Pegawai: staff })
    expect(await office.ask('traceIndicator', 'sdm-terlatih', '', 0)).toMatchObject({
      figure: '25,0 % (1 dari 4)',
      target: '>80%',
      status: '– Tidak dinilai',
      groups: [
        { name: 'Statistik', figure: '0 dari 2' },
        { name: 'IKP', figure: '1 dari 2' },
      ],
      lists: [
        { name: 'counted', count: 1, rows: [{ label: 'Ani', at: { sheet: 'Pegawai', row: 2 } }] },
        { name: 'notCounted', count: 1, rows: [{ label: 'Budi' }] },
        { name: 'missing', count: 1, rows: [{ label: 'Cici' }] },
        { name: 'unreadable', count: 1, rows: [{ label: 'Dedi', note: expect.stringContaining("'entah'") }] },
        { name: 'leftOut', count: 1, rows: [{ label: 'baris jumlah', at: { sheet: 'Pegawai', row: 6 } }] },
      ],
    })
  })

  test('reads the workbook and writes nothing', async () => {
    const office = await openBytes(await sampleWorkbook())
    const before = office.document.workbook.state
    await office.ask('traceIndicator', 'arg-anggaran', '', 0)
    expect(office.document.workbook.state).toBe(before)
  })

  test('says why there is no figure', async () => {
    const office = await openBook({ Catatan: [['kosong']] })
    expect(await office.ask('traceIndicator', 'rapat-focal-point', '', 0)).toMatchObject({
      figure: '(Isi data)',
      source: expect.stringContaining('Belum ada lembar Rapat'),
      lists: [],
    })
  })
})

describe('the selected row', () => {
  test.each([
    ['a row of Pelacakan PUG', 'Pelacakan PUG', 'C3', 'data-terpilah'],
    ['a row of Indikator PUG', 'Indikator PUG', 'A4', 'regulasi-proses'],
    ['a heading of Indikator PUG', 'Indikator PUG', 'A2', null],
    ['the titles', 'Pelacakan PUG', 'A1', null],
    ["a row of the office's own sheet", 'Pegawai', 'A3', null],
  ])('%s', async (_case, sheet, cell, id) => {
    const office = await openBook({ Pegawai: staff })
    await office.click('computeIndicators')
    await select(office, sheet, cell)
    expect(await office.ask('selectedIndicator')).toBe(id)
    expect(await office.ask('traceIndicator', '', '', 0)).toMatchObject({ id: id ?? 'sdm-terlatih' })
  })

  test('is found by the title "Kode", wherever that column went', async () => {
    const office = await openBook({ Pegawai: staff })
    await office.click('computeIndicators')
    await office.run(`SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Pelacakan PUG').insertColumnsBefore(1, 2)`)
    await select(office, 'Pelacakan PUG', 'E5')
    expect(await office.ask('selectedIndicator')).toBe('program-responsif')
  })
})

describe('a jump', () => {
  test('selects the row on its sheet', async () => {
    const office = await openBook({ Catatan: [['kosong']], Pegawai: staff })
    await office.ask('goToRow', 'Pegawai', 4)
    const where = 'const range = SpreadsheetApp.getActiveRange(); return range.getSheet().getName() + range.getRow()'
    expect(await office.run(where)).toBe('Pegawai4')
  })

  test.each([
    ['a sheet that is gone', 'Daftar Lama', 4],
    ['a row below the last', 'Pegawai', 1_000_000],
    ['no row at all', 'Pegawai', 0],
  ])('to %s is refused in words', async (_case, sheet, row) => {
    const office = await openBook({ Pegawai: staff })
    await expect(office.ask('goToRow', sheet, row)).rejects.toThrow(`Lembar '${sheet}' tidak punya baris ${row} lagi`)
  })
})

test('of 5,000 persons a page at a time is answered', async () => {
  const persons = Array.from({ length: 5_000 }, (_, index) => person(index + 1, `Pegawai ${index + 1}`, 'IKP', 'Ya'))
  const office = await openBook({ Pegawai: [titles, ...persons] })
  const labels = async (list: string, from: number) => {
    const { lists } = parseTrace(await office.ask('traceIndicator', 'sdm-terlatih', list, from))
    return lists.map(({ count, rows }) => [count, rows.length, rows[0]?.label])
  }
  expect(await labels('', 0)).toEqual([[5_000, 100, 'Pegawai 1']])
  expect(await labels('counted', 100)).toEqual([[5_000, 100, 'Pegawai 101']])
  expect(await labels('counted', 4_950)).toEqual([[5_000, 50, 'Pegawai 4951']])
  expect(await labels('missing', 0)).toEqual([])
})
