import { expect, test } from 'vitest'
import { inNewBook } from '../office.ts'

const rule = 'SpreadsheetApp.newDataValidation()'
const format = 'SpreadsheetApp.newConditionalFormatRule()'

test.each`
  fact   | expression                                                                                                                                                 | result
  ${123} | ${`${rule}.getCriteriaType()`}                                                                                                                             | ${null}
  ${123} | ${`${rule}.getCriteriaValues()`}                                                                                                                           | ${[]}
  ${123} | ${`${rule}.getHelpText()`}                                                                                                                                 | ${null}
  ${123} | ${`${rule}.getAllowInvalid()`}                                                                                                                             | ${true}
  ${124} | ${`${rule}.requireValueInList([9, false, 'z']).getCriteriaValues()`}                                                                                       | ${[['9', 'false', 'z'], true]}
  ${124} | ${`${rule}.requireValueInRange(sheet.getRange('B1:B3')).getCriteriaValues()[0].getA1Notation()`}                                                           | ${'B1:B3'}
  ${125} | ${`${rule}.requireCheckbox().getCriteriaValues()`}                                                                                                         | ${[]}
  ${125} | ${`${rule}.requireCheckbox('A', 'B').getCriteriaValues()`}                                                                                                 | ${['A', 'B']}
  ${127} | ${"sheet.getRange('A1').getDataValidation()"}                                                                                                              | ${null}
  ${127} | ${`sheet.getRange('A1').setDataValidation(${rule}.requireNumberGreaterThan(20).build()).getDataValidation().getCriteriaValues()`}                          | ${[20]}
  ${127} | ${`sheet.getRange('A1:A2').setDataValidation(${rule}.requireDate().build()).clearDataValidations().getDataValidations()`}                                  | ${[[null], [null]]}
  ${129} | ${"sheet.getRange('A1:A2').insertCheckboxes().getValues()"}                                                                                                | ${[[false], [false]]}
  ${129} | ${"sheet.getRange('A1:A2').insertCheckboxes() && sheet.getRange('A1:B2').check().getValues()"}                                                             | ${[[true, ''], [true, '']]}
  ${129} | ${"sheet.getRange('A1').insertCheckboxes().removeCheckboxes().getDataValidation()"}                                                                        | ${null}
  ${130} | ${"sheet.getRange('A1:A2').insertCheckboxes().isChecked()"}                                                                                                | ${false}
  ${130} | ${"sheet.getRange('A1').insertCheckboxes() && sheet.getRange('A1:A2').isChecked()"}                                                                        | ${null}
  ${132} | ${`${format}.whenNumberGreaterThan(50).getBooleanCondition().getCriteriaValues()`}                                                                         | ${[50]}
  ${132} | ${`String(${format}.whenFormulaSatisfied('=A1>10').getBooleanCondition().getCriteriaType())`}                                                              | ${'CUSTOM_FORMULA'}
  ${132} | ${`String(${format}.whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY).getBooleanCondition().getCriteriaType())`}                                          | ${'DATE_EQUAL_TO_RELATIVE'}
  ${132} | ${`${format}.whenCellEmpty().setBackground('RED').getBooleanCondition().getBackground()`}                                                                  | ${'#ff0000'}
  ${133} | ${`${format}.whenNumberEqualTo(1).setBold(true).setRanges([sheet.getRange('A1')]).build().copy().whenCellEmpty().build().getBooleanCondition().getBold()`} | ${true}
`('$expression is $result (fact $fact)', async ({ expression, result }) => {
  expect(await inNewBook(`return ${expression}`)).toEqual(result)
})

test('a date is no formula (fact 126)', async () => {
  await expect(inNewBook(`${rule}.requireDateAfter('=I1')`)).rejects.toThrow(
    "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDateAfter.",
  )
})

test.each`
  strict   | given  | accepted
  ${true}  | ${'L'} | ${true}
  ${true}  | ${''}  | ${true}
  ${true}  | ${'X'} | ${false}
  ${false} | ${'X'} | ${true}
`('a list of L and P, strict: $strict, takes "$given": $accepted (fact 128)', async ({ strict, given, accepted }) => {
  const script = `const cell = sheet.getRange('B2')
    cell.setDataValidation(${rule}.requireValueInList(['L', 'P']).setAllowInvalid(${!strict}).build())
    return cell.setValue('${given}').getValue()`
  const words =
    'The data you entered in cell B2 violates the data validation rules set on this cell. Please enter one of the following values: L, P.'
  if (accepted) expect(await inNewBook(script)).toBe(given)
  else await expect(inNewBook(script)).rejects.toThrow(words)
})

test('setting conditional formats replaces all of them and keeps their order (fact 131)', async () => {
  const script = `const on = (name) => ${format}.whenCellEmpty().setRanges([sheet.getRange(name)]).build()
    sheet.setConditionalFormatRules([on('A1')])
    sheet.setConditionalFormatRules([on('C1'), on('B1')])
    const kept = sheet.getConditionalFormatRules().map((each) => each.getRanges()[0].getA1Notation())
    sheet.clearConditionalFormatRules()
    return [kept, sheet.getConditionalFormatRules().length]`
  expect(await inNewBook(script)).toEqual([['C1', 'B1'], 0])
})

test.each`
  fact   | expression                                                                                                                                | result
  ${134} | ${'sheet.protect().canEdit()'}                                                                                                            | ${true}
  ${134} | ${'sheet.protect().getEditors()'}                                                                                                         | ${[]}
  ${134} | ${'String(sheet.protect().getProtectionType())'}                                                                                          | ${'SHEET'}
  ${134} | ${'[sheet.protect().isWarningOnly(), sheet.protect().setWarningOnly(true).isWarningOnly()]'}                                              | ${[false, true]}
  ${134} | ${"sheet.protect().setUnprotectedRanges([sheet.getRange('B2:B9')]).getUnprotectedRanges().map((r) => r.getA1Notation())"}                 | ${['B2:B9']}
  ${135} | ${"sheet.getRange('A1').protect().getUnprotectedRanges()"}                                                                                | ${[]}
  ${135} | ${'sheet.protect().getDescription()'}                                                                                                     | ${''}
  ${135} | ${'sheet.protect().getRangeName()'}                                                                                                       | ${null}
  ${136} | ${"sheet.getRange('A1').protect() && sheet.getRange('A1').protect() && sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length"} | ${2}
  ${137} | ${"sheet.protect() && sheet.getRange('A1').setValue('pemilik boleh').getValue()"}                                                         | ${'pemilik boleh'}
`('$expression is $result (fact $fact)', async ({ expression, result }) => {
  expect(await inNewBook(`return ${expression}`)).toEqual(result)
})
