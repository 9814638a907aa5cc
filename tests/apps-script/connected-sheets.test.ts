import { describe, expect, test } from 'vitest'
import { openBook } from './add-on-office.ts'
import { asked, COUNT_MARKS, connected, onSheet, panelOf, staff, tableOf, trained } from './connect-office.ts'

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
