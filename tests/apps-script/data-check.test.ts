import { describe, expect, test } from 'vitest'
import { parseDataCheck, parseFindings } from '../../apps-script/ui/data-check/parse-data-check.ts'
import type { ListedFinding } from '../../shared/panels/data-check.ts'
import { type AddOnOffice, type Cell, openBook } from './add-on-office.ts'

const titles = ['Kode', 'Uraian', 'Tahun', 'Pagu (Rp)', 'GAP', 'GBS', 'Indikator Gender', 'ARG (Rp)']
const line = (code: string, ceiling: number, arg: number): readonly Cell[] => [
  `2.16.02.2.01.${code}`,
  `Kegiatan ${code}`,
  2026,
  ceiling,
  'Ya',
  'Ya',
  'Ya',
  arg,
]
const budget = [titles, line('0001', 100, 150), line('0002', 100, 50)]
const id = 'check.argAboveCeiling|Anggaran|H2'

const check = async (office: AddOnOffice) => parseDataCheck(await office.ask('checkData'))
const accept = async (office: AddOnOffice, finding: string, reason: string) =>
  parseDataCheck(await office.ask('acceptFinding', finding, reason))
const standing = (groups: Awaited<ReturnType<typeof check>>['groups'], code: string) =>
  groups
    .filter(({ group }) => group.endsWith(code))
    .map(({ severity, count, findings }) => [severity, count, reasonsOf(findings)])
const reasonsOf = (findings: readonly ListedFinding[]) => findings.map(({ reason }) => reason)

describe('Periksa Data', () => {
  test('opens as a panel', async () => {
    const office = await openBook({ Anggaran: budget })
    await office.click('showDataCheck')
    expect(office.heard.panels.map(({ title }) => title)).toEqual(['Periksa Data'])
  })

  test('lists what does not agree, with the cell and what to do, and writes nothing', async () => {
    const office = await openBook({ Anggaran: budget })
    const before = office.document.workbook.state
    const { groups } = await check(office)
    expect(groups[0]).toEqual({
      group: 'error|check.argAboveCeiling',
      severity: 'error',
      title: 'ARG melebihi pagu',
      count: 1,
      findings: [
        {
          id,
          message: expect.stringContaining('lebih besar daripada pagunya (Rp100)'),
          sheet: 'Anggaran',
          at: { row: 2, column: 8, cell: 'H2' },
          reason: '',
        },
      ],
    })
    expect(office.document.workbook.state).toBe(before)
  })

  test('jumps to the cell', async () => {
    const office = await openBook({ Lain: [['x']], Anggaran: budget })
    await office.ask('goToCell', 'Anggaran', 2, 8)
    expect(await office.run('return SpreadsheetApp.getActiveSheet().getActiveCell().getA1Notation()')).toBe('H2')
    await expect(office.ask('goToCell', 'Anggaran', 2, 99_999)).rejects.toThrow('Anggaran')
  })

  test('pages through thousands of findings of a kind', async () => {
    const many = Array.from({ length: 1_200 }, (_, index) => line(String(index + 1).padStart(4, '0'), 1, 2))
    const office = await openBook({ Anggaran: [titles, ...many] })
    const [first] = (await check(office)).groups
    expect([first?.count, first?.findings.length]).toEqual([1_200, 50])
    const next = parseFindings(await office.ask('moreFindings', first?.group, 50))
    expect([next.length, next[0]?.at?.row]).toEqual([50, 52])
  })
})

describe('an accepted finding', () => {
  test('is so before the first run as well, and stays so', async () => {
    const office = await openBook({ Anggaran: budget })
    expect(standing((await accept(office, id, 'Pagu menunggu DPPA')).groups, 'argAboveCeiling')).toEqual([
      ['accepted', 1, ['Pagu menunggu DPPA']],
    ])
    await office.click('computeIndicators')
    expect(standing((await check(office)).groups, 'argAboveCeiling')).toEqual([['accepted', 1, ['Pagu menunggu DPPA']]])
    expect((await office.findings()).map(({ code }) => code)).not.toContain('check.argAboveCeiling')
  })

  test('keeps its reason where rows are inserted above it', async () => {
    const office = await openBook({ Anggaran: budget })
    await accept(office, id, 'Pagu menunggu DPPA')
    await office.run("SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Anggaran').insertRowBefore(2)")
    await office.click('computeIndicators')
    expect(standing((await check(office)).groups, 'argAboveCeiling')).toEqual([['accepted', 1, ['Pagu menunggu DPPA']]])
  })

  test('is to be looked at again where what was found is another', async () => {
    const office = await openBook({ Anggaran: budget })
    await accept(office, id, 'Pagu menunggu DPPA')
    await office.type('Anggaran', 'H2', 170)
    expect(standing((await check(office)).groups, 'argAboveCeiling')).toEqual([['error', 1, ['']]])
  })

  test('is taken back', async () => {
    const office = await openBook({ Anggaran: budget })
    await accept(office, id, 'Pagu menunggu DPPA')
    expect(standing((await accept(office, id, '')).groups, 'argAboveCeiling')).toEqual([['error', 1, ['']]])
    await office.click('computeIndicators')
    expect((await office.findings()).map(({ code }) => code)).toContain('check.argAboveCeiling')
  })

  test('may be accepted by typing the reason into its row', async () => {
    const office = await openBook({ Anggaran: budget })
    await office.click('computeIndicators')
    const rows = await office.shown('Temuan PUG')
    const row = rows.findIndex((cells) => cells.some((cell) => cell.startsWith('ARG 2.16.02.2.01.0001'))) + 1
    await office.type('Temuan PUG', `E${row}`, 'Sesuai arahan')
    expect(standing((await check(office)).groups, 'argAboveCeiling')).toEqual([['accepted', 1, ['Sesuai arahan']]])
  })

  test('however many there are of its kind has a row', async () => {
    const many = Array.from({ length: 150 }, (_, index) => line(String(index + 1).padStart(4, '0'), 1, 2))
    const office = await openBook({ Anggaran: [titles, ...many] })
    const last = 'check.argAboveCeiling|Anggaran|H151'
    expect(standing((await accept(office, last, 'Benar')).groups, 'argAboveCeiling')).toEqual([
      ['error', 149, expect.anything()],
      ['accepted', 1, ['Benar']],
    ])
  })

  test('that is no more is told', async () => {
    const office = await openBook({ Anggaran: budget })
    await office.type('Anggaran', 'H2', 20)
    await expect(accept(office, id, 'Benar')).rejects.toThrow('sudah tidak ada')
  })
})

test('a cell filled in by hand is offered the new figure, and takes it', async () => {
  const office = await openBook({ Anggaran: budget })
  await office.click('computeIndicators')
  const [header = []] = await office.shown('Pelacakan PUG')
  const column = String.fromCharCode(65 + header.indexOf('Progres Saat Ini'))
  const row = (await office.shown('Pelacakan PUG')).findIndex(([aspect]) => aspect === 'ARG') + 1
  await office.type('Pelacakan PUG', `${column}${row}`, 0.5)
  await office.type('Anggaran', 'H3', 20)
  const [offer] = (await check(office)).offers
  expect(offer).toMatchObject({ sheet: 'Pelacakan PUG', row, theirs: '50,0 %' })
  await office.ask('takeOffered', offer?.sheet, offer?.row, offer?.column, offer?.theirs)
  expect((await check(office)).offers).toEqual([])
})
