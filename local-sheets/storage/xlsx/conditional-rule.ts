import type { CellStyle, ConditionalRule } from 'hucre'
import { cellName } from '../../workbook/address.ts'
import type { ConditionalFormat } from '../../workbook/conditional-format.ts'
import type { Style } from '../../workbook/style.ts'
import type { Criteria } from '../../workbook/validation.ts'
import { readAreas, writeAreas } from './area-list.ts'
import { readFont, writeFont } from './cell-style.ts'
import { colorOf, hexOf } from './color.ts'
import {
  numberCriteria,
  numberOperator,
  type Operator,
  readOperand,
  readTextLiteral,
  writeOperand,
  writeTextLiteral,
} from './criteria.ts'

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
      return rule.operator ? readComparison(rule.operator, formulas) : null
    case 'expression':
      return (
        readTextFormula(formulas, rule.range) ?? {
          type: 'CUSTOM_FORMULA',
          values: formulas.map((formula) => `=${formula}`),
        }
      )
    case 'containsBlanks':
      return { type: 'CELL_EMPTY', values: [] }
    case 'notContainsBlanks':
      return { type: 'CELL_NOT_EMPTY', values: [] }
    default: {
      const type = TEXT_RULES[rule.type]
      return type === undefined || rule.text === undefined ? null : { type, values: [rule.text] }
    }
  }
}

/** Rules that have their text beside the formula. */
const TEXT_RULES: Readonly<Record<string, string>> = {
  containsText: 'TEXT_CONTAINS',
  notContainsText: 'TEXT_DOES_NOT_CONTAIN',
  beginsWith: 'TEXT_STARTS_WITH',
  endsWith: 'TEXT_ENDS_WITH',
}

/** Conditions on the text of a cell that are written as formulas. */
const TEXT_FORMULAS: Readonly<Record<string, (cell: string, literal: string) => string>> = {
  TEXT_DOES_NOT_CONTAIN: (cell, literal) => `ISERROR(SEARCH(${literal},${cell}))`,
  TEXT_STARTS_WITH: (cell, literal) => `LEFT(${cell},LEN(${literal}))=${literal}`,
  TEXT_ENDS_WITH: (cell, literal) => `RIGHT(${cell},LEN(${literal}))=${literal}`,
}

function readComparison(operator: Operator, formulas: readonly string[]): Criteria {
  const text = operator === 'equal' ? readTextLiteral(formulas[0] ?? '') : null
  return text === null
    ? { type: numberCriteria(operator), values: formulas.map(readOperand) }
    : { type: 'TEXT_EQUAL_TO', values: [text] }
}

/** What `TEXT_FORMULAS` has written; `null` for any other formula. */
function readTextFormula([formula = '']: readonly string[], range: string): Criteria | null {
  const [anchor] = readAreas(range)
  const literal = /"(?:[^"]|"")*"/.exec(formula)?.[0]
  const text = readTextLiteral(literal ?? '')
  if (!anchor || literal === undefined || text === null) return null
  const cell = cellName(anchor.row, anchor.column)
  const type = Object.keys(TEXT_FORMULAS).find((name) => TEXT_FORMULAS[name]?.(cell, literal) === formula)
  return type === undefined ? null : { type, values: [text] }
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
  const literal = writeTextLiteral(text)
  const formula = TEXT_FORMULAS[type]?.(anchor, literal)
  if (formula !== undefined) return { type: 'expression', formula }
  switch (type) {
    case 'CUSTOM_FORMULA':
      return { type: 'expression', formula: values.map(writeOperand) }
    case 'TEXT_CONTAINS':
      return { type: 'containsText', text, formula: `NOT(ISERROR(SEARCH(${literal},${anchor})))` }
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
