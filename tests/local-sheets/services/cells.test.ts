import { expect, test } from 'vitest'
import { inNewBook } from '../office.ts'

const A1 = "sheet.getRange('A1')"

test.each`
  fact   | expression                                                                                                                                     | result
  ${110} | ${`${A1}.getBackground()`}                                                                                                                     | ${'#ffffff'}
  ${110} | ${`${A1}.setBackground('LIGHTCORAL').getBackground()`}                                                                                         | ${'#f08080'}
  ${110} | ${`${A1}.setBackground('bukan warna').getBackground()`}                                                                                        | ${'#ffffff'}
  ${111} | ${`${A1}.setBackground('red').setBackground(null).getBackground()`}                                                                            | ${'#ffffff'}
  ${112} | ${`${A1}.getFontColor()`}                                                                                                                      | ${'#000000'}
  ${112} | ${`${A1}.getFontFamily()`}                                                                                                                     | ${'Arial'}
  ${112} | ${`${A1}.getFontSize()`}                                                                                                                       | ${10}
  ${112} | ${`${A1}.getFontWeight()`}                                                                                                                     | ${'normal'}
  ${112} | ${`${A1}.getFontLine()`}                                                                                                                       | ${'none'}
  ${112} | ${`${A1}.getVerticalAlignment()`}                                                                                                              | ${'bottom'}
  ${112} | ${`${A1}.getHorizontalAlignment()`}                                                                                                            | ${'general'}
  ${113} | ${`${A1}.setFontWeight('bold').setFontWeight(null).getFontWeight()`}                                                                           | ${'normal'}
  ${114} | ${`${A1}.getNumberFormat()`}                                                                                                                   | ${'0.###############'}
  ${114} | ${`${A1}.setNumberFormat('general').getNumberFormat()`}                                                                                        | ${'0.###############'}
  ${115} | ${`${A1}.setNumberFormat('#,##0.00').getNumberFormat()`}                                                                                       | ${'#,##0.00'}
  ${116} | ${`${A1}.getWrap()`}                                                                                                                           | ${true}
  ${116} | ${`String(${A1}.getWrapStrategy())`}                                                                                                           | ${'OVERFLOW'}
  ${116} | ${`${A1}.setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW).getWrap()`}                                                                     | ${false}
  ${122} | ${`${A1}.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).getWrapStrategy() === SpreadsheetApp.WrapStrategy.CLIP`}                            | ${true}
  ${75}  | ${`${A1}.setNumberFormat('[$Rp]#,##0').setValue(50000000).getDisplayValue()`}                                                                  | ${'Rp50.000.000'}
  ${75}  | ${`${A1}.setNumberFormat('0.0 %" (17 dari 20)"').setValue(0.85).getDisplayValue()`}                                                            | ${'85,0 % (17 dari 20)'}
  ${59}  | ${`${A1}.setNumberFormat('0%').setValue(0.5).getValue()`}                                                                                      | ${0.5}
  ${117} | ${`${A1}.getNote()`}                                                                                                                           | ${''}
  ${117} | ${`${A1}.setNote('cuti').getNote()`}                                                                                                           | ${'cuti'}
  ${117} | ${"sheet.getRange('A1:B1').setNote('x').getNotes()"}                                                                                           | ${[['x', 'x']]}
  ${31}  | ${`${A1}.setValue(1).setNote('x').setBackground('red') && sheet.clear() && [${A1}.getValue(), ${A1}.getNote(), ${A1}.getBackground()]`}        | ${['', 'x', '#ffffff']}
  ${32}  | ${`${A1}.setValue(1).setNote('x').setBackground('red') && sheet.clearFormats() && [${A1}.getValue(), ${A1}.getNote(), ${A1}.getBackground()]`} | ${[1, 'x', '#ffffff']}
  ${118} | ${`${A1}.setValue(5).getRichTextValue()`}                                                                                                      | ${null}
  ${118} | ${`${A1}.setValue('teks').getRichTextValue().getRuns().length`}                                                                                | ${1}
`('$expression is $result (fact $fact)', async ({ expression, result }) => {
  expect(await inNewBook(`return ${expression}`)).toEqual(result)
})

test('runs of rich text cover the gaps between looks and links (fact 119)', async () => {
  const script = `const bold = SpreadsheetApp.newTextStyle().setBold(true).build()
    const italic = SpreadsheetApp.newTextStyle().setItalic(true).build()
    const rich = SpreadsheetApp.newRichTextValue().setText('Bold Italic Link')
      .setTextStyle(0, 4, bold).setTextStyle(5, 11, italic).setLinkUrl(12, 16, '#gid=0&range=B2').build()
    const read = sheet.getRange('A1').setRichTextValue(rich).getRichTextValue()
    return read.getRuns().map((run) => [run.getText(), run.getTextStyle().isBold() === true, run.getLinkUrl()])`
  expect(await inNewBook(script)).toEqual([
    ['Bold', true, null],
    [' ', false, null],
    ['Italic', false, null],
    [' ', false, null],
    ['Link', false, '#gid=0&range=B2'],
  ])
})

test.each`
  fact  | call                                              | merged                | first
  ${92} | ${"sheet.getRange('A1:B2').merge()"}              | ${['A1:B2']}          | ${[['a', ''], ['', '']]}
  ${93} | ${"sheet.getRange('A1:B2').mergeAcross()"}        | ${['A1:B1', 'A2:B2']} | ${[['a', ''], ['c', '']]}
  ${93} | ${"sheet.getRange('A1:B2').mergeVertically()"}    | ${['A1:A2', 'B1:B2']} | ${[['a', 'b'], ['', '']]}
  ${93} | ${"sheet.getRange('A1:B2').merge().breakApart()"} | ${[]}                 | ${[['a', ''], ['', '']]}
`('$call (fact $fact)', async ({ call, merged, first }) => {
  const script = `const range = sheet.getRange('A1:B2').setValues([['a', 'b'], ['c', 'd']])
    ${call}
    return [sheet.getRange('A1:F9').getMergedRanges().map((each) => each.getA1Notation()), range.getValues()]`
  expect(await inNewBook(script)).toEqual([merged, first])
})

test('what is written behind a merged cell is not seen', async () => {
  const script = `const range = sheet.getRange('A1:B1').merge().setValues([['judul', 'hilang']])
    return [range.getValues(), sheet.getRange('B1').isPartOfMerge()]`
  expect(await inNewBook(script)).toEqual([[['judul', '']], true])
})

test('a part of a merge cannot be merged or broken apart (fact 94)', async () => {
  await expect(inNewBook("sheet.getRange('A1:B2').merge(); sheet.getRange('B1:C1').breakApart()")).rejects.toThrow(
    'You must select all cells in a merged range to merge or unmerge them.',
  )
})
