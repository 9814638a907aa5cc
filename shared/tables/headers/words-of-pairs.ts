import type { ColumnWords } from './match-column.ts'

const man = new Set(['l', 'laki'])
const woman = new Set(['p', 'perempuan'])

/**
 * The columns without the words that tell whose men and women are counted: those that stand both in a column of men and in
 * one of women. "Pemohon L", "Pemohon P" and "Total Pemohon" count as "L", "P" and "Total" do.
 *
 * @param meaning words that are kept, since they make another thing of the number ("Target L", "Target P").
 */
export function withoutWordsOfPairs(
  columns: readonly ColumnWords[],
  meaning: ReadonlySet<string>,
): readonly ColumnWords[] {
  const ofMen = wordsBeside(columns, man)
  const ofWomen = wordsBeside(columns, woman)
  const told = new Set([...ofMen].filter((word) => ofWomen.has(word) && !meaning.has(word)))
  if (told.size === 0) return columns
  return columns.map((column) => {
    const leaf = column.leaf.filter((word) => !told.has(word))
    return leaf.length === 0 || leaf.length === column.leaf.length ? column : { ...column, leaf }
  })
}

function wordsBeside(columns: readonly ColumnWords[], sex: ReadonlySet<string>): ReadonlySet<string> {
  const words = columns.filter(({ leaf }) => leaf.some((word) => sex.has(word))).flatMap(({ leaf }) => leaf)
  return new Set(words.filter((word) => !sex.has(word) && !sums.has(word)))
}

const sums = new Set(['jumlah', 'total'])
