import { type AstExpression, parse } from '@borgar/fx'
import { formulaTokens, readReference, type WrittenReference } from './references.ts'
import { type Cell, errorCode, errorOf } from './values.ts'

/** A formula, read. */
export type Expression =
  | { readonly kind: 'constant'; readonly value: Cell }
  | { readonly kind: 'reference'; readonly to: WrittenReference }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sign'; readonly operator: SignOperator; readonly operand: Expression }
  | { readonly kind: 'pair'; readonly operator: PairOperator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Expression[])[] }

export type SignOperator = '+' | '-' | '%'
export type PairOperator = '=' | '<' | '>' | '<=' | '>=' | '<>' | '-' | '+' | '*' | '/' | '^' | '&' | ':'

const remembered = new Map<string, Expression | null>()
const mostRemembered = 20_000

/** Reads a canonical formula; `null` if it cannot be read, which Sheets shows as #ERROR!. */
export function parseFormula(formula: string): Expression | null {
  const known = remembered.get(formula)
  if (known !== undefined) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const expression = read(formula)
  remembered.set(formula, expression)
  return expression
}

function read(formula: string): Expression | null {
  if (formula.includes('\\') && formulaTokens(formula).some((token) => token.type === 'unknown')) return null
  try {
    const options = { allowTernary: true, permitArrayRanges: true, permitArrayCalls: true, withLocation: false }
    return expressionOf(parse(formulaTokens(formula), options))
  } catch (error) {
    // fx tells of unreadable text by a SyntaxError or a plain Error; both mean that this is no formula.
    if (error instanceof Error) return null
    throw error
  }
}

const signs: ReadonlySet<string> = new Set<SignOperator>(['+', '-', '%'])
const pairs: ReadonlySet<string> = new Set<PairOperator>([
  '=',
  '<',
  '>',
  '<=',
  '>=',
  '<>',
  '-',
  '+',
  '*',
  '/',
  '^',
  '&',
  ':',
])

const isSign = (operator: string): operator is SignOperator => signs.has(operator)
const isPair = (operator: string): operator is PairOperator => pairs.has(operator)

function expressionOf(node: AstExpression | null): Expression {
  // fx leaves a hole for an argument that is left out: `IF(A1,,2)`.
  if (node === null) return { kind: 'constant', value: null }
  switch (node.type) {
    case 'Literal':
      return { kind: 'constant', value: node.value }
    case 'ErrorLiteral':
      return { kind: 'constant', value: errorOf(errorCode(node.value) ?? '#ERROR!') }
    case 'ReferenceIdentifier':
      return referenceOf(node.value)
    case 'UnaryExpression':
      return signOf(node.operator, node.arguments)
    case 'BinaryExpression':
      return pairOf(node.operator, node.arguments)
    case 'CallExpression':
      return { kind: 'call', name: node.callee.name.toUpperCase(), args: node.arguments.map(expressionOf) }
    case 'ArrayExpression':
      return { kind: 'array', rows: node.elements.map((row) => row.map(expressionOf)) }
    case 'LambdaExpression':
      return unknown('LAMBDA', [])
    case 'LetExpression':
      return unknown('LET', [])
  }
}

function referenceOf(text: string): Expression {
  const to = readReference(text)
  if (to === null) return text.includes('[') ? unknown('TABLE', []) : { kind: 'name', name: text }
  return to.book === null ? { kind: 'reference', to } : unknown('WORKBOOK', [])
}

function signOf(operator: string, operands: readonly AstExpression[]): Expression {
  const operand = expressionOf(operands[0] ?? null)
  // Excel's `@` takes one cell of a range, which is what Sheets does anyhow.
  if (operator === '@') return operand
  return isSign(operator) ? { kind: 'sign', operator, operand } : unknown('SPILL', [operand])
}

function pairOf(operator: string, operands: readonly AstExpression[]): Expression {
  const left = expressionOf(operands[0] ?? null)
  const right = expressionOf(operands[1] ?? null)
  if (isPair(operator)) return { kind: 'pair', operator, left, right }
  return unknown(operator === ',' ? 'UNION' : 'INTERSECTION', [left, right])
}

/**
 * What a file may hold and nothing here can work out (tables, other files, unions) is a call of a function that does not exist:
 * its cell keeps the value that came with the file as long as that holds.
 */
function unknown(name: string, args: readonly Expression[]): Expression {
  return { kind: 'call', name: `_${name}`, args }
}

/** Every expression inside, the whole first. */
export function* expressionsIn(expression: Expression): Generator<Expression> {
  yield expression
  if (expression.kind === 'sign') yield* expressionsIn(expression.operand)
  if (expression.kind === 'pair') {
    yield* expressionsIn(expression.left)
    yield* expressionsIn(expression.right)
  }
  if (expression.kind === 'call') for (const arg of expression.args) yield* expressionsIn(arg)
  if (expression.kind === 'array') for (const cell of expression.rows.flat()) yield* expressionsIn(cell)
}
