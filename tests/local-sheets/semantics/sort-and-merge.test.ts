import { expect, test } from 'vitest'
import { refusal, runScript } from './run-script.ts'

/** A1:A6, sorted somehow. */
const COLUMN = `at('A1:A6').setValues([['Budi'], [15], [''], [true], [10], ['apel']]);`
const READ = `return at('A1:A6').getValues().flat()`

test.each`
  call                                 | order
  ${'sort(1)'}                         | ${[10, 15, 'apel', 'Budi', true, '']}
  ${'sort(1, false)'}                  | ${[true, 'Budi', 'apel', 15, 10, '']}
  ${'setFrozenRows(1); sheet.sort(1)'} | ${['Budi', 10, 15, 'apel', true, '']}
`('fact 30: sheet.$call sorts every row that is not frozen', async ({ call, order }) => {
  expect(await runScript(`${COLUMN} sheet.${call}; ${READ}`)).toEqual(order)
})

test.each`
  spec                                      | rows
  ${'3'}                                    | ${'y1 z2 x2'}
  ${'{ column: 3 }'}                        | ${'y1 z2 x2'}
  ${'{ column: 3, ascending: false }'}      | ${'z2 x2 y1'}
  ${'[{ column: 3, ascending: false }, 2]'} | ${'x2 z2 y1'}
`('fact 90: B1:C3 sorted by $spec, where columns are those of the sheet, is $rows', async ({ spec, rows }) => {
  const body = `
    const range = at('B1:C3').setValues([['z', 2], ['y', 1], ['x', 2]]).sort(${spec})
    return range.getValues().map((row) => row.join('')).join(' ')`
  expect(await runScript(body)).toBe(rows)
})

test.each`
  spec                                 | order
  ${'1'}                               | ${[10, 15, 'apel', 'Budi', true, '']}
  ${'{ column: 1, ascending: false }'} | ${[true, 'Budi', 'apel', 15, 10, '']}
`('fact 91 (unsure): numbers, texts in any case, booleans; blanks last both ways', async ({ spec, order }) => {
  expect(await runScript(`${COLUMN} at('A1:A6').sort(${spec}); ${READ}`)).toEqual(order)
})

/** C3:D4 hold a, b, c, d; what a merge leaves of them, and which cells are one. */
const MERGED = `
  const merged = (range) => range.getMergedRanges().map((each) => each.getA1Notation())
  const range = at('C3:D4').setValues([['a', 'b'], ['c', 'd']])
`

test('fact 92 (unsure): merged cells are one and show the first; the others are discarded', async () => {
  const body = `${MERGED}
    range.merge()
    const parts = ['C3', 'D3', 'C4', 'D4'].map((cell) => at(cell).isPartOfMerge())
    const seen = [parts, range.getDisplayValue(), merged(at('A1:F9'))]
    return [...seen, range.breakApart().getValues()]`
  expect(await runScript(body)).toEqual([
    [true, true, true, true],
    'a',
    ['C3:D4'],
    [
      ['a', ''],
      ['', ''],
    ],
  ])
})

test.each`
  call                      | merges
  ${'mergeAcross()'}        | ${['C3:D3', 'C4:D4']}
  ${'mergeVertically()'}    | ${['C3:C4', 'D3:D4']}
  ${'merge().breakApart()'} | ${[]}
`('fact 93: after $call the merges are $merges', async ({ call, merges }) => {
  expect(await runScript(`${MERGED} range.${call}; return merged(at('A1:F9'))`)).toEqual(merges)
})

test.each(['breakApart()', 'merge()'])('fact 94: part of a merge cannot take part in %s', async (call) => {
  expect(await refusal(`at('A1:B2').merge(); at('B2:C2').${call}`)).toBe(
    'You must select all cells in a merged range to merge or unmerge them.',
  )
})

/** A1:B2 hold 1 to 4 in bold on red. */
const BLOCK = `const block = at('A1:B2').setValues([[1, 2], [3, 4]]).setBackground('red').setFontWeight('bold');`

test.each`
  target     | moved
  ${'D5'}    | ${'D5:E6'}
  ${'D5:H9'} | ${'D5:E6'}
  ${'B2'}    | ${'B2:C3'}
`('fact 95: moved to $target, values and looks are in $moved and no longer in A1', async ({ target, moved }) => {
  const body = `${BLOCK}
    block.moveTo(at('${target}'))
    const look = (range) => [range.getBackground(), range.getFontWeight()]
    return [at('${moved}').getValues(), look(at('${moved}')), at('A1').getValue(), look(at('A1'))]`
  expect(await runScript(body)).toEqual([
    [
      [1, 2],
      [3, 4],
    ],
    ['#ff0000', 'bold'],
    '',
    ['#ffffff', 'normal'],
  ])
})

test.each`
  target     | filled
  ${'D1'}    | ${'12. 34. ... ...'}
  ${'D1:F4'} | ${'12. 34. 12. 34.'}
  ${'D1:F5'} | ${'12. 34. 12. 34.'}
  ${'D1:D2'} | ${'12. 34. ... ...'}
`('fact 96: copied to $target the block is whole, as often as it fits: $filled', async ({ target, filled }) => {
  const body = `${BLOCK}
    block.copyTo(at('${target}'))
    return at('D1:F4').getValues().map((row) => row.map((value) => value || '.').join('')).join(' ')`
  expect(await runScript(body)).toBe(filled)
})

test('fact 97: a copy of contents only keeps the colour of its place; copyTo needs a range', async () => {
  const body = `
    at('A1:B1').setFormulas([['=1+1', '=A1']]).setBackground('red')
    at('A1:B1').copyTo(at('A2').setBackground('blue'), { contentsOnly: true })
    return [at('A2:B2').getValues(), at('A2:B2').getFormulas(), at('A2').getBackground()]`
  expect(await runScript(body)).toEqual([[[2, 2]], [['', '']], '#0000ff'])
  const words = "don't match the method signature for SpreadsheetApp.Range.copyTo."
  expect(await refusal('at("A1").copyTo()')).toBe(`The parameters () ${words}`)
  expect(await refusal('at("A1").copyTo("x")')).toBe(`The parameters (String) ${words}`)
})

test('fact 98: a copy of nothing clears value and colour', async () => {
  const body = `at('A1').setValue(1).setBackground('red'); at('F9').copyTo(at('A1')); return [at('A1').getValue(), at('A1').getBackground()]`
  expect(await runScript(body)).toEqual(['', '#ffffff'])
})

test.each`
  cell    | region
  ${'B1'} | ${'B1:D4'}
  ${'E3'} | ${'B2:E4'}
  ${'C3'} | ${'B2:D4'}
  ${'H9'} | ${'H9'}
`('fact 101: the region around $cell beside B2:D4 is $region', async ({ cell, region }) => {
  expect(await runScript(`at('B2:D4').setValue(1); return at('${cell}').getDataRegion().getA1Notation()`)).toBe(region)
})

test('fact 108: a sheet has at most one filter, known to all its ranges; sorting by it spares the header', async () => {
  const body = `
    const before = sheet.getFilter()
    const range = at('A1:A3').setValues([['Nama'], ['Siti'], ['Ani']])
    range.createFilter().sort(1, true)
    return [before, at('F9').getFilter().getRange().getA1Notation(), range.getValues().flat()]`
  expect(await runScript(body)).toEqual([null, 'A1:A3', ['Nama', 'Ani', 'Siti']])
  expect(await refusal('at("A1:B2").createFilter(); at("D1:E2").createFilter()')).toBe(
    "You can't create a filter in a sheet that already has a filter.",
  )
})
