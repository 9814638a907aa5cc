import type { AlignmentStyle, BorderStyle, CellStyle, FontStyle } from 'hucre'
import { type BorderLine, DEFAULT_STYLE, internStyle, type Style } from '../../workbook/style.ts'
import { colorOf, hexOf } from './color.ts'

const SIDES = ['top', 'right', 'bottom', 'left'] as const

/** Reads looks of one file; equal looks give one object. */
export function styleReader(themeColors: readonly string[], defaultFont: FontStyle | undefined) {
  const known = new Map<string, Style>()
  return (origin: CellStyle | undefined): Style => {
    if (!origin) return DEFAULT_STYLE
    const key = JSON.stringify(origin)
    const style = known.get(key) ?? internStyle({ ...readStyle(origin, themeColors, defaultFont), origin })
    known.set(key, style)
    return style
  }
}

function readStyle(origin: CellStyle, themeColors: readonly string[], defaultFont: FontStyle | undefined): Style {
  const { font, fill, border, alignment } = origin
  const text = readFont(font, themeColors)
  return {
    ...DEFAULT_STYLE,
    ...text,
    // Black is what text is anyway; said by the file, it is no format of its own.
    fontColor: text.fontColor === '#000000' ? null : (text.fontColor ?? null),
    fontFamily: font?.name && font.name !== defaultFont?.name ? font.name : null,
    fontSize: font?.size && font.size !== defaultFont?.size ? font.size : null,
    numberFormat: origin.numFmt && origin.numFmt !== 'General' ? origin.numFmt : null,
    background: fill?.type === 'pattern' && fill.pattern === 'solid' ? hexOf(fill.fgColor, themeColors) : null,
    horizontal: horizontalOf(alignment),
    vertical: verticalOf(alignment),
    wrap: alignment?.wrapText ? 'WRAP' : null,
    rotation: alignment?.textRotation ?? 0,
    borders: readBorders(border, themeColors),
  }
}

/** The part of a look that rich text can have as well. */
export function readFont(font: FontStyle | undefined, themeColors: readonly string[]): Partial<Style> {
  return {
    bold: font?.bold === true,
    italic: font?.italic === true,
    underline: font?.underline !== undefined && font.underline !== false,
    strikethrough: font?.strikethrough === true,
    fontColor: hexOf(font?.color, themeColors),
  }
}

const horizontalOf = (alignment: AlignmentStyle | undefined): Style['horizontal'] => {
  const side = alignment?.horizontal
  return side === 'left' || side === 'center' || side === 'right' ? side : null
}

const verticalOf = (alignment: AlignmentStyle | undefined): Style['vertical'] => {
  const side = alignment?.vertical
  if (side === 'center') return 'middle'
  return side === 'top' || side === 'bottom' ? side : null
}

function readBorders(border: BorderStyle | undefined, themeColors: readonly string[]): Style['borders'] {
  const lines: Partial<Record<(typeof SIDES)[number], BorderLine>> = {}
  for (const side of SIDES) {
    const line = border?.[side]
    if (line) lines[side] = { style: line.style, color: hexOf(line.color, themeColors) ?? '#000000' }
  }
  return lines
}

/** Writes looks: as the file had them, with only what has changed since put over it. */
export function styleWriter(themeColors: readonly string[], defaultFont: FontStyle | undefined) {
  const known = new Map<Style, CellStyle | undefined>()
  const read = styleReader(themeColors, defaultFont)
  return (style: Style): CellStyle | undefined => {
    if (known.has(style)) return known.get(style)
    // storage/ alone puts something into `origin`, and it is always a CellStyle.
    const origin = (style.origin ?? undefined) as CellStyle | undefined
    const before = read(origin)
    const written = style === before || style === DEFAULT_STYLE ? origin : changed(origin ?? {}, before, style)
    known.set(style, written)
    return written
  }
}

function changed(origin: CellStyle, before: Style, now: Style): CellStyle {
  const differs = (...keys: readonly (keyof Style)[]) =>
    keys.some((key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]))
  const result: CellStyle = { ...origin }
  if (differs('numberFormat')) {
    delete result.numFmt
    if (now.numberFormat !== null) result.numFmt = now.numberFormat
  }
  if (differs('bold', 'italic', 'underline', 'strikethrough', 'fontColor', 'fontFamily', 'fontSize')) {
    result.font = writeFont(now, origin.font)
  }
  if (differs('background')) {
    result.fill = now.background
      ? { type: 'pattern', pattern: 'solid', fgColor: colorOf(now.background) }
      : { type: 'pattern', pattern: 'none' }
  }
  if (differs('horizontal', 'vertical', 'wrap', 'rotation')) result.alignment = writeAlignment(now, origin.alignment)
  if (differs('borders')) result.border = writeBorders(now, origin.border)
  return result
}

/** A font with the look's own parts; what it leaves open is taken from `base`. */
export function writeFont(look: Partial<Style>, base: FontStyle = {}): FontStyle {
  const font: FontStyle = { ...base }
  if (look.bold !== undefined) font.bold = look.bold
  if (look.italic !== undefined) font.italic = look.italic
  if (look.underline !== undefined) font.underline = look.underline
  if (look.strikethrough !== undefined) font.strikethrough = look.strikethrough
  if (look.fontColor) font.color = colorOf(look.fontColor)
  if (look.fontFamily) font.name = look.fontFamily
  if (look.fontSize) font.size = look.fontSize
  return font
}

function writeAlignment(now: Style, base: AlignmentStyle = {}): AlignmentStyle {
  const alignment: AlignmentStyle = { ...base, wrapText: now.wrap === 'WRAP', textRotation: now.rotation }
  delete alignment.horizontal
  delete alignment.vertical
  if (now.horizontal) alignment.horizontal = now.horizontal
  if (now.vertical) alignment.vertical = now.vertical === 'middle' ? 'center' : now.vertical
  return alignment
}

function writeBorders(now: Style, base: BorderStyle = {}): BorderStyle {
  const border: BorderStyle = { ...base }
  for (const side of SIDES) {
    const line = now.borders[side]
    delete border[side]
    if (line) border[side] = { style: lineStyle(line.style), color: colorOf(line.color) }
  }
  return border
}

const LINE_STYLES = ['thin', 'medium', 'thick', 'dotted', 'dashed', 'double'] as const

const lineStyle = (name: string): (typeof LINE_STYLES)[number] => LINE_STYLES.find((style) => style === name) ?? 'thin'
