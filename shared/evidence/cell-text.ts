/** Characters that a cell holds; Google refuses more than 50,000. */
export const CELL = 49_000

/**
 * Text of strangers as the content of a cell: never a formula, never longer than a cell holds. What a spreadsheet might
 * take for one gets the apostrophe that makes it text.
 */
export function cellText(text: string): string {
  const whole = Array.from(text.replace(/[^\P{C}\n]/gu, ' '))
  const short = whole.length > CELL ? `${whole.slice(0, CELL - 1).join('')}…` : whole.join('')
  return /^\s*[=+\-@']/.test(short) ? `'${short}` : short
}

/** What was written by `cellText`, whether the spreadsheet kept the apostrophe or took it for a sign. */
export function textOfCell(value: unknown): string {
  const text = typeof value === 'string' ? value : ''
  return /^'\s*[=+\-@']/.test(text) ? text.slice(1) : text
}
