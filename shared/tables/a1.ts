/**
 * Letters of a column, from 1.
 *
 * @example columnLetters(28) // 'AB'
 */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26
  const letter = String.fromCharCode(65 + rest)
  return column > 26 ? columnLetters((column - 1 - rest) / 26) + letter : letter
}

/**
 * A cell as people name it.
 *
 * @example a1(7, 2) // 'B7'
 */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row}`
}
