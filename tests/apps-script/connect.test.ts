import { describe, expect, test } from 'vitest'
import { parseConnection, parseImported, parsePlace } from '../../apps-script/ui/connect/parse-connect.ts'
import { sampleWorkbook } from '../../scripts/sample/workbook.ts'
import type { ConnectedTable, Connection, Correction } from '../../shared/panels/connect.ts'
import { type AddOnOffice, type Cell, openBook, openBytes } from './add-on-office.ts'

const titles = ['No', 'Nama', 'NIP', 'L/P', 'Status', 'Bidang', 'Pelatihan PUG/PPRG', 'Keterangan']
const people: Cell[][] = [
  [1, 'Ani', '198001012006042001', 'P', 'PNS', 'IKP', 'Ya', ''],
  [2, 'Budi', '198501012010041001', 'L', 'PPPK', 'TKI', 'Tidak', ''],
  [3, 'Cici', '199001012015042001', 'P', 'PNS', 'TKI', 'Ya', ''],
]
const staff = [titles, ...people]

/** The panel: keeps the draft, as it does in the sidebar. */
function panelOf(office: AddOnOffice) {
  let connection: Connection | null = null
  const answered = (answer: unknown): Connection => {
    connection = parseConnection(answer)
    return connection
  }
  return {
    open: async () => answered(await office.ask('connectionOf', '')),
    correct: async (correction: Correction) =>
      answered(await office.ask('correctConnection', connection?.draft ?? '', correction)),
    save: async () => answered(await office.ask('saveConnection', connection?.draft ?? '')),
    exported: async () => String(await office.ask('exportConnection', connection?.draft ?? '')),
    imported: async (text: string) => {
      const imported = parseImported(await office.ask('importConnection', text))
      connection = imported.connection
      return imported
    },
  }
}

/** A workbook whose sheets were confirmed as they were understood. */
async function connected(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<AddOnOffice> {
  const office = await openBook(sheets)
  await panelOf(office).save()
  return office
}

const onSheet = (name: string, body: string) =>
  `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(${JSON.stringify(name)}); ${body}`

const COUNT_MARKS = 'return SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().find().length'

async function trained(office: AddOnOffice) {
  await office.click('computeIndicators')
  const { numerator, denominator } = (await office.tracking()).find(({ id }) => id === 'sdm-terlatih') ?? {}
  return [numerator, denominator]
}

async function asked(office: AddOnOffice): Promise<readonly string[]> {
  const findings = await office.findings()
  return findings
    .filter(({ code }) => code === 'source.question' || code.startsWith('mapping.'))
    .map(({ message }) => message)
}

function tableOf(connection: Connection, kind = 'staff', index = 0): ConnectedTable {
  const table = connection.kinds.find((one) => one.kind === kind)?.tables[index]
  if (table === undefined) throw new Error(`no table of ${kind}`)
  return table
}

describe('Hubungkan Lembar', () => {
  test('shows every kind of the sample with its sheets, columns, samples and figures', async () => {
    const connection = await panelOf(await openBytes(await sampleWorkbook())).open()
    expect(connection.kinds.map(({ name, tables }) => [name, tables.length > 0])).toEqual([
      ['Pegawai', true],
      ['Program dan Anggaran', true],
      ['Penerima Manfaat', true],
      ['Dokumen', true],
      ['Regulasi', true],
      ['Rapat', true],
      ['Laporan', true],
      ['Skor', true],
    ])
    expect(connection.isSaved).toBe(false)
    const figure = connection.kinds[0]?.figures.find(({ id }) => id === 'sdm-terlatih')
    expect(figure).toMatchObject({ numerator: '33 orang', denominator: '42 orang', figure: '78,6 % (33 dari 42)' })
    const sex = tableOf(connection).fields.find(({ field }) => field === 'sex')
    expect(sex).toMatchObject({ state: 'taken', name: 'L/P' })
    expect(sex?.samples).toHaveLength(3)
    expect(sex?.reason).toContain('biasa dipakai untuk')
  })

  test('writes nothing before it is saved', async () => {
    const office = await openBook({ Pegawai: staff })
    const panel = panelOf(office)
    const { kinds } = await panel.open()
    await panel.correct({ do: 'leaveOutRow', sheetId: kinds[0]?.tables[0]?.sheetId ?? 0, row: 2 })
    expect(await office.run('return PropertiesService.getDocumentProperties().getKeys()')).toEqual([])
    expect(await office.run(COUNT_MARKS)).toBe(0)
    expect(await trained(office)).toEqual([2, 3])
  })

  test('shows the figures of the draft, and keeps them once it is saved', async () => {
    const office = await openBook({ Pegawai: staff })
    const panel = panelOf(office)
    const { sheetId } = tableOf(await panel.open())
    const draft = await panel.correct({ do: 'leaveOutRow', sheetId, row: 3 })
    expect(draft.kinds[0]?.figures[0]?.figure).toBe('100,0 % (2 dari 2)')
    expect(tableOf(draft).notData).toMatchObject([{ label: 'Budi 198501012010041001', row: 3 }])
    expect((await panel.save()).isSaved).toBe(true)
    expect(await trained(office)).toEqual([2, 2])
  })

  test('names the tables of a sheet with several years apart, and takes a row out of each', async () => {
    const office = await openBook({
      Anggaran: [
        ['Kode', 'Uraian', 'Pagu 2025', 'Realisasi 2025', 'Pagu 2026'],
        ['2.16.02', 'Program A', 10, 5, 20],
        ['2.16.03', 'Program B', 11, 6, 21],
      ],
    })
    const panel = panelOf(office)
    const { sheetId } = tableOf(await panel.open(), 'budget')
    await panel.correct({ do: 'leaveOutRow', sheetId, row: 3 })
    const connection = await panel.save()
    const tables = connection.kinds.find(({ kind }) => kind === 'budget')?.tables ?? []
    expect(tables.map(({ table, counted, questions }) => [table, counted, questions])).toEqual([
      [`${sheetId}:0`, 1, []],
      [`${sheetId}:1`, 1, []],
    ])
    expect(connection.isSaved).toBe(true)
  })

  test('tells the selected cell', async () => {
    const office = await openBook({ Kas: [['x']], Pegawai: staff })
    await office.run(onSheet('Pegawai', 'sheet.getRange("G3").activate()'))
    expect(parsePlace(await office.ask('selectedPlace'))).toMatchObject({
      sheet: 'Pegawai',
      row: 3,
      column: 7,
      letters: 'G',
    })
  })

  test.each([
    [['setColumn'], 'Perubahan itu tidak dikenal.'],
    [[{ do: 'setColumn', table: '9:9', field: 'constructor', column: 1, header: '' }], 'Perubahan itu tidak dikenal.'],
    [[{ do: 'setColumn', table: '9:9', field: 'name', column: 1, header: '' }], 'Lembar itu tidak ada lagi.'],
  ])('refuses %j', async ([correction], sentence) => {
    const office = await openBook({ Pegawai: staff })
    await expect(office.ask('correctConnection', '', correction)).rejects.toThrow(sentence)
  })

  test.each(['{', '{"version":1}', 'x'.repeat(100)])('refuses the draft %j', async (draft) => {
    const office = await openBook({ Pegawai: staff })
    await expect(office.ask('connectionOf', draft)).rejects.toThrow('Rancangan hubungan lembar tidak terbaca.')
  })
})

describe('a connected sheet as people change it', () => {
  test.each([
    ['a column is moved', 'sheet.moveColumns(sheet.getRange("G:G"), 2)'],
    ['a column is inserted', 'sheet.insertColumnBefore(2); sheet.getRange("B1").setValue("Catatan")'],
    ['rows are sorted', 'sheet.getRange("A2:H4").sort({ column: 2, ascending: false })'],
    ['a title is put above', 'sheet.insertRowsBefore(1, 2); sheet.getRange("A1").setValue("DAFTAR PEGAWAI")'],
    ['the sheet is renamed', 'sheet.setName("SDM")'],
  ])('%s: the same cells are read, and nothing is asked', async (_case, body) => {
    const office = await connected({ Pegawai: staff })
    await office.run(onSheet('Pegawai', body))
    expect(await trained(office)).toEqual([2, 3])
    expect(await asked(office)).toEqual([])
  })

  test('a column is renamed: it is asked about, and not read', async () => {
    const office = await connected({ Pegawai: staff })
    await office.type('Pegawai', 'G1', 'Pelatihan Kearsipan')
    expect(await trained(office)).toEqual([null, null])
    expect(await asked(office)).toEqual([
      expect.stringContaining("kini berjudul 'Pelatihan Kearsipan'. Apakah isinya masih pelatihan PUG/PPRG?"),
    ])
  })

  test('a column is deleted: sheet and field are named', async () => {
    const office = await connected({ Pegawai: staff })
    await office.run(onSheet('Pegawai', 'sheet.deleteColumn(7)'))
    expect(await trained(office)).toEqual([null, null])
    expect(await asked(office)).toEqual([
      expect.stringContaining("yang memuat pelatihan PUG/PPRG tidak ada lagi di lembar 'Pegawai'"),
    ])
  })

  test('a column takes the place and the name of another: it is not read for it', async () => {
    const office = await connected({ Pegawai: staff })
    await office.run(
      onSheet(
        'Pegawai',
        'sheet.getRange("G1").setValue("Pelatihan lama"); sheet.insertColumnBefore(7); sheet.getRange("G1").setValue("Pelatihan PUG/PPRG")',
      ),
    )
    expect(await trained(office)).toEqual([null, null])
    expect(await asked(office)).toHaveLength(1)
  })

  test('the sheet is deleted: it is named with what it held', async () => {
    const office = await connected({ Pegawai: staff, Lain: [['x']] })
    await office.run(onSheet('Pegawai', 'SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet)'))
    expect(await trained(office)).toEqual([null, null])
    const finding = (await office.findings()).find(({ code }) => code === 'mapping.sheetGone')
    expect(finding?.message).toContain("Lembar 'Pegawai' yang memuat Pegawai (")
    const connection = await panelOf(office).open()
    expect(connection.goneSheets).toMatchObject([{ sheet: 'Pegawai' }])
  })

  test('a row that is no data stays so when rows are sorted and inserted', async () => {
    const office = await openBook({ Pegawai: staff })
    const panel = panelOf(office)
    await panel.correct({ do: 'leaveOutRow', sheetId: tableOf(await panel.open()).sheetId, row: 3 })
    await panel.save()
    await office.run(
      onSheet('Pegawai', 'sheet.getRange("A2:H4").sort({ column: 2, ascending: false }); sheet.insertRowBefore(2)'),
    )
    expect(await trained(office)).toEqual([2, 2])
    expect(tableOf(await panel.open()).notData).toMatchObject([{ row: 4 }])
  })

  test('what is saved is spoilt: it is said, and sheets are read as before', async () => {
    const office = await connected({ Pegawai: staff })
    await office.run("PropertiesService.getDocumentProperties().setProperty('pug.mapping.0', '{\"version\":1}')")
    expect(await trained(office)).toEqual([2, 3])
    expect((await office.findings()).map(({ code }) => code)).toContain('mapping.unreadable')
    const panel = panelOf(office)
    expect((await panel.open()).problems).toHaveLength(1)
    expect((await panel.save()).problems).toEqual([])
    await office.click('computeIndicators')
    expect((await office.findings()).map(({ code }) => code)).not.toContain('mapping.unreadable')
  })
})

test('several sheets feed one kind, one of them is left alone, one says its values otherwise', async () => {
  const other = [titles, [1, 'Dodi', '199101012015041001', 'L', 'PNS', 'IKP', 'bersertipikat', '']]
  const office = await openBook({ IKP: staff, TKI: other, Lama: staff })
  const panel = panelOf(office)
  const { kinds } = await panel.open()
  const [, second, third] = kinds[0]?.tables ?? []
  if (second === undefined || third === undefined) throw new Error('three tables expected')
  await panel.correct({ do: 'ignoreSheet', sheetId: third.sheetId })
  const before = await panel.correct({
    do: 'setValue',
    table: second.table,
    field: 'training',
    value: 'bersertipikat',
    meaning: 'Ya',
  })
  expect(before.otherSheets).toMatchObject([{ sheet: 'Lama', isIgnored: true }])
  expect(tableOf(before, 'staff', 1).fields.find(({ field }) => field === 'training')?.values?.found).toEqual([
    { value: 'bersertipikat', count: 1, meaning: 'Ya', isGiven: true },
  ])
  await panel.save()
  expect(await trained(office)).toEqual([3, 4])
})

test('one of two tables on a sheet is ignored, named, and taken back', async () => {
  const below: Cell[][] = [[], ['Kode', 'Uraian', 'Pagu'], ['2.16.02.2.01.0001', 'Layanan informasi', 500]]
  const office = await openBook({ Rekap: [...staff, ...below] })
  const panel = panelOf(office)
  const second = tableOf(await panel.open(), 'budget')
  const after = await panel.correct({ do: 'ignoreTable', table: second.table })
  expect(after.kinds.flatMap(({ tables }) => tables)).toHaveLength(1)
  expect(after.ignoredTables).toEqual([{ table: second.table, sheet: 'Rekap', headers: 'Kode, Uraian, Pagu' }])
  expect((await panel.save()).isSaved).toBe(true)
  expect((await panelOf(office).open()).ignoredTables).toHaveLength(1)
  expect(await trained(office)).toEqual([2, 3])
  const back = await panel.correct({ do: 'heedTable', table: second.table })
  expect(back.ignoredTables).toEqual([])
  expect(tableOf(back, 'budget').counted).toBe(1)
})

test('a connection goes to another office and is followed there', async () => {
  const office = await openBook({ Pegawai: [[...titles.slice(0, 6), 'Diklat', 'Bimtek Gender'], ...people] })
  const panel = panelOf(office)
  const { table } = tableOf(await panel.open())
  await panel.correct({ do: 'setColumn', table, field: 'training', column: 7, header: 'Diklat' })
  const text = await panel.exported()

  const theirs = await openBook({
    ASN: [
      ['Diklat', 'NIP', 'Nama', 'L/P'],
      ['Ya', '198001012006042001', 'Tuti', 'P'],
    ],
  })
  const { matched, connection } = await panelOf(theirs).imported(text)
  expect(matched).toMatchObject([
    { from: 'Pegawai', sheet: 'ASN', fields: 4, lacking: ['no', 'status', 'bidang/seksi'] },
  ])
  expect(connection.isSaved).toBe(false)
  await theirs.ask('saveConnection', connection.draft)
  expect(await trained(theirs)).toEqual([1, 1])
  await expect(panelOf(theirs).imported('halo')).rejects.toThrow('Teks itu bukan hubungan lembar PUG.')
})

describe('calls to Google', () => {
  const mapping = /Propert|Metadata/
  const ofMapping = (calls: Readonly<Record<string, number>>) =>
    Object.entries(calls).filter(([name]) => mapping.test(name))

  test('where nothing is connected, one look at what is saved', async () => {
    const calls = await (await openBook({ Pegawai: staff })).click('computeIndicators')
    expect(ofMapping(calls)).toEqual([
      ['PropertiesService.getDocumentProperties', 1],
      ['Properties.getProperties', 1],
    ])
  })

  test('where sheets are connected, one search for all their columns, and no write', async () => {
    const office = await connected({ Pegawai: staff })
    const calls = await office.click('computeIndicators')
    expect(calls['DeveloperMetadataFinder.find']).toBe(1)
    expect(calls['Properties.getProperties']).toBe(1)
    expect(Object.keys(calls).filter((name) => /addDeveloperMetadata|setProp|remove/.test(name))).toEqual([])
  })

  test('saving again marks no column twice', async () => {
    const office = await connected({ Pegawai: staff })
    const before = await office.run(COUNT_MARKS)
    await panelOf(office).save()
    expect(await office.run(COUNT_MARKS)).toBe(before)
  })
})
