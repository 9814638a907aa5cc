import { describe, expect, test } from 'vitest'
import { type AddOnOffice, type Cell, openBook } from './add-on-office.ts'

const titles = ['No', 'Nama', 'NIP', 'L/P', 'Status', 'Bidang', 'Pelatihan PUG/PPRG']
const staff = (trained: number): Cell[][] => [
  titles,
  ...Array.from({ length: 10 }, (_, index): Cell[] => [
    index + 1,
    `Pegawai ${index + 1}`,
    `19800101200604200${index}`,
    'P',
    'PNS',
    'IKP',
    index < trained ? 'Ya' : 'Tidak',
  ]),
]

/** An office on whose clock it is noon of a day; the day is turned by hand. */
async function office(trained: number, iso: string): Promise<AddOnOffice & { turn(iso: string): void }> {
  let today = iso
  const opened = await openBook({ Pegawai: staff(trained) }, { now: () => Date.parse(`${today}T05:00:00Z`) })
  return {
    ...opened,
    turn: (next) => {
      today = next
    },
  }
}

const WRITTEN = ['Pelacakan PUG', 'Indikator PUG', 'Temuan PUG', 'Riwayat PUG']
const written = (book: AddOnOffice) => Promise.all(WRITTEN.map((sheet) => book.shown(sheet)))
const setCalls = (calls: Readonly<Record<string, number>>) =>
  (calls['Range.setValues'] ?? 0) + (calls['Range.setNumberFormats'] ?? 0)

/** Shown cells of one row, by the titles of their columns. */
async function row(book: AddOnOffice, sheet: string, id: string): Promise<Readonly<Record<string, string>>> {
  const [header = [], ...rows] = await book.shown(sheet)
  const found = rows.find((cells) => cells[header.indexOf('Kode')] === id) ?? []
  return Object.fromEntries(header.map((title, index) => [title, found[index] ?? '']))
}

describe('Riwayat PUG', () => {
  test('has a row an indicator and day, with who computed', async () => {
    const book = await office(6, '2026-02-02')
    await book.click('computeIndicators')
    expect(await row(book, 'Riwayat PUG', 'sdm-terlatih|2026-02-02')).toMatchObject({
      Tanggal: '2 Feb 2026',
      Indikator: 'SDM Terlatih',
      Nilai: '60,0 % (6 dari 10)',
      Pembilang: '6',
      Penyebut: '10',
      Target: '>80%',
      Status: '✗ Belum tercapai',
      'Tahun Anggaran': '2026',
      Definisi: 'v1',
      'Dihitung oleh': 'kepala@bengkayangkab.go.id',
    })
    book.turn('2026-02-03')
    await book.click('computeIndicators')
    const dates = (await book.shown('Riwayat PUG')).slice(1).map(([date]) => date)
    expect([dates.length, new Set(dates)]).toEqual([38, new Set(['2 Feb 2026', '3 Feb 2026'])])
  })

  test('on the same day renews its row, and writes nothing without news', async () => {
    const book = await office(6, '2026-02-02')
    await book.click('computeIndicators')
    await book.type('Pegawai', 'G8', 'Ya')
    await book.click('computeIndicators')
    expect((await book.shown('Riwayat PUG')).length).toBe(20)
    expect((await row(book, 'Riwayat PUG', 'sdm-terlatih|2026-02-02'))['Nilai']).toBe('70,0 % (7 dari 10)')
    expect(setCalls(await book.click('computeIndicators'))).toBe(0)
  })

  test("last year's rows never move, whatever becomes of settings, data and order", async () => {
    const book = await office(6, '2026-02-02')
    await book.click('prepareSourceSheets')
    await book.click('computeIndicators')
    const before = (await book.values('Riwayat PUG')).slice(1)
    await book.run(`
      const book = SpreadsheetApp.getActiveSpreadsheet()
      const history = book.getSheetByName('Riwayat PUG')
      history.getRange(2, 1, history.getLastRow() - 1, history.getLastColumn()).sort(2)
      const settings = book.getSheetByName('Pengaturan PUG')
      settings.createTextFinder('Hitung PNS').findNext().offset(0, 1).setValue('Tidak')
    `)
    await book.type('Pegawai', 'G2', 'Tidak')
    book.turn('2027-01-10')
    await book.click('computeIndicators')
    const after = (await book.values('Riwayat PUG')).slice(1)
    expect(new Set(after.slice(0, 19).map(String))).toEqual(new Set(before.map(String)))
    expect(after).toHaveLength(38)
  })
})

describe('the trend beside an indicator', () => {
  test('says how it moved and where it is heading, and the next run on the day writes nothing', async () => {
    const book = await office(3, '2026-01-05')
    await book.click('computeIndicators')
    for (const [index, iso] of ['2026-01-12', '2026-01-19', '2026-01-26', '2026-02-05'].entries()) {
      book.turn(iso)
      await book.type('Pegawai', `G${5 + index}`, 'Ya')
      await book.click('computeIndicators')
    }
    expect(await row(book, 'Pelacakan PUG', 'sdm-terlatih')).toMatchObject({
      'Sejak Bulan Lalu': '▲ +40,0 poin sejak 5 Jan 2026',
      'Sejak Tahun Lalu': '–',
      'Perkiraan pada Deadline': expect.stringMatching(/^100,0 % \(kurang yakin; 5 titik\) pada 31 Mar 2026, /),
      Diperbarui: '5 Feb 2026',
    })
    const formula = await book.run(
      `return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Pelacakan PUG').getRange('J2').getFormula()`,
    )
    expect(formula).toMatch(/^=SPARKLINE\(\{3000;.*;7000\}\)$/)
    expect((await row(book, 'Indikator PUG', 'sdm-terlatih'))['Sejak Bulan Lalu']).toBe('▲ +40,0 poin sejak 5 Jan 2026')
    expect(setCalls(await book.click('computeIndicators'))).toBe(0)
  })

  test('a day that brings no news of a figure does not call it changed', async () => {
    const book = await office(3, '2026-01-05')
    await book.click('computeIndicators')
    book.turn('2026-02-05')
    await book.click('computeIndicators')
    expect(book.heard.toasts[1]).toMatch(/^0 diperbarui, 1 tetap/)
    expect((await row(book, 'Pelacakan PUG', 'sdm-terlatih'))['Diperbarui']).toBe('5 Jan 2026')
  })
})

describe('Batalkan Hitung Terakhir', () => {
  test("gives the add-on's sheets back what they held, and nothing of the office's", async () => {
    const book = await office(6, '2026-02-02')
    await book.click('computeIndicators')
    const before = await written(book)
    book.turn('2026-02-03')
    await book.type('Pegawai', 'G8', 'Ya')
    await book.click('computeIndicators')
    await book.click('undoLastRun')
    const visible = (sheets: readonly (readonly (readonly string[])[])[]) =>
      sheets.map((rows) => rows.map((cells) => cells.slice(0, 18)).filter((cells) => cells.some((cell) => cell !== '')))
    expect(visible(await written(book))).toEqual(visible(before))
    expect((await book.values('Pegawai'))[7]?.[6]).toBe('Ya')
    await book.click('undoLastRun')
    expect(book.heard.toasts.slice(2)).toEqual([
      expect.stringMatching(/^Hitungan terakhir dibatalkan: \d+ sel dikembalikan, 19 baris baru dihapus\.$/),
      'Tidak ada hitungan yang dapat dibatalkan; tidak ada yang diubah.',
    ])
  })

  test('keeps what a person typed since, and names it', async () => {
    const book = await office(6, '2026-02-02')
    await book.click('computeIndicators')
    await book.type('Pegawai', 'G8', 'Ya')
    await book.click('computeIndicators')
    await book.type('Pelacakan PUG', 'C2', 'menunggu sertifikat')
    await book.click('undoLastRun')
    expect(await row(book, 'Pelacakan PUG', 'sdm-terlatih')).toMatchObject({
      'Progres Saat Ini': 'menunggu sertifikat',
      Pembilang: '6',
    })
    expect(book.heard.toasts[2]).toContain('1 sel yang diubah tangan dipertahankan: Pelacakan PUG!C2.')
  })

  test('of the first run leaves its sheets blank, and the next run fills them again', async () => {
    const book = await office(6, '2026-02-02')
    await book.click('computeIndicators')
    const first = await written(book)
    await book.click('undoLastRun')
    expect((await written(book)).flat(2).filter((cell) => cell !== '')).toEqual([])
    expect(book.heard.toasts[1]).toContain(`Lembar yang kini kosong: ${WRITTEN.join(', ')}.`)
    await book.click('computeIndicators')
    expect(await written(book)).toEqual(first)
  })
})

test('a run on another day takes at most 15 writes', async () => {
  const book = await office(6, '2026-02-02')
  await book.click('computeIndicators')
  await book.type('Pelacakan PUG', 'D3', 'Undang narasumber')
  book.turn('2026-03-03')
  await book.type('Pegawai', 'G8', 'Ya')
  expect(setCalls(await book.click('computeIndicators'))).toBeLessThanOrEqual(15)
})

test('an offer that is taken is written, one that is out of date refused', async () => {
  const book = await office(6, '2026-02-02')
  await book.click('computeIndicators')
  await book.type('Pelacakan PUG', 'C2', 'kira-kira 60 %')
  await expect(book.ask('takeOffered', 'Pelacakan PUG', 2, 3, 'menunggu')).rejects.toThrow(
    "Sel C2 di lembar 'Pelacakan PUG' sudah berubah, jadi tidak ditimpa.",
  )
  await book.ask('takeOffered', 'Pelacakan PUG', 2, 3, 'kira-kira 60 %')
  expect((await row(book, 'Pelacakan PUG', 'sdm-terlatih'))['Progres Saat Ini']).toBe('60,0 % (6 dari 10)')
  expect(setCalls(await book.click('computeIndicators'))).toBe(0)
})
