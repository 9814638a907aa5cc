/**
 * Does the row name columns that no row of the header below names? Then it is the header's own first row: its texts stand
 * for all rows down to the last one.
 */
export function namesMoreColumns(row: readonly string[], header: readonly (readonly string[])[]): boolean {
  const filled = row.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]))
  return filled.length > 1 && filled.some((index) => header.every((below) => (below[index] ?? '').trim() === ''))
}

/**
 * Is the row a title over the rows below rather than a group of columns: one text, no further right than where the header begins?
 * A group over later columns ("Peserta" over L and P) may stand alone in its row too.
 */
export function isTitleRow(row: readonly string[], below: readonly string[]): boolean {
  const filled = row.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]))
  const [only] = filled
  if (filled.length === 0) return true
  return filled.length === 1 && only !== undefined && only <= below.findIndex((cell) => cell.trim() !== '')
}
