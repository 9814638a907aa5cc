import { expect, test } from 'vitest'
import { runScript } from './run-script.ts'

test('fact 80: a cell without a formula has an empty one', async () => {
  const body = `at('A1').setValue(5); return [at('A1').getFormula(), at('A1:B1').getFormulas()]`
  expect(await runScript(body)).toEqual(['', [['', '']]])
})

test.each`
  range      | formula       | formulas
  ${'C3:D4'} | ${'=A1'}      | ${[['=A1', '=B1'], ['=A2', '=B2']]}
  ${'C3:D4'} | ${'=$A1+A$1'} | ${[['=$A1+A$1', '=$A1+B$1'], ['=$A2+A$1', '=$A2+B$1']]}
`('fact 82: $formula set on $range is filled relatively', async ({ range, formula, formulas }) => {
  expect(await runScript(`return at('${range}').setFormula('${formula}').getFormulas()`)).toEqual(formulas)
})

test.each(['setFormula(null)', 'setFormulas([[null]])'])('fact 83: %s clears the cell', async (call) => {
  const body = `const cell = at('A1').setFormula('=1'); cell.${call}; return [cell.getFormulas(), cell.getValue()]`
  expect(await runScript(body)).toEqual([[['']], ''])
})

test.each`
  typed               | stored
  ${'=sum( a3:a3 )'}  | ${'=sum( A3 )'}
  ${"='Sales'!B3:a2"} | ${'=Sales!A2:B3'}
  ${'=SUM($b$2:a1)'}  | ${'=SUM(A1:$B$2)'}
`('fact 87: $typed is kept as $stored', async ({ typed, stored }) => {
  const body = `ss.insertSheet('Sales'); return at('E5').setFormula(${JSON.stringify(typed)}).getFormula()`
  expect(await runScript(body, { locale: 'en_US' })).toBe(stored)
})

test('fact 88: a formula is set on each range of a list', async () => {
  const body = `
    sheet.getRangeList(['A1', 'C3']).setFormula('=SUM(1;2)')
    return [at('A1').getValue(), at('C3').getValue()]`
  expect(await runScript(body)).toEqual([3, 3])
})
