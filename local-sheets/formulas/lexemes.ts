/** Where a separator stands: it parts the arguments of a call, or the cells of an array literal. */
export type Place = 'call' | 'array'

const text = /"(?:[^"]|"")*"?/
const sheetName = /'(?:[^']|'')*'?/
const word = /[A-Za-z_$\u0080-\uffff][\w.$\u0080-\uffff]*/
const anything = /[\s\S]/

const lexemes = {
  /** Numbers with a decimal point. */
  point: lexer(/\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/, anything),
  /** Numbers with a decimal comma or, by mistake, a point. */
  either: lexer(/\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?/, anything),
  /** Numbers with a point, and signs that canonical form keeps behind `\`. */
  escaped: lexer(/\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/, /\\[\s\S]|[\s\S]/),
} as const

function lexer(number: RegExp, sign: RegExp): RegExp {
  return new RegExp([text, sheetName, word, number, sign].map((part) => part.source).join('|'), 'g')
}

/** Rewrites a formula piece by piece: texts and sheet names stay whole and untouched, as do names and references. */
export function rewriteLexemes(
  formula: string,
  numbers: keyof typeof lexemes,
  rewrite: (lexeme: string, place: Place) => string,
): string {
  const places: Place[] = []
  return formula.replace(lexemes[numbers], (lexeme) => {
    if (lexeme === '(') places.push('call')
    else if (lexeme === '{') places.push('array')
    else if (lexeme === ')' || lexeme === '}') places.pop()
    if (/^["']/.test(lexeme)) return lexeme
    return rewrite(lexeme, places.at(-1) ?? 'call')
  })
}
