import { expect, test } from 'vitest'
import { refusal, runScript } from './run-script.ts'

test('fact 2: a new sheet has 1000 rows and 26 columns', async () => {
  expect(await runScript('const made = ss.insertSheet(); return [made.getMaxRows(), made.getMaxColumns()]')).toEqual([
    1000, 26,
  ])
})

test('fact 3: a sheet is inserted at an index from 0, or after the active one, and becomes the active one', async () => {
  const body = `
    ss.insertSheet('s1'); ss.insertSheet('s2'); ss.insertSheet('s3', 1); ss.insertSheet('s4', 0)
    return [names(), ss.getSheetByName('s4').getIndex(), ss.getActiveSheet().getName()]`
  expect(await runScript(body)).toEqual([['s4', 'Sheet1', 's3', 's1', 's2'], 1, 's4'])
})

test.each(['ss.insertSheet("Sheet1")', 'ss.insertSheet("Lain").setName("Sheet1")'])(
  'fact 4: a name that is taken is refused: %s',
  async (call) => {
    expect(await refusal(call)).toBe('A sheet with the name "Sheet1" already exists. Please enter another name.')
  },
)

test('fact 5: a name has at most 100 characters', async () => {
  expect(await runScript('return ss.insertSheet("x".repeat(100)).getName().length')).toBe(100)
  expect(await refusal('ss.insertSheet("x".repeat(101))')).toBe('The sheet name cannot be greater than 100 characters.')
})

test.each`
  what                           | body                                                           | words
  ${'the only sheet'}            | ${'ss.deleteSheet(sheet)'}                                     | ${"You can't remove all the sheets in a document."}
  ${'the last sheet to be seen'} | ${'ss.insertSheet("Lain").hideSheet(); ss.deleteSheet(sheet)'} | ${"You can't remove all the visible sheets in a document."}
`('fact 6: $what cannot be deleted', async ({ body, words }) => {
  expect(await refusal(body)).toBe(words)
})

test('fact 7: hiding the only visible sheet is refused; hiding or showing twice does nothing', async () => {
  await expect(runScript('sheet.hideSheet()')).rejects.toThrow()
  const body = `
    const other = ss.insertSheet('Lain')
    return [other.hideSheet().hideSheet().isSheetHidden(), sheet.showSheet().isSheetHidden()]`
  expect(await runScript(body)).toEqual([true, false])
})

test('fact 8: a sheet is hidden after hideSheet and no longer after showSheet', async () => {
  const body = `
    const other = ss.insertSheet('Lain')
    const isHidden = () => other.isSheetHidden()
    const seen = [isHidden()]
    other.hideSheet(); seen.push(isHidden())
    other.showSheet(); seen.push(isHidden())
    return seen`
  expect(await runScript(body)).toEqual([false, true, false])
})

test('fact 9: a sheet keeps its own number wherever it stands, and its ranges tell it', async () => {
  const body = `
    const other = ss.insertSheet('Lain', 0)
    const before = other.getSheetId()
    ss.moveActiveSheet(2)
    return [typeof before, other.getSheetId() === before, before === sheet.getSheetId(), other.getRange('A1').getGridId() === before]`
  expect(await runScript(body)).toEqual(['number', true, false, true])
})

test('fact 10: a sheet that is not there is null', async () => {
  expect(await runScript('return [ss.getSheetById(987654), ss.getSheetByName("Tidak ada")]')).toEqual([null, null])
})

test('fact 13: a copy of a sheet says so in its name', async () => {
  expect(await runScript('return sheet.copyTo(ss).getName()')).toBe('Copy of Sheet1')
})

test('fact 14: the active sheet moves to a position from 1; there is none below and none beyond', async () => {
  const body = "ss.insertSheet('s1'); ss.insertSheet('s2'); ss.moveActiveSheet(1); return names()"
  expect(await runScript(body)).toEqual(['s2', 'Sheet1', 's1'])
  await expect(runScript('ss.moveActiveSheet(-1)')).rejects.toThrow()
  await expect(runScript('ss.moveActiveSheet(2)')).rejects.toThrow()
})

test('fact 15 (unsure): columns are 100 px wide and rows 21 px high', async () => {
  expect(await runScript('return [sheet.getColumnWidth(1), sheet.getRowHeight(1)]')).toEqual([100, 21])
})

test.each`
  call                            | sizes
  ${'setColumnWidth(2, 250)'}     | ${[100, 250, 100]}
  ${'setColumnWidths(1, 2, 250)'} | ${[250, 250, 100]}
  ${'setRowHeight(2, 250)'}       | ${[21, 250, 21]}
  ${'setRowHeights(1, 2, 250)'}   | ${[250, 250, 21]}
`('fact 16: $call holds at once and gives the sheet', async ({ call, sizes }) => {
  const read = call.includes('Row') ? 'getRowHeight' : 'getColumnWidth'
  expect(await runScript(`const given = sheet.${call}; return [1, 2, 3].map((line) => given.${read}(line))`)).toEqual(
    sizes,
  )
})

test('fact 17: nothing is frozen at first; 0 unfreezes; the setter gives nothing', async () => {
  const body = `
    const frozen = () => [sheet.getFrozenRows(), sheet.getFrozenColumns()]
    const first = frozen()
    const given = [sheet.setFrozenRows(2), sheet.setFrozenColumns(1)]
    const second = frozen()
    sheet.setFrozenRows(0)
    return [first, second, frozen(), given.every((each) => each === undefined)]`
  expect(await runScript(body)).toEqual([[0, 0], [2, 1], [0, 1], true])
})

test.each`
  what                         | body                                            | last
  ${'an empty sheet'}          | ${''}                                           | ${[0, 0]}
  ${'a value'}                 | ${'at("C4").setValue(0)'}                       | ${[4, 3]}
  ${'a colour or note alone'}  | ${'at("C4").setBackground("red").setNote("x")'} | ${[0, 0]}
  ${'a checkbox'}              | ${'at("C4").insertCheckboxes()'}                | ${[4, 3]}
  ${'a formula that gives ""'} | ${`at("C4").setFormula('=""')`}                 | ${[4, 3]}
`('fact 18: the last row and column of $what are $last', async ({ body, last }) => {
  expect(await runScript(`${body}; return [sheet.getLastRow(), sheet.getLastColumn()]`)).toEqual(last)
})

test.each`
  what                | body                      | name       | values
  ${'an empty sheet'} | ${''}                     | ${'A1'}    | ${[['']]}
  ${'a filled cell'}  | ${'at("B2").setValue(1)'} | ${'A1:B2'} | ${[['', ''], ['', 1]]}
`('fact 19: the data range of $what is $name', async ({ body, name, values }) => {
  const read = 'const data = sheet.getDataRange(); return [data.getA1Notation(), data.getValues()]'
  expect(await runScript(`${body}; ${read}`)).toEqual([name, values])
})

test('fact 20: appendRow begins at row 1, makes formulas of texts with = and gives the sheet', async () => {
  const body = `
    const given = sheet.appendRow(['Siti', '=1+1'])
    return [given.getName(), at('A1:B1').getValues(), at('A1:B1').getFormulas()]`
  expect(await runScript(body)).toEqual(['Sheet1', [['Siti', 2]], [['', '=1+1']]])
})

test('fact 21 (unsure): appendRow writes below the last content of any column and reads texts as typed', async () => {
  const body = `
    at('C3').setValue('x')
    sheet.appendRow(['01234', true, new Date(2026, 0, 5)])
    const [number, flag, date] = at('A4:C4').getValues()[0]
    return [number, flag, date instanceof Date]`
  expect(await runScript(body)).toEqual([1234, true, true])
})

test('fact 22 (unsure): appendRow makes a full sheet longer', async () => {
  expect(await runScript('at("A1000").setValue(1); sheet.appendRow([2]); return sheet.getMaxRows()')).toBe(1001)
})

test.each([
  'insertRowAfter(5)',
  'insertRowBefore(6)',
  'insertRows(6)',
  'insertRowsAfter(5, 1)',
  'insertRowsBefore(6, 1)',
])('fact 23: %s below the content makes the sheet longer and not its content', async (call) => {
  const body = `at('A5').setValue(1); sheet.${call}; return [sheet.getLastRow(), sheet.getMaxRows()]`
  expect(await runScript(body)).toEqual([5, 1001])
})

test.each`
  call                           | row
  ${'insertColumnAfter(2)'}      | ${['a', 'b', '', 'c', '']}
  ${'insertColumnBefore(2)'}     | ${['a', '', 'b', 'c', '']}
  ${'insertColumns(2, 2)'}       | ${['a', '', '', 'b', 'c']}
  ${'insertColumnsAfter(2, 2)'}  | ${['a', 'b', '', '', 'c']}
  ${'insertColumnsBefore(1, 1)'} | ${['', 'a', 'b', 'c', '']}
`('fact 24: $call pushes what stands to the right', async ({ call, row }) => {
  const body = `at('A1:C1').setValues([['a', 'b', 'c']]); sheet.${call}; return at('A1:E1').getValues()[0]`
  expect(await runScript(body)).toEqual(row)
})

test.each`
  call                          | axis
  ${'deleteRow(1001)'}          | ${'rows'}
  ${'deleteRows(1000, 2)'}      | ${'rows'}
  ${'insertRowAfter(1001)'}     | ${'rows'}
  ${'insertRowsAfter(1001, 1)'} | ${'rows'}
  ${'deleteColumn(27)'}         | ${'columns'}
  ${'insertColumnAfter(27)'}    | ${'columns'}
`('fact 25: $call is outside the sheet', async ({ call, axis }) => {
  expect(await refusal(`sheet.${call}`)).toBe(`Those ${axis} are out of bounds.`)
})

test.each`
  call                                            | words
  ${'deleteRows(1, 1000)'}                        | ${"You can't delete all the rows on the sheet."}
  ${'deleteColumns(1, 26)'}                       | ${"You can't delete all the columns on the sheet."}
  ${'setFrozenRows(1); sheet.deleteRows(2, 999)'} | ${'Sorry, it is not possible to delete all non-frozen rows.'}
`('fact 26: $call would leave nothing', async ({ call, words }) => {
  expect(await refusal(`sheet.${call}`)).toBe(words)
})

test.each`
  call                  | given
  ${'deleteRow(1)'}     | ${'Sheet'}
  ${'deleteColumn(1)'}  | ${'Sheet'}
  ${'insertRows(1)'}    | ${'undefined'}
  ${'insertColumns(1)'} | ${'undefined'}
`('fact 27: $call gives $given', async ({ call, given }) => {
  expect(await runScript(`return String(sheet.${call})`)).toBe(given)
})

test.each`
  call                         | hidden
  ${'hideRows(2, 2)'}          | ${[false, true, true, false]}
  ${'hideRow(at("A2"))'}       | ${[false, true, false, false]}
  ${'hideColumns(2, 2)'}       | ${[false, true, true, false]}
  ${'hideColumn(at("B1:C1"))'} | ${[false, true, true, false]}
`('fact 28: after $call exactly those are hidden, until they are shown', async ({ call, hidden }) => {
  const [axis, show] = call.includes('Row')
    ? ['Row', 'unhideRow(at("A1:A9"))']
    : ['Column', 'unhideColumn(at("A1:I1"))']
  const body = `
    const hidden = () => [1, 2, 3, 4].map((line) => sheet.is${axis}HiddenByUser(line))
    sheet.${call}
    const before = hidden()
    sheet.${show}
    return [before, hidden().includes(true)]`
  expect(await runScript(body)).toEqual([hidden, false])
})
