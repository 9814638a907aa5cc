import type { Call } from '../call.ts'
import { type Cell, errorOf } from '../values.ts'
import { cells, type FunctionTable } from './definition.ts'

/** Google's RE2 differs from JavaScript in little that sheets use: here the flags at the start, `(?i)`. */
function expression(source: string, flags: string): RegExp {
  const [, own = '', rest = source] = /^\(\?([ims]+)\)([\s\S]*)$/.exec(source) ?? []
  // Only `\p{…}` needs JavaScript's Unicode mode, which forbids the needless `\-` that RE2 and people allow themselves.
  const unicode = /\\p\{/i.test(rest) ? 'u' : ''
  try {
    return new RegExp(rest, `${unicode}${flags}${own}`)
  } catch (error) {
    if (error instanceof SyntaxError) throw errorOf('#REF!')
    throw error
  }
}

/** The functions for patterns take texts only: a number is #VALUE!. */
function textOnly(cell: Cell | undefined, call: Call): string {
  if (typeof cell === 'number' || typeof cell === 'boolean') throw errorOf('#VALUE!')
  return call.text(cell)
}

export const patterns: FunctionTable = {
  REGEXMATCH: cells(2, 2, ([cell, pattern], call) => expression(call.text(pattern), '').test(textOnly(cell, call))),
  REGEXEXTRACT: cells(2, 2, ([cell, pattern], call) => {
    const found = expression(call.text(pattern), '').exec(textOnly(cell, call))
    if (!found) throw errorOf('#N/A')
    return found[1] ?? found[0]
  }),
  REGEXREPLACE: cells(3, 3, ([cell, pattern, fresh], call) =>
    textOnly(cell, call).replace(expression(call.text(pattern), 'g'), call.text(fresh)),
  ),
}
