import { describe, expect, test } from 'vitest'
import { parsePlace } from '../../apps-script/ui/connect/parse-connect.ts'
import { sampleWorkbook } from '../../scripts/sample/workbook.ts'
import { type Cell, openBook, openBytes } from './add-on-office.ts'
import { COUNT_MARKS, onSheet, panelOf, people, staff, tableOf, titles, trained } from './connect-office.ts'

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
