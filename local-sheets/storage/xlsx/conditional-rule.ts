import type { CellStyle, ConditionalRule } from 'hucre'
import { cellName } from '../../workbook/address.ts'
import type { ConditionalFormat } from '../../workbook/conditional-format.ts'
import type { Style } from '../../workbook/style.ts'
import type { Criteria } from '../../workbook/validation.ts'
import { readAreas, writeAreas } from './area-list.ts'
import { readFont, writeFont } from './cell-style.ts'
import { colorOf, hexOf } from './color.ts'
import { numberCriteria, numberOperator, readOperand, writeOperand } from './criteria.ts'

export function readConditionalRule(rule: ConditionalRule, themeColors: readonly string[]): ConditionalFormat {
  return {
    areas: readAreas(rule.range),
    criteria: readCriteria(rule),
    look: readLook(rule.style, themeColors),
    origin: rule,
  }
}

function readCriteria(rule: ConditionalRule): Criteria | null {
  const formulas = rule.formula === undefined ? [] : [rule.formula].flat()
  switch (rule.type) {
    case 'cellIs':
      return rule.operator ? { type: numberCriteria(rule.operator), values: formulas.map(readOperand) } : null
    case 'expression':
      return { type: 'CUSTOM_FORMULA', values: formulas.map((formula) => `=${formula}`) }
    case 'containsText':
      return rule.text === undefined ? null : { type: 'TEXT_CONTAINS', values: [rule.text] }
    case 'beginsWith':
      return rule.text === undefined ? null : { type: 'TEXT_STARTS_WITH', values: [rule.text] }
    case 'containsBlanks':
      return { type: 'CELL_EMPTY', values: [] }
    case 'notContainsBlanks':
      return { type: 'CELL_NOT_EMPTY', values: [] }
    default:
      return null
  }
}

/** A conditional look names only what it changes; its fill colour stands where a cell's pattern colour would. */
function readLook(style: CellStyle | undefined, themeColors: readonly string[]): Partial<Style> {
  const font = readFont(style?.font, themeColors)
  const fill = style?.fill?.type === 'pattern' ? style.fill : undefined
  const background = hexOf(fill?.bgColor ?? fill?.fgColor, themeColors)
  return {
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.underline ? { underline: true } : {}),
    ...(font.strikethrough ? { strikethrough: true } : {}),
    ...(font.fontColor ? { fontColor: font.fontColor } : {}),
    ...(background ? { background } : {}),
  }
}

export function writeConditionalRule(format: ConditionalFormat, priority: number): ConditionalRule | null {
  const range = writeAreas(format.areas)
  // storage/ alone puts something into `origin`, and it is always the file's own rule.
  if (format.origin) return { ...(format.origin as ConditionalRule), range, priority }
  const anchor = format.areas[0]
  const condition =
    format.criteria && anchor ? writeCriteria(format.criteria, cellName(anchor.row, anchor.column)) : null
  return condition && { ...condition, range, priority, style: writeLook(format.look) }
}

function writeCriteria(
  { type, values }: Criteria,
  anchor: string,
): Pick<ConditionalRule, 'type' | 'operator' | 'formula' | 'text'> | null {
  const [first] = values
  const operator = numberOperator(type)
  if (operator) return { type: 'cellIs', operator, formula: values.map(writeOperand) }
  const text = typeof first === 'string' ? first : ''
  const literal = `"${text.replaceAll('"', '""')}"`
  switch (type) {
    case 'CUSTOM_FORMULA':
      return { type: 'expression', formula: values.map(writeOperand) }
    case 'TEXT_CONTAINS':
      return { type: 'containsText', text, formula: `NOT(ISERROR(SEARCH(${literal},${anchor})))` }
    case 'TEXT_DOES_NOT_CONTAIN':
      return { type: 'expression', formula: `ISERROR(SEARCH(${literal},${anchor}))` }
    case 'TEXT_STARTS_WITH':
      return { type: 'expression', formula: `LEFT(${anchor},LEN(${literal}))=${literal}` }
    case 'TEXT_ENDS_WITH':
      return { type: 'expression', formula: `RIGHT(${anchor},LEN(${literal}))=${literal}` }
    case 'TEXT_EQUAL_TO':
      return { type: 'cellIs', operator: 'equal', formula: literal }
    case 'CELL_EMPTY':
      return { type: 'containsBlanks', formula: `LEN(TRIM(${anchor}))=0` }
    case 'CELL_NOT_EMPTY':
      return { type: 'notContainsBlanks', formula: `LEN(TRIM(${anchor}))>0` }
    default:
      return null
  }
}

function writeLook(look: Partial<Style>): CellStyle {
  const style: CellStyle = { font: writeFont(look) }
  if (look.background) style.fill = { type: 'pattern', pattern: 'solid', bgColor: colorOf(look.background) }
  return style
}
