import type { Style } from '../../workbook/style.ts'
import { checked } from '../checked.ts'
import { colorHex } from '../range/color-names.ts'
import { service } from '../service-object.ts'
import { boolean, integer, nullable, signaturesOf, text } from '../signature.ts'

const on = signaturesOf<'TextStyleBuilder'>()
const set = (draft: { look: Partial<Style> }, part: Partial<Style>) => {
  draft.look = { ...draft.look, ...part }
  return service('TextStyleBuilder', draft)
}
const flag = (key: 'bold' | 'italic' | 'underline' | 'strikethrough') =>
  on(boolean)((_host, draft, value) => set(draft, { [key]: value }))

/** The look of a stretch of text. */
export const textStyleBuilder = checked<GoogleAppsScript.Spreadsheet.TextStyleBuilder, 'TextStyleBuilder'>()({
  setBold: flag('bold'),
  setItalic: flag('italic'),
  setUnderline: flag('underline'),
  setStrikethrough: flag('strikethrough'),
  setFontSize: on(integer)((_host, draft, fontSize) => set(draft, { fontSize })),
  setFontFamily: on(text)((_host, draft, fontFamily) => set(draft, { fontFamily })),
  setForegroundColor: on(nullable(text))((_host, draft, color) => set(draft, { fontColor: colorHex(color) })),
  build: on()((_host, { look }) => service('TextStyle', look)),
})

const onStyle = signaturesOf<'TextStyle'>()
const ask = (key: keyof Style) => onStyle()((_host, look) => look[key] ?? null)

export const textStyle = checked<GoogleAppsScript.Spreadsheet.TextStyle, 'TextStyle'>()({
  isBold: ask('bold'),
  isItalic: ask('italic'),
  isUnderline: ask('underline'),
  isStrikethrough: ask('strikethrough'),
  getFontSize: ask('fontSize'),
  getFontFamily: ask('fontFamily'),
  getForegroundColor: ask('fontColor'),
  copy: onStyle()((_host, look) => service('TextStyleBuilder', { look })),
})
