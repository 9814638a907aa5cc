/** Is this the row of column numbers (1, 2, 3 or "(1)", "(2)") that forms have under their header? */
export function isNumberRow(row: readonly string[]): boolean {
  let expected = 0
  let counted = 0
  for (const cell of row) {
    const text = cell.trim()
    if (text === '') continue
    const digits = /^\(?(\d{1,2})[a-z]?\)?(?:\s*=.*)?$/i.exec(text)
    if (digits === null) return false
    const value = Number(digits[1])
    if (counted === 0 ? value > 2 : value < expected || value > expected + 1) return false
    expected = value
    counted++
  }
  return counted >= 3 || (counted === 2 && expected === 2)
}
