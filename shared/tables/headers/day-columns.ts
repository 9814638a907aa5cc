import type { ColumnWords } from './match-column.ts'

/** What a table of day columns is said to say, among the words that speak for a kind. */
export const dayColumns = 'kolomhari'

const fewestDays = 5
const fewestMarks = 3
const day = /^(?:h|hari|tgl|tanggal)?[\s.]*(\d{1,2})$/i
/** Hadir, sakit, izin, alpa, cuti, dinas luar, tanpa keterangan, tugas belajar. */
const presenceMarks: ReadonlySet<string> = new Set(['h', 's', 'i', 'a', 'c', 'dl', 'tk', 'tb'])

/** Has the table a column for each day of a month, or one for each mark of presence (H, S, I, A)? */
export function hasDayColumns(columns: readonly ColumnWords[]): boolean {
  const leaves = columns.map(({ text }) => text.slice(text.lastIndexOf(' / ') + 1).trim())
  return longestCount(leaves) >= fewestDays || marksOf(leaves).size >= fewestMarks
}

/** How many columns count on, one after the other. */
function longestCount(leaves: readonly string[]): number {
  let longest = 0
  let run = 0
  let last = Number.NaN
  for (const leaf of leaves) {
    const value = Number(day.exec(leaf)?.[1] ?? Number.NaN)
    run = value === last + 1 ? run + 1 : Number.isNaN(value) ? 0 : 1
    last = value
    longest = Math.max(longest, run)
  }
  return longest
}

function marksOf(leaves: readonly string[]): ReadonlySet<string> {
  return new Set(leaves.map((leaf) => leaf.toLowerCase()).filter((leaf) => presenceMarks.has(leaf)))
}
