/** Characters that a cell gets at most: Google's hold 50,000, but a workbook downloaded for Excel only 32,767. */
export const CELL = 32_000

/**
 * Text of strangers as the content of a cell: never a formula, never longer than a cell holds. What a spreadsheet might
 * take for one gets the apostrophe that makes it text.
 */
export function cellText(text: string): string {
  const plain = text.replace(/[^\P{C}\n]/gu, ' ')
  const short = plain.length > CELL ? `${cutAt(plain, CELL - 1)}…` : plain
  return /^\s*[=+\-@']/.test(short) ? `'${short}` : short
}

/** What was written by `cellText`, whether the spreadsheet kept the apostrophe or took it for a sign. */
export function textOfCell(value: unknown): string {
  const text = typeof value === 'string' ? value : ''
  return /^'\s*[=+\-@']/.test(text) ? text.slice(1) : text
}

/** Never between the two halves of a character. */
function cutAt(text: string, length: number): string {
  const cut = text.slice(0, length)
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut
}
