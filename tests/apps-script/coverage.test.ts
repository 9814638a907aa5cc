import { describe, expect, test } from 'vitest'
import { parseDataCheck } from '../../apps-script/ui/data-check/parse-data-check.ts'
import { recordOf } from '../shared/evidence/clips.ts'
import { type AddOnOffice, openBook } from './add-on-office.ts'

const staff = [
  ['Nama', 'NIP', 'L/P', 'Bidang', 'Pelatihan PUG'],
  ['Ani', '198001012005012001', 'P', 'TI', 'Ya'],
  ['Budi', '198101012005011002', 'L', 'TI', 'Ya'],
]
const decree: Parameters<typeof recordOf>[0] = {
  step: '1.2',
  item: '1.2-2',
  indicators: [],
  link: 'https://drive.google.com/file/d/abc/view',
}

/** Puts evidence into the register as the sidebar does. */
async function add(office: AddOnOffice, title: string, given: Parameters<typeof recordOf>[0] = decree): Promise<void> {
  const record = recordOf({ ...given, title, genre: 'document' })
  expect(await office.ask('addEvidence', JSON.stringify(record), [])).toMatchObject({ ok: true })
}

const rowOf = async (office: AddOnOffice, name: string) =>
  (await office.shown('Kelengkapan Bukti')).find(([first]) => first === name)?.slice(1, 9)

describe('Periksa Kelengkapan Bukti', () => {
  test('says of each step what is there, and leads to the rows, also when they were sorted', async () => {
    const office = await openBook({ 'Data SDM': staff })
    await office.click('computeIndicators')
    await add(office, 'SK Focal Point "2026"; =1+1')
    await add(office, 'SK lama')
    await office.run("SpreadsheetApp.getActive().getSheetByName('Bukti Dukung').getRange('E3').setValue('Kedaluwarsa')")
    await office.click('checkCoverage')
    expect(await rowOf(office, 'SK penunjukan')).toEqual([
      ...['1.2', '✓ Ada', '1', '1'],
      expect.any(String),
      ...['SK Focal Point "2026"; =1+1', 'SK lama', ''],
    ])
    expect((await rowOf(office, 'Langkah 1.2 · Tingkatkan Kapasitas SDM dan Internalisasi PUG'))?.[1]).toMatch(
      /^1 dari \d ada$/,
    )
    expect((await rowOf(office, 'Notulen workshop akhir tahun'))?.[1]).toBe('○ Disarankan')
    expect(office.heard.toasts.at(-1)).toMatch(/^1 dari \d+ bukti dukung ada/)

    await office.run(
      "SpreadsheetApp.getActive().getSheetByName('Bukti Dukung').getRange('A2:AJ3').sort({ column: 3, ascending: false })",
    )
    expect((await rowOf(office, 'SK penunjukan'))?.slice(5, 7)).toEqual(['SK Focal Point "2026"; =1+1', 'SK lama'])
  })

  test('a second run writes nothing, and what people wrote stays', async () => {
    const office = await openBook({ 'Data SDM': staff })
    await add(office, 'SK penunjukan')
    await office.click('checkCoverage')
    await office.type('Kelengkapan Bukti', 'B4', 'Langkah pertama')
    await office.run("SpreadsheetApp.getActive().getSheetByName('Kelengkapan Bukti').insertRowBefore(2)")
    const before = await office.shown('Kelengkapan Bukti')
    const calls = await office.click('checkCoverage')
    expect(Object.keys(calls).filter((name) => /^Range\.set/.test(name))).toEqual([])
    expect(await office.shown('Kelengkapan Bukti')).toEqual(before)
  })

  test('a register whose titles are gone is not guessed at', async () => {
    const office = await openBook({ 'Data SDM': staff, 'Bukti Dukung': [['Agenda', 'Surat']] })
    await expect(office.click('checkCoverage')).rejects.toThrow("Lembar 'Bukti Dukung' tidak dapat dibaca")
  })
})

describe('reached without evidence', () => {
  const groups = async (office: AddOnOffice) =>
    parseDataCheck(await office.ask('checkData'))
      .groups.filter(({ group }) => /vidence|egister/.test(group))
      .map(({ group, count }) => [group, count])

  test('is said once where there is no register, then of each indicator that nothing speaks for', async () => {
    const office = await openBook({ 'Data SDM': staff })
    expect(await groups(office)).toEqual([['info|check.noRegister', 1]])
    await add(office, 'Juknis', { ...decree, step: '1.1', item: '1.1-1' })
    expect(await groups(office)).toEqual([['warning|check.reachedWithoutEvidence', 1]])
    await add(office, 'Foto pelatihan', { step: '1.2', item: '1.2-3', indicators: ['sdm-terlatih'] })
    expect(await groups(office)).toEqual([])
  })

  test('the figure leads to what speaks for it', async () => {
    const office = await openBook({ 'Data SDM': staff })
    await add(office, 'Foto pelatihan', { step: '1.2', item: '1.2-3', indicators: ['sdm-terlatih'] })
    const rows = [{ label: 'Foto pelatihan', at: { sheet: 'Bukti Dukung', row: 2 } }]
    expect(await office.ask('traceIndicator', 'sdm-terlatih', 'evidence', 0)).toMatchObject({
      lists: [{ name: 'evidence', count: 1, rows }],
    })
  })

  test('where there is nothing reached, nothing is said', async () => {
    const office = await openBook({ 'Data SDM': [staff[0] ?? [], ['Ani', '198001012005012001', 'P', 'TI', 'Tidak']] })
    expect(await groups(office)).toEqual([])
  })
})
