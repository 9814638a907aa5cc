import { parseA1Ref, type RangeA1, stringifyA1Ref, stringifyTokens, type Token, tokenize } from '@borgar/fx'

/** A rectangle of cells; rows and columns count from 1. `Infinity`: to the end of the sheet (`A2:A`, `5:5`). */
export interface Span {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** A reference as written. `sheet: null` is the formula's own sheet; a `book` is another file, which is never opened. */
export interface WrittenReference {
  readonly book: string | null
  readonly sheet: string | null
  readonly span: Span
}

export function readReference(text: string): WrittenReference | null {
  const reference = parseA1Ref(text, { allowNamed: false, allowTernary: true })
  if (!reference || !('range' in reference)) return null
  const context = reference.context ?? []
  return { book: context.at(-2) ?? null, sheet: context.at(-1) ?? null, span: spanOf(reference.range) }
}

/** fx counts from 0 and leaves open ends out. */
function spanOf(range: RangeA1): Span {
  return {
    top: (range.top ?? 0) + 1,
    left: (range.left ?? 0) + 1,
    bottom: (range.bottom ?? Number.POSITIVE_INFINITY) + 1,
    right: (range.right ?? Number.POSITIVE_INFINITY) + 1,
  }
}

const referenceTypes: ReadonlySet<string> = new Set(['range', 'range_beam', 'range_ternary'])

/** The pieces of a formula, references whole (`'Data Induk'!A2:C`). A broken one (`Data!#REF!`) becomes a plain `#REF!`. */
export function formulaTokens(formula: string): Token[] {
  const tokens = tokenize(formula, { allowTernary: true, withLocation: false })
  return tokens.filter((token, at) => {
    const ofBroken = token.type === 'context' && tokens[at + 2]?.type === 'error'
    const bang = token.value === '!' && tokens[at - 1]?.type === 'context' && tokens[at + 1]?.type === 'error'
    return !ofBroken && !bang
  })
}

/** Rewrites each reference of a formula, leaving all else as it is. `null`: what it meant is gone, so `#REF!`. */
export function mapReferences(
  formula: string,
  rewrite: (context: readonly string[], range: RangeA1) => { context: string[]; range: RangeA1 } | null,
): string {
  const tokens = formulaTokens(formula).map((token) => {
    if (!referenceTypes.has(token.type)) return token
    const reference = parseA1Ref(token.value, { allowNamed: false, allowTernary: true })
    if (!reference || !('range' in reference)) return token
    const rewritten = rewrite(reference.context ?? [], reference.range)
    return { ...token, value: rewritten === null ? '#REF!' : stringifyA1Ref(rewritten) }
  })
  return stringifyTokens(tokens)
}

/** References as Sheets stores them: upper case, top left to bottom right, `A3` for `A3:A3`, no needless quotes. */
export function tidyReferences(formula: string): string {
  return mapReferences(formula, (context, range) => ({ context: [...context], range }))
}
