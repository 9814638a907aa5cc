import { expect, test } from 'vitest'
import { registerColumns, registerKeys } from '../../../shared/evidence/register-columns.ts'
import { sendClip } from '../../../shared/protocol/client/send-clip.ts'
import { bytesOf, clipOf } from '../../shared/evidence/clips.ts'
import { type EvidenceOffice, openEvidenceOffice, pairNew } from './evidence-office.ts'
import { trustingAddOn } from './trusting-add-on.ts'

const sheet = "book.getSheetByName('Bukti Dukung')"

/** Titles of the columns that are folded away, and of those in which whoever changes a row is warned. */
const foldedAndSealed = (office: EvidenceOffice): Promise<unknown> =>
  office.run(`
    const sheet = ${sheet}
    const header = sheet.createTextFinder('Hash Baris').findNext().getRow()
    const titles = sheet.getRange(header, 1, 1, sheet.getLastColumn()).getValues()[0]
    const isFolded = (column) =>
      sheet.getColumnGroupDepth(column) === 1 && sheet.getColumnGroup(column, 1).isCollapsed() && sheet.isColumnHiddenByUser(column)
    const seals = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)
    const isSealed = (column) => seals.map((seal) => seal.getRange()).some((range) =>
      range.getColumn() <= column && column <= range.getLastColumn() && range.getRow() <= header + 1 && range.getLastRow() >= sheet.getLastRow())
    return {
      folded: titles.filter((_, index) => isFolded(index + 1)),
      sealed: titles.filter((_, index) => isSealed(index + 1)),
      warningOnly: seals.map((seal) => seal.isWarningOnly()),
    }`)

const technical = registerKeys.map((key) => registerColumns[key]).filter((column) => column.technical)
const titles = technical.map(({ title }) => title)

test('the technical columns are folded away and changed only after a warning, also among 32 clips, sorted and moved', async () => {
  const office = await openEvidenceOffice({ addOn: await trustingAddOn() })
  const { connection } = await pairNew(office)
  const send = (index: number) => sendClip(office.ports, connection, clipOf([bytesOf('image/png', String(index))]))
  await send(0)
  const asMade = { folded: titles, sealed: titles, warningOnly: [true] }
  expect(await foldedAndSealed(office)).toEqual(asMade)
  for (let index = 1; index <= 30; index++) await send(index)
  expect(await foldedAndSealed(office)).toEqual(asMade)
  await office.run(`
    const sheet = ${sheet}
    const number = sheet.getRange('1:1').getValues()[0].indexOf('Nomor') + 1
    sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).sort({ column: number, ascending: false })`)
  expect(await foldedAndSealed(office)).toEqual(asMade)
  await office.run(`const sheet = ${sheet}; sheet.insertRowsBefore(1, 2); sheet.insertColumnBefore(3)`)
  await send(31)
  expect(await foldedAndSealed(office)).toEqual(asMade)
})
