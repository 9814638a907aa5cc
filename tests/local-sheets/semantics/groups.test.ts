import { expect, test } from 'vitest'
import { openDocument } from '../../../local-sheets/storage/document.ts'
import { openOffice } from '../office.ts'
import { refusal, runScript } from './run-script.ts'

test('columns are laid into groups, and groups into each other', async () => {
  const script = `
    at('H1:M1').shiftColumnGroupDepth(1)
    at('J1:K1').shiftColumnGroupDepth(1)
    const outer = sheet.getColumnGroup(10, 1), inner = sheet.getColumnGroup(10, 2)
    return [outer, inner].map((group) => [group.getRange().getA1Notation(), group.getDepth(), group.isCollapsed()])
      .concat([[sheet.getColumnGroupDepth(8), sheet.getColumnGroupDepth(10), sheet.getColumnGroupDepth(7)], sheet.getColumnGroup(7, 1)])`
  expect(await runScript(script)).toEqual([['H1:M1000', 1, false], ['J1:K1000', 2, false], [1, 2, 0], null])
})

test('a folded group is hidden, an unfolded one is shown', async () => {
  const script = `
    at('3:5').shiftRowGroupDepth(1)
    const seen = () => [3, 5, 6].map((row) => sheet.isRowHiddenByUser(row)).join()
    const group = sheet.getRowGroup(4, 1)
    const states = [group.collapse().isCollapsed(), seen(), group.expand().isCollapsed(), seen()]
    sheet.collapseAllRowGroups(); states.push(seen())
    sheet.expandRowGroupsUpToDepth(1); states.push(seen())
    return states`
  expect(await runScript(script)).toEqual([
    true,
    'true,true,false',
    false,
    'false,false,false',
    'true,true,false',
    'false,false,false',
  ])
})

test('the mark stands before the group, or after it where that is told', async () => {
  const script = `
    at('C1:E1').shiftColumnGroupDepth(1)
    const { BEFORE, AFTER } = SpreadsheetApp.GroupControlTogglePosition
    sheet.setColumnGroupControlPosition(BEFORE)
    const index = () => sheet.getColumnGroup(3, 1).getControlIndex()
    return [sheet.getColumnGroupControlPosition() === BEFORE, index(), sheet.setColumnGroupControlPosition(AFTER) && index()]`
  expect(await runScript(script)).toEqual([true, 2, 6])
})

test('a group that is removed leaves its lines in sight', async () => {
  const script = `
    at('C1:E1').shiftColumnGroupDepth(1)
    sheet.getColumnGroup(3, 1).collapse().remove()
    return [sheet.getColumnGroup(3, 1), sheet.isColumnHiddenByUser(4)]`
  expect(await runScript(script)).toEqual([null, false])
})

test('groups move with their columns', async () => {
  const script = `
    at('C1:E1').shiftColumnGroupDepth(1)
    sheet.insertColumnsBefore(1, 2)
    return sheet.getColumnGroup(5, 1).getRange().getA1Notation()`
  expect(await runScript(script)).toBe('E1:G1000')
})

test('groups deeper than eight are refused', async () => {
  expect(await refusal("at('C1').shiftColumnGroupDepth(9)")).toBe('Groups lie 8 deep at most.')
})

test('groups, what is folded and where the mark stands survive the file', async () => {
  const office = await openOffice()
  const engine = await office.engine(`function lipat() {
    const sheet = SpreadsheetApp.getActiveSheet()
    sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.AFTER)
    sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE)
    sheet.getRange('C1:E1').shiftColumnGroupDepth(1)
    sheet.getRange('A3:A4').shiftRowGroupDepth(2)
    sheet.getColumnGroup(3, 1).collapse()
  }`)
  expect(engine.runHere({ functionName: 'lipat', kind: 'menu' }).outcome.ok).toBe(true)
  await office.document.saveAs(office.path, engine.calculation)
  const [sheet] = (await openDocument(office.path)).workbook.state.sheets
  expect([sheet?.columnToggle, sheet?.rowToggle]).toEqual(['AFTER', 'BEFORE'])
  expect([3, 5].map((column) => sheet?.columns.get(column))).toMatchObject([
    { hidden: true, depth: 1 },
    { hidden: true, depth: 1 },
  ])
  expect(sheet?.columns.get(6)?.depth).toBeUndefined()
  expect(sheet?.rows.get(4)).toMatchObject({ hidden: false, depth: 2 })
})
