import type { Field } from '../fields.ts'
import type { KindLexicon } from './lexicon.ts'
import type { Candidate, ColumnWords } from './match-column.ts'

/**
 * Is a column better asked about, though its header says its field? Headers mean other things in other company: "Kegiatan"
 * among the columns of a DAK report is none of the budget's, and "Anggaran" of nothing that has a name is nobody's ceiling.
 *
 * @param held the fields that columns of the table hold for sure.
 */
export function isDoubtful(
  candidate: Candidate,
  column: ColumnWords,
  kind: KindLexicon,
  held: ReadonlyMap<Field, unknown>,
  said: ReadonlySet<string>,
): boolean {
  if (candidate.needsCode === true && !held.has('code')) return true
  const has = (field: Field) => candidate.fields.includes(field)
  if (kind.restsOn.some(([field, oneOf]) => has(field) && !oneOf.some((one) => held.has(one)))) return true
  if (candidate.toldBy !== 'header') return false
  return (
    kind.doubtfulNear.some(([field, words]) => has(field) && words.some((word) => said.has(word))) ||
    (!asksForMark(column) && kind.doubtful.some(([field, beside]) => has(field) && held.has(beside)))
  )
}

/** "Notulen (Ada/Tidak)". */
function asksForMark({ aside }: ColumnWords): boolean {
  return aside?.inBrackets.includes('tidak') === true
}
