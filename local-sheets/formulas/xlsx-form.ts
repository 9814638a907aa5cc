import { rewriteLexemes } from './lexemes.ts'
import { tidyReferences } from './references.ts'
import { type Cell, isError } from './values.ts'

/** Functions younger than the .xlsx format: files mark them, formulas as people see them do not. */
const marks: ReadonlyMap<string, string> = new Map([
  ...['CONCAT', 'DAYS', 'IFNA', 'IFS', 'ISFORMULA', 'SWITCH', 'TEXTJOIN', 'UNIQUE', 'XLOOKUP', 'XOR'].map(
    (name) => [name, `_xlfn.${name}`] as const,
  ),
  ...['FILTER', 'SORT'].map((name) => [name, `_xlfn._xlws.${name}`] as const),
])

const unmarked: ReadonlyMap<string, string> = new Map([...marks].map(([name, marked]) => [marked.toUpperCase(), name]))

/** Functions of Google alone. In a file they stand in a text, as in those that Google writes, beside the value they gave. */
const ofGoogle = /\b(?:ARRAYFORMULA|COUNTUNIQUE|JOIN|REGEXEXTRACT|REGEXMATCH|REGEXREPLACE|SPARKLINE|TO_TEXT)\(/i

const wrapped = /^=?IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/i

/** A formula as an .xlsx file holds it (no `=`, new functions marked) in canonical form. Marks unknown here stay. */
export function fromXlsx(stored: string): string {
  const [, inText] = wrapped.exec(stored) ?? []
  const formula = inText?.replaceAll('""', '"') ?? stored.replace(/^=/, '')
  return tidyReferences(
    `=${rewriteLexemes(formula, 'point', (lexeme) => unmarked.get(lexeme.toUpperCase()) ?? lexeme)}`,
  )
}

/**
 * A canonical formula as an .xlsx file holds it.
 * @param shown its value, which other programs show where they lack a function of Google's
 */
export function toXlsx(formula: string, shown: Cell): string {
  const bare = formula.replace(/^=/, '')
  if (ofGoogle.test(bare)) return `IFERROR(__xludf.DUMMYFUNCTION("${bare.replaceAll('"', '""')}"),${literal(shown)})`
  return rewriteLexemes(bare, 'escaped', (lexeme) => marks.get(lexeme.toUpperCase()) ?? lexeme)
}

function literal(cell: Cell): string {
  if (cell === null) return '""'
  if (isError(cell)) return cell.error
  if (typeof cell === 'string') return `"${cell.replaceAll('"', '""')}"`
  return String(cell).toUpperCase()
}
