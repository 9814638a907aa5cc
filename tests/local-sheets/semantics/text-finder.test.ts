import { expect, test } from 'vitest'
import { runScript } from './run-script.ts'

const FILLED = `
  sheet.getRange('A1:C3').setValues([['Rapat', 'rapat koordinasi', 'Rapát'], [1500, 'a', ''], ['x', 'RAPAT RAPAT', 'y']])
  sheet.getRange('A2').setNumberFormat('#,##0')
  sheet.getRange('C2').setFormula('=UPPER("rapat")')
  const found = (ranges) => ranges.map((range) => range.getA1Notation()).join(' ')
`

test.each`
  finder                                                     | found
  ${"createTextFinder('rapat')"}                             | ${'A1 B1 C2 B3'}
  ${"createTextFinder('rapat').matchCase(true)"}             | ${'B1'}
  ${"createTextFinder('rapat').matchEntireCell(true)"}       | ${'A1 C2'}
  ${"createTextFinder('rapat').ignoreDiacritics(true)"}      | ${'A1 B1 C1 C2 B3'}
  ${"createTextFinder('UPPER')"}                             | ${''}
  ${"createTextFinder('UPPER').matchFormulaText(true)"}      | ${'C2'}
  ${"createTextFinder('^[xy]$').useRegularExpression(true)"} | ${'A3 C3'}
  ${"createTextFinder('1.500')"}                             | ${'A2'}
  ${"createTextFinder('tidak ada')"}                         | ${''}
  ${"getRange('B1:B3').createTextFinder('rapat')"}           | ${'B1 B3'}
`('fact 105: $finder finds "$found"', async ({ finder, found }) => {
  expect(await runScript(`${FILLED} return found(sheet.${finder}.findAll())`)).toBe(found)
})

test('fact 106: replacing tells how many occurrences there were; findNext is null at the end', async () => {
  const script = `${FILLED}
    const finder = sheet.createTextFinder('RAPAT').matchCase(true)
    const seen = [finder.findNext().getA1Notation(), finder.findNext().getA1Notation(), finder.findNext()]
    const count = sheet.getRange('B1:B3').createTextFinder('rapat').replaceAllWith('temu $1')
    return [seen, count, at('B3').getValue(), sheet.createTextFinder('tidak ada').replaceAllWith('x')]`
  expect(await runScript(script)).toEqual([['C2', 'B3', null], 3, 'temu $1 temu $1', 0])
})

test('findPrevious goes back, and a search begins where it is told', async () => {
  const script = `${FILLED}
    const finder = ss.createTextFinder('rapat').startFrom(at('B1'))
    return [finder.findNext(), finder.findPrevious(), finder.findPrevious(), finder.findPrevious()].map((range) => range && range.getA1Notation())`
  expect(await runScript(script)).toEqual(['C2', 'B1', 'A1', null])
})
