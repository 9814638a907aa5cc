import { expect, test } from 'vitest'
import { refusal, runScript } from './run-script.ts'

test.each`
  given            | read
  ${null}          | ${'#ffffff'}
  ${'LIGHTCORAL'}  | ${'#f08080'}
  ${'PapayaWhip'}  | ${'#ffefd5'}
  ${'#0B8043'}     | ${'#0b8043'}
  ${'bukan warna'} | ${'#ffffff'}
`('fact 110: the background $given reads back as $read', async ({ given, read }) => {
  expect(await runScript(`return at('A1').setBackground(${JSON.stringify(given)}).getBackground()`)).toBe(read)
})

test('fact 111 (unsure): null in a list of colours takes one away', async () => {
  const body = `
    const cells = at('A1:B1').setBackgrounds([['red', 'red']]).setFontColors([['red', 'red']])
    cells.setBackgrounds([['blue', null]]).setFontColors([['blue', null]])
    return [cells.getBackgrounds(), cells.getFontColors()]`
  expect(await runScript(body)).toEqual([[['#0000ff', '#ffffff']], [['#0000ff', '#000000']]])
})

test.each`
  getter                      | value
  ${'getFontColor'}           | ${'#000000'}
  ${'getFontFamily'}          | ${'Arial'}
  ${'getFontSize'}            | ${10}
  ${'getFontWeight'}          | ${'normal'}
  ${'getFontStyle'}           | ${'normal'}
  ${'getFontLine'}            | ${'none'}
  ${'getVerticalAlignment'}   | ${'bottom'}
  ${'getHorizontalAlignment'} | ${'general'}
`('fact 112: of a new cell $getter is $value', async ({ getter, value }) => {
  expect(await runScript(`return at('A1').${getter}()`)).toBe(value)
})

test.each`
  aspect                   | set            | reset
  ${'FontWeight'}          | ${'bold'}      | ${'normal'}
  ${'FontStyle'}           | ${'italic'}    | ${'normal'}
  ${'FontLine'}            | ${'underline'} | ${'none'}
  ${'HorizontalAlignment'} | ${'center'}    | ${'general'}
  ${'VerticalAlignment'}   | ${'top'}       | ${'bottom'}
`('fact 113: null takes the $aspect $set back to $reset', async ({ aspect, set, reset }) => {
  const body = `
    const cell = at('A1').set${aspect}('${set}')
    return [cell.get${aspect}(), cell.set${aspect}(null).get${aspect}()]`
  expect(await runScript(body)).toEqual([set, reset])
})

test('fact 114: the general format reads 0.###############, and null is none', async () => {
  const body = `return [at('A1').getNumberFormat(), at('A1').setNumberFormat('general').getNumberFormat()]`
  expect(await runScript(body)).toEqual(['0.###############', '0.###############'])
  expect(await refusal('at("A1").setNumberFormat(null)')).toBe(
    "The parameters (null) don't match the method signature for SpreadsheetApp.Range.setNumberFormat.",
  )
})

test('fact 115: number formats read back as they were set', async () => {
  const formats = [['0.0000', '#,##0.00', '$#.##0.00', '0.#', '@', 'Rp#,##0']]
  expect(await runScript(`return at('A1:F1').setNumberFormats(${JSON.stringify(formats)}).getNumberFormats()`)).toEqual(
    formats,
  )
})

test('fact 116: an untouched cell overflows and yet says that it wraps', async () => {
  const body = `
    const read = (cell) => [String(cell.getWrapStrategy()), cell.getWrap()]
    return [read(at('A1')), read(at('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW))]`
  expect(await runScript(body)).toEqual([
    ['OVERFLOW', true],
    ['OVERFLOW', false],
  ])
})

test.each`
  call                          | notes
  ${'clearNote()'}              | ${['', '']}
  ${'setNote("cuti")'}          | ${['cuti', 'cuti']}
  ${'setNote(25)'}              | ${['25', '25']}
  ${'setNotes([[25, "cuti"]])'} | ${['25.0', 'cuti']}
`('fact 117: after $call two cells have the notes $notes', async ({ call, notes }) => {
  expect(await runScript(`return at('A1:B1').${call}.getNotes()[0]`)).toEqual(notes)
})

test.each`
  value     | rich
  ${5}      | ${null}
  ${true}   | ${null}
  ${'Siti'} | ${[['Siti', false, 10, null]]}
`('fact 118: the rich text of $value is $rich', async ({ value, rich }) => {
  const body = `
    const rich = at('A1').setValue(${JSON.stringify(value)}).getRichTextValue()
    return rich && rich.getRuns().map((run) => {
      const style = run.getTextStyle()
      return [run.getText(), style.isBold(), style.getFontSize(), run.getLinkUrl()]
    })`
  expect(await runScript(body)).toEqual(rich)
})

test('fact 119: runs cover the whole text, gaps between looks and links included', async () => {
  const body = `
    const bold = SpreadsheetApp.newTextStyle().setBold(true).build()
    const italic = SpreadsheetApp.newTextStyle().setItalic(true).build()
    const rich = SpreadsheetApp.newRichTextValue().setText('Bold Italic Link')
      .setTextStyle(0, 4, bold).setTextStyle(5, 11, italic).setLinkUrl(12, 16, 'https://a.id').build()
    const runs = at('A1').setRichTextValue(rich).getRichTextValue().getRuns()
    return runs.map((run) => [run.getText(), run.getTextStyle().isBold(), run.getTextStyle().isItalic(), run.getLinkUrl()])`
  expect(await runScript(body)).toEqual([
    ['Bold', true, false, null],
    [' ', false, false, null],
    ['Italic', false, true, null],
    [' ', false, false, null],
    ['Link', false, false, 'https://a.id'],
  ])
})

test('fact 120: a text style says nothing of a colour that was not set', async () => {
  const body = `
    const style = SpreadsheetApp.newTextStyle().setBold(true).build()
    return [style.isBold(), style.getForegroundColor(), style.copy().setForegroundColor('RED').build().getForegroundColor()]`
  expect(await runScript(body)).toEqual([true, null, '#ff0000'])
})

test('fact 122: a value of an enumeration knows its name and place, and is the very one that is read back', async () => {
  const body = `
    const { WRAP, OVERFLOW, CLIP } = SpreadsheetApp.WrapStrategy
    const said = [CLIP.toString(), CLIP.name(), WRAP.ordinal(), OVERFLOW.ordinal(), CLIP.compareTo(CLIP)]
    return [...said, at('A1').setWrapStrategy(CLIP).getWrapStrategy() === CLIP]`
  expect(await runScript(body)).toEqual(['CLIP', 'CLIP', 0, 1, 0, true])
})
