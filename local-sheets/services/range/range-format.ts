import { lastColumnOf, lastRowOf } from '../../workbook/area.ts'
import type { BorderLine, BorderSide, Style } from '../../workbook/style.ts'
import { restyling } from '../../workbook/style.ts'
import { checked, keysOf } from '../checked.ts'
import { EnumValue, service } from '../service-object.ts'
import { boolean, choice, nullable, number, optional, signaturesOf, text } from '../signature.ts'
import { colorHex } from './color-names.ts'
import { lookMethods } from './look.ts'
import { changeCells } from './writing.ts'

export const WRAP_STRATEGIES = keysOf<typeof GoogleAppsScript.Spreadsheet.WrapStrategy>()('WRAP', 'OVERFLOW', 'CLIP')
export const BORDER_STYLES = keysOf<typeof GoogleAppsScript.Spreadsheet.BorderStyle>()(
  ...(['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'] as const),
)

/** What Google calls the format of a cell that has none. */
const AUTOMATIC_FORMAT = '0.###############'

/** points */
export const DEFAULT_FONT_SIZE = 10

const on = signaturesOf<'Range'>()
const nullableText = nullable(text)
const oneOf = <T extends string>(value: string | null, ...allowed: readonly T[]): T | null =>
  allowed.find((item) => item === value) ?? null

/** How cells look. A `null` takes the setting away. */
export const rangeFormat = checked<GoogleAppsScript.Spreadsheet.Range, 'Range'>()({
  ...lookMethods('NumberFormat', 'NumberFormats', {
    accepts: text,
    read: ({ numberFormat }) => numberFormat ?? AUTOMATIC_FORMAT,
    write: (format) => ({ numberFormat: /^(general)?$/i.test(format) ? null : format }),
  }),
  ...lookMethods('Background', 'Backgrounds', {
    accepts: nullableText,
    read: ({ background }) => background ?? '#ffffff',
    write: (color) => ({ background: colorHex(color) }),
  }),
  ...lookMethods('FontColor', 'FontColors', {
    accepts: nullableText,
    read: ({ fontColor }) => fontColor ?? '#000000',
    write: (color) => ({ fontColor: colorHex(color) }),
  }),
  ...lookMethods('FontWeight', 'FontWeights', {
    accepts: nullableText,
    read: ({ bold }) => (bold ? 'bold' : 'normal'),
    write: (weight) => ({ bold: weight === 'bold' }),
  }),
  ...lookMethods('FontStyle', 'FontStyles', {
    accepts: nullableText,
    read: ({ italic }) => (italic ? 'italic' : 'normal'),
    write: (style) => ({ italic: style === 'italic' }),
  }),
  ...lookMethods('FontLine', 'FontLines', {
    accepts: nullableText,
    read: ({ underline, strikethrough }) => (underline ? 'underline' : strikethrough ? 'line-through' : 'none'),
    write: (line) => ({ underline: line === 'underline', strikethrough: line === 'line-through' }),
  }),
  ...lookMethods('FontSize', 'FontSizes', {
    accepts: number,
    read: ({ fontSize }) => fontSize ?? DEFAULT_FONT_SIZE,
    write: (fontSize) => ({ fontSize }),
  }),
  ...lookMethods('FontFamily', 'FontFamilies', {
    accepts: nullableText,
    read: ({ fontFamily }) => fontFamily ?? 'Arial',
    write: (fontFamily) => ({ fontFamily }),
  }),
  ...lookMethods('HorizontalAlignment', 'HorizontalAlignments', {
    accepts: nullableText,
    read: ({ horizontal }) => horizontal ?? 'general',
    write: (side) => ({ horizontal: oneOf(side, 'left', 'center', 'right') }),
  }),
  ...lookMethods('VerticalAlignment', 'VerticalAlignments', {
    accepts: nullableText,
    read: ({ vertical }) => vertical ?? 'bottom',
    write: (side) => ({ vertical: oneOf(side, 'top', 'middle', 'bottom') }),
  }),
  ...lookMethods('Wrap', 'Wraps', {
    accepts: boolean,
    // A cell that nobody has touched says `true` here although it overflows: so does Google.
    read: ({ wrap }) => wrap === null || wrap === 'WRAP',
    write: (wrap) => ({ wrap: wrap ? 'WRAP' : 'OVERFLOW' }),
  }),
  ...lookMethods('WrapStrategy', 'WrapStrategies', {
    accepts: choice('WrapStrategy', WRAP_STRATEGIES),
    read: ({ wrap }) => new EnumValue('WrapStrategy', wrap ?? 'OVERFLOW'),
    write: (wrap) => ({ wrap }),
  }),
  setBorder: on(
    ...([nullable(boolean), nullable(boolean), nullable(boolean)] as const),
    ...([nullable(boolean), nullable(boolean), nullable(boolean)] as const),
    optional(nullableText),
    optional(nullable(choice('BorderStyle', BORDER_STYLES))),
  )((host, range, top, left, bottom, right, vertical, horizontal, color, style) => {
    const { area } = range
    const line = { style: LINE_NAMES[style ?? 'SOLID'], color: colorHex(color ?? null) ?? '#000000' }
    changeCells(host, range, (cell, row, column) => {
      const set = {
        top: row === area.row ? top : horizontal,
        bottom: row === lastRowOf(area) ? bottom : horizontal,
        left: column === area.column ? left : vertical,
        right: column === lastColumnOf(area) ? right : vertical,
      }
      return { ...cell, style: restyling({ borders: bordered(cell.style.borders, set, line) })(cell.style) }
    })
    return service('Range', range)
  }),
})

const LINE_NAMES: Readonly<Record<(typeof BORDER_STYLES)[number], string>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
}

/** `true` draws a side, `false` takes it away, `null` leaves it. */
function bordered(
  before: Style['borders'],
  set: Readonly<Record<BorderSide, boolean | null>>,
  line: BorderLine,
): Style['borders'] {
  const borders: Partial<Record<BorderSide, BorderLine>> = { ...before }
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    if (set[side] === true) borders[side] = line
    if (set[side] === false) delete borders[side]
  }
  return borders
}
