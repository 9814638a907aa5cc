import { expect, test } from 'vitest'
import { openOffice } from '../office.ts'
import { refusal, runScript } from './run-script.ts'

const RULE = 'SpreadsheetApp.newDataValidation()'
const FORMAT = 'SpreadsheetApp.newConditionalFormatRule()'

test('fact 123: a rule that is being made has no criteria, no help text, and lets invalid values stand', async () => {
  const body = `
    const rule = ${RULE}
    return [rule.getCriteriaType(), rule.getCriteriaValues(), rule.getHelpText(), rule.getAllowInvalid()]`
  expect(await runScript(body)).toEqual([null, [], null, true])
})

test.each`
  call                                     | values
  ${`requireValueInList([9, false, 'z'])`} | ${[['9', 'false', 'z'], true]}
  ${`requireValueInList(['a'], false)`}    | ${[['a'], false]}
  ${`requireValueInRange(at('B1:B3'))`}    | ${['B1:B3', true]}
`('fact 124: of $call the values are $values', async ({ call, values }) => {
  const body = `return ${RULE}.${call}.getCriteriaValues().map((value) => value.getA1Notation ? value.getA1Notation() : value)`
  expect(await runScript(body)).toEqual(values)
})

test.each`
  call                           | values
  ${'requireCheckbox()'}         | ${[]}
  ${'requireCheckbox("A")'}      | ${['A']}
  ${'requireCheckbox("A", "B")'} | ${['A', 'B']}
`('fact 125: $call is a checkbox with the values $values', async ({ call, values }) => {
  const body = `const rule = ${RULE}.${call}; return [String(rule.getCriteriaType()), rule.getCriteriaValues()]`
  expect(await runScript(body)).toEqual(['CHECKBOX', values])
})

test('fact 126: where a date is required a formula is not taken, but as a criterion it is', async () => {
  expect(await refusal(`${RULE}.requireDate('=I1')`)).toBe(
    "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
  )
  const body = `return ${RULE}.withCriteria(SpreadsheetApp.DataValidationCriteria.DATE_AFTER, ['=i1']).getCriteriaValues()`
  expect(await runScript(body)).toEqual(['=i1'])
})

test.each`
  call                                                          | values
  ${'requireNumberGreaterThan(20)'}                             | ${[20]}
  ${'requireTextContains("PUG")'}                               | ${['PUG']}
  ${'requireFormulaSatisfied("=ISNUMBER(A1)")'}                 | ${['=ISNUMBER(A1)']}
  ${'requireDateAfter(new Date(Date.UTC(2026, 7, 17, 2, 30)))'} | ${['2026-08-17 00:00']}
`('fact 127: a cell gives back the rule it was given: $call', async ({ call, values }) => {
  const body = `
    at('A1').setDataValidation(${RULE}.${call}.build())
    const zone = ss.getSpreadsheetTimeZone()
    const [[rule, none]] = at('A1:B1').getDataValidations()
    const given = rule.getCriteriaValues().map((value) => value instanceof Date ? Utilities.formatDate(value, zone, 'yyyy-MM-dd HH:mm') : value)
    return [given, none, at('A1:B1').clearDataValidations().getDataValidations()]`
  expect(await runScript(body)).toEqual([values, null, [[null, null]]])
})

/** B2 takes L or P. */
const listRule = (allowInvalid: boolean) =>
  `at('B2').setDataValidation(${RULE}.requireValueInList(['L', 'P']).setAllowInvalid(${allowInvalid}).build());`

test('fact 128: what a strict rule forbids is refused in words that name the cell and the choices', async () => {
  expect(await refusal(`${listRule(false)} at('A1:B2').setValues([[1, 2], [3, 'X']])`)).toBe(
    'The data you entered in cell B2 violates the data validation rules set on this cell. Please enter one of the following values: L, P.',
  )
  expect(await runScript(`${listRule(false)} return at('B2').setValue('L').setValue('').getValue()`)).toBe('')
  expect(await runScript(`${listRule(true)} return at('B2').setValue('X').getValue()`)).toBe('X')
})

test.each`
  body                                                            | values
  ${`at('A1:A2').setValue('x').insertCheckboxes()`}               | ${[[false, ''], [false, '']]}
  ${`at('A1').insertCheckboxes('ya')`}                            | ${[['', ''], ['', '']]}
  ${`at('A1:A2').insertCheckboxes(); at('A1:B2').check()`}        | ${[[true, ''], [true, '']]}
  ${`at('A1:A2').insertCheckboxes().check(); at('A1').uncheck()`} | ${[[false, ''], [true, '']]}
  ${`at('A1:A2').insertCheckboxes().check().removeCheckboxes()`}  | ${[['', ''], ['', '']]}
`('fact 129: after $body the cells hold $values', async ({ body, values }) => {
  expect(await runScript(`${body}; return at('A1:B2').getValues()`)).toEqual(values)
})

test.each`
  boxes                                                 | range      | checked
  ${`at('A1:A2').insertCheckboxes().check()`}           | ${'A1:A2'} | ${true}
  ${`at('A1:A2').insertCheckboxes()`}                   | ${'A1:A2'} | ${false}
  ${`at('A1:A2').insertCheckboxes(); at('A1').check()`} | ${'A1:A2'} | ${null}
  ${`at('A1').insertCheckboxes()`}                      | ${'A1:A2'} | ${null}
  ${`at('A1').setValue(true)`}                          | ${'A1'}    | ${null}
`('fact 130: after $boxes the range $range is checked: $checked', async ({ boxes, range, checked }) => {
  expect(await runScript(`${boxes}; return at('${range}').isChecked()`)).toBe(checked)
})

test('fact 131: setting conditional formats replaces all of them and keeps their order', async () => {
  const body = `
    const on = (name) => ${FORMAT}.whenCellEmpty().setRanges([at(name)]).build()
    const kept = () => sheet.getConditionalFormatRules().map((rule) => rule.getRanges()[0].getA1Notation())
    sheet.setConditionalFormatRules([on('A1')])
    sheet.setConditionalFormatRules([on('C1'), on('B1')])
    const two = kept()
    sheet.clearConditionalFormatRules()
    return [two, kept()]`
  expect(await runScript(body)).toEqual([['C1', 'B1'], []])
})

test.each`
  when                                                    | type                        | values
  ${'whenNumberGreaterThan(50)'}                          | ${'NUMBER_GREATER_THAN'}    | ${[50]}
  ${'whenNumberBetween(10, 20)'}                          | ${'NUMBER_BETWEEN'}         | ${[10, 20]}
  ${'whenFormulaSatisfied("=A1>10")'}                     | ${'CUSTOM_FORMULA'}         | ${['=A1>10']}
  ${'whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY)'} | ${'DATE_EQUAL_TO_RELATIVE'} | ${['TODAY']}
`('fact 132: $when is the condition $type with $values', async ({ when, type, values }) => {
  const body = `
    const condition = ${FORMAT}.${when}.setBackground('RED').setRanges([at('A1')]).build().getBooleanCondition()
    return [condition.toString(), condition.getCriteriaType(), condition.getCriteriaValues(), condition.getBackground()]`
  expect(await runScript(body)).toEqual(['ConditionalFormatBooleanCondition', type, values, '#ff0000'])
})

test('fact 133: a copied rule with another condition keeps its look', async () => {
  const body = `
    const rule = ${FORMAT}.whenNumberEqualTo(1).setBold(true).setFontColor('red').setRanges([at('A1')]).build()
    const condition = rule.copy().whenCellEmpty().build().getBooleanCondition()
    return [String(condition.getCriteriaType()), condition.getBold(), condition.getFontColor()]`
  expect(await runScript(body)).toEqual(['CELL_EMPTY', true, '#ff0000'])
})

test('fact 134: the owner of a protected sheet may edit it and is not listed among its editors', async () => {
  const body = `
    const made = sheet.protect()
    const first = [made.canEdit(), made.getEditors(), made.getProtectionType(), made.isWarningOnly()]
    made.setWarningOnly(true).setUnprotectedRanges([at('B2:B9')])
    return [...first, made.isWarningOnly(), made.getUnprotectedRanges().map((range) => range.getA1Notation())]`
  expect(await runScript(body)).toEqual([true, [], 'SHEET', false, true, ['B2:B9']])
})

test('fact 135: the range of a protected sheet is all of it and has no name', async () => {
  const body = `
    const whole = sheet.protect().getRange()
    const part = at('A1:B2').protect()
    return [whole.getNumRows(), whole.getNumColumns(), whole.getA1Notation(),
      part.getRange().getA1Notation(), part.getUnprotectedRanges(), part.getDescription(), part.getRangeName()]`
  expect(await runScript(body)).toEqual([1000, 26, '', 'A1:B2', [], '', null])
})

test('fact 136: protecting a range again adds a protection; none of them restricts the owner', async () => {
  const body = `
    at('A1').protect(); at('A1').protect()
    return [sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, at('A1').setValue(5).getValue()]`
  expect(await runScript(body)).toEqual([2, 5])
})

/** A workbook in which somebody else has protected A1:B2. */
async function protectedOffice(part: { readonly warningOnly?: boolean } = {}) {
  const office = await openOffice()
  const area = { row: 1, column: 1, rows: 2, columns: 2 }
  const protection = { id: 1, area, description: '', warningOnly: false, canEdit: false, unprotected: [], ...part }
  for (const { id } of office.document.workbook.state.sheets) {
    office.document.workbook.update(id, { protections: [protection] })
  }
  return office
}

test.each`
  call                                     | warningOnly | refused
  ${'getRange("B2:C3").setValue(1)'}       | ${false}    | ${true}
  ${'getRange("A1").setBackground("red")'} | ${false}    | ${true}
  ${'deleteRow(1)'}                        | ${false}    | ${true}
  ${'getRange("C3").setValue(1)'}          | ${false}    | ${false}
  ${'getRange("B2").setValue(1)'}          | ${true}     | ${false}
`('fact 137 (unsure): $call where others protected A1:B2, warning only: $warningOnly', async (given) => {
  const { call, warningOnly, refused } = given
  const office = await protectedOffice({ warningOnly })
  const run = office.run(`SpreadsheetApp.getActiveSheet().${call}`)
  if (!refused) return expect(run).resolves.toBeNull()
  return expect(run).rejects.toThrow(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  )
})

test('fact 138: who may not edit may not ask who may; a protected range has no parts that are not; the owner stays', async () => {
  const office = await protectedOffice()
  const FIRST = 'SpreadsheetApp.getActiveSheet().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]'
  await expect(office.run(`${FIRST}.getEditors()`)).rejects.toThrow('You do not have permission')
  await expect(office.run(`${FIRST}.canDomainEdit()`)).rejects.toThrow('You do not have permission')
  await expect(runScript('at("A1:B2").protect().setUnprotectedRanges([at("A1")])')).rejects.toThrow('whole sheet')
  expect(await runScript('return sheet.protect().removeEditor(Session.getEffectiveUser()).canEdit()')).toBe(true)
})
