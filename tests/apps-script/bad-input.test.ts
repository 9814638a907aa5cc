import { describe, expect, test } from 'vitest'
import { type AddOnOffice, type Cell, openBook } from './add-on-office.ts'

const staffTitles = ['No', 'Nama', 'NIP', 'L/P', 'Status', 'Bidang', 'Pelatihan PUG/PPRG']
const ani = [1, 'Ani', '198001012006042001', 'P', 'PNS', 'IKP', 'Ya']
const budi = [2, 'Budi', '198501012010041001', 'L', 'PPPK', 'TKI', 'Tidak']
const budgetTitles = ['Kode', 'Uraian', 'Pagu (Rp)', 'Data Terpilah', 'GAP', 'GBS', 'ARG (Rp)']
const budgetLine = (ceiling: Cell, arg: Cell = 0, code = '2.16.02.2.01.0014'): Cell[] => [
  code,
  'Relasi Media',
  ceiling,
  'Ya',
  'Ya',
  'Ya',
  arg,
]

async function computed(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<AddOnOffice> {
  const office = await openBook(sheets)
  await office.click('computeIndicators')
  return office
}

async function indicator(office: AddOnOffice, id: string) {
  return (await office.tracking()).find((row) => row.id === id)
}

async function sourceText(office: AddOnOffice, id: string): Promise<string | undefined> {
  const [titles = [], ...rows] = await office.shown('Pelacakan PUG')
  return rows.find((row) => row[titles.indexOf('Kode')] === id)?.[titles.indexOf('Sumber')]
}

describe('a workbook with nothing to count', () => {
  test.each<[string, Readonly<Record<string, Cell[][]>>]>([
    ['empty', { Sheet1: [['']] }],
    [
      'of sheets about something else',
      {
        Kas: [
          ['Tanggal', 'Keterangan', 'Debit', 'Kredit'],
          ['1/1/2025', 'ATK', 5, 0],
        ],
      },
    ],
  ])('%s: says how to begin', async (_case, sheets) => {
    const office = await computed(sheets)
    expect(office.heard.toasts).toEqual([
      'Belum ada lembar yang dikenali. Jalankan PUG > Siapkan Lembar Sumber untuk membuat lembarnya.',
    ])
    expect((await office.tracking()).every(({ verdict }) => verdict === 'noData')).toBe(true)
  })

  test('of titles only: says that rows are lacking', async () => {
    const office = await computed({ Pegawai: [staffTitles], Anggaran: [budgetTitles] })
    expect(await sourceText(office, 'sdm-terlatih')).toBe(
      'Lembar Pegawai belum berisi data. Isi barisnya lalu hitung lagi.',
    )
    expect((await indicator(office, 'arg-anggaran'))?.verdict).toBe('noData')
  })

  test('of a hundred sheets: reads each once', async () => {
    const sheets = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`Lembar ${index + 1}`, [['Catatan'], ['x']]]),
    )
    const office = await openBook({ ...sheets, Pegawai: [staffTitles, ani, budi] })
    const calls = await office.click('computeIndicators')
    expect(calls['Range.getValues']).toBe(101)
    expect(await indicator(office, 'sdm-terlatih')).toMatchObject({ numerator: 1, denominator: 2 })
  })
})

describe('columns', () => {
  test('one that is missing is named', async () => {
    const office = await computed({ Anggaran: [budgetTitles.slice(0, 6), budgetLine(100).slice(0, 6)] })
    expect(await sourceText(office, 'arg-anggaran')).toBe(
      'Lembar Program dan Anggaran tidak punya kolom ARG (Rp). Tambahkan kolom itu lalu hitung lagi.',
    )
  })

  test('two that both fit are asked about, and neither is read', async () => {
    const titles = ['Kode', 'Uraian', 'Pagu', 'Pagu', 'ARG (Rp)', 'GAP', 'GBS']
    const office = await computed({
      Anggaran: [titles, ['2.16.02.2.01.0014', 'Relasi Media', 100, 900, 10, 'Ya', 'Ya']],
    })
    expect((await indicator(office, 'arg-anggaran'))?.verdict).toBe('noData')
    const question = (await office.findings()).find(({ code }) => code === 'source.question')
    expect(question).toMatchObject({ severity: 'warning', sheet: 'Anggaran', cell: 'C1' })
    expect(question?.message).toMatch(/^Kolom mana yang memuat pagu/)
  })
})

describe('cells', () => {
  test('text where a number belongs is named, and the figure is not judged', async () => {
    const office = await computed({
      Anggaran: [
        budgetTitles,
        budgetLine('dua belas juta', 10),
        budgetLine(100, 10, '2.16.02.2.01.0015'),
        budgetLine(200, 10, '2.16.02.2.01.0017'),
      ],
    })
    expect((await indicator(office, 'arg-anggaran'))?.verdict).toBe('notJudged')
    const finding = (await office.findings()).find(({ cell, severity }) => cell === 'C2' && severity !== 'info')
    expect(finding?.message).toContain('dua belas juta')
  })

  test('an error cell is named', async () => {
    const office = await computed({ Pegawai: [staffTitles, [...ani.slice(0, 6), '#REF!'], budi] })
    const finding = (await office.findings()).find(({ cell }) => cell === 'G2')
    expect(finding).toMatchObject({ severity: 'error', sheet: 'Pegawai' })
    expect(finding?.message).toContain('#REF!')
    expect((await indicator(office, 'sdm-terlatih'))?.verdict).toBe('notJudged')
  })

  test('a text of 50,000 characters is quoted in short', async () => {
    const office = await computed({ Anggaran: [budgetTitles, budgetLine('x'.repeat(50_000)), budgetLine(100)] })
    const messages = (await office.findings()).map(({ message }) => message.length)
    expect(Math.max(...messages)).toBeLessThan(500)
  })

  test.each(['=IMPORTXML("http://x";"//a")', '+1+1', '-2+3', '@SUM(A1)'])(
    '"%s" in a cell of theirs stays a text',
    async (text) => {
      const rows = [staffTitles, [1, text, 'bukan angka', 'X', 'PNS', text, text], budi]
      const office = await openBook({ Pegawai: [staffTitles, budi] })
      await office.run(
        `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Pegawai').getRange(2, 1, 1, 7).setNumberFormat('@')`,
      )
      for (const [index, cell] of (rows[1] ?? []).entries()) {
        await office.type('Pegawai', `${'ABCDEFG'[index]}2`, typeof cell === 'string' ? `'${cell}` : (cell ?? ''))
      }
      await office.click('computeIndicators')
      const written = [...(await office.values('Pelacakan PUG')), ...(await office.values('Temuan PUG'))].flat()
      expect(written.filter((cell) => /^#(NAME|ERROR|VALUE|REF)/.test(String(cell)))).toEqual([])
    },
  )
})

describe('the tracking table as people leave it', () => {
  async function rearranged(body: string): Promise<AddOnOffice> {
    const office = await computed({ Pegawai: [staffTitles, ani, budi] })
    await office.run(`const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Pelacakan PUG'); ${body}`)
    await office.type('Pegawai', 'G3', 'Ya')
    await office.click('computeIndicators')
    return office
  }

  test.each([
    ['a column was moved', 'sheet.moveColumns(sheet.getRange("C:C"), 8)'],
    ['a column was added', 'sheet.insertColumnBefore(3); sheet.getRange("C2").setValue("catatan")'],
    ['a column was renamed', 'sheet.getRange("C1").setValue("Capaian")'],
    ['rows were sorted', 'sheet.getRange("A2:S20").sort(1)'],
    ['rows were sorted, the hidden columns left behind', 'sheet.getRange("A2:O20").sort(1)'],
    ['a title row was added', 'sheet.insertRowBefore(1); sheet.getRange("A1").setValue("TABEL PELACAKAN")'],
    ['another row was deleted', 'sheet.deleteRow(5)'],
  ])('%s: the figure is renewed where it stands', async (_case, body) => {
    const office = await rearranged(body)
    const shown = await office.shown('Pelacakan PUG')
    expect(shown.filter((row) => row.includes('100,0 % (2 dari 2)'))).toHaveLength(1)
    expect(shown.flat().filter((cell) => cell === 'sdm-terlatih')).toHaveLength(1)
    expect(office.heard.toasts[1]).toMatch(/^1 diperbarui/)
  })

  test('a column that was deleted comes back at the right, and it is said', async () => {
    const office = await rearranged('sheet.deleteColumn(3)')
    const [titles = []] = await office.shown('Pelacakan PUG')
    expect(titles[titles.length - 1]).toBe('Progres Saat Ini')
    expect((await office.findings()).find(({ code }) => code === 'tracking.restoredColumn')?.message).toContain(
      'Progres Saat Ini',
    )
  })

  test('a row that was deleted comes back', async () => {
    const office = await rearranged('sheet.deleteRow(2)')
    expect(await indicator(office, 'sdm-terlatih')).toMatchObject({ numerator: 2, denominator: 2 })
  })

  test('a sheet of that name which is not ours is left alone, and nothing else is written', async () => {
    const theirs = [
      ['Anggaran', 'Rp'],
      ['ATK', 5],
    ]
    const office = await openBook({ Pegawai: [staffTitles, ani], 'Pelacakan PUG': theirs })
    await expect(office.click('computeIndicators')).rejects.toThrow(
      "Lembar 'Pelacakan PUG' berisi data tetapi judul kolomnya tidak dikenali, jadi tidak ada yang ditulis di sana.",
    )
    expect(await office.values('Pelacakan PUG')).toEqual(theirs)
    expect(await office.sheetNames()).toEqual(['Pegawai', 'Pelacakan PUG'])
  })

  test('a sheet that somebody else protected is left as it is, and it is said what to do', async () => {
    const office = await computed({ Pegawai: [staffTitles, ani, budi] })
    const before = await office.values('Pelacakan PUG')
    protect(office, 'Pelacakan PUG')
    await office.type('Pegawai', 'G3', 'Ya')
    await expect(office.click('computeIndicators')).rejects.toThrow(
      "Lembar 'Pelacakan PUG' dilindungi dan Anda tidak berhak mengubahnya. Minta pemilik berkas membuka perlindungannya",
    )
    expect(await office.values('Pelacakan PUG')).toEqual(before)
  })
})

/** The owner of the file protects a sheet; the person at the desk is not the owner. */
function protect({ document: { workbook } }: AddOnOffice, name: string): void {
  const sheet = workbook.state.sheets.find((candidate) => candidate.name === name)
  if (!sheet) throw new Error(`no sheet ${name}`)
  workbook.update(sheet.id, {
    protections: [{ id: 1, area: null, description: '', warningOnly: false, canEdit: false, unprotected: [] }],
  })
}
