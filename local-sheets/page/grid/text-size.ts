import type { CellView } from '../../session/session.ts'

const STANDARD_FONT_PX = 13
const FONT_FAMILY = 'Arial, "Liberation Sans", Helvetica, sans-serif'
/** px left and right of a cell's text, together. */
const PADDING = 8
/** Height of a line, by the size of its font. */
const LINE = 1.3

const context = new OffscreenCanvas(1, 1).getContext('2d')

/** px that a text takes on one line in the cell's font. */
export function textWidth(cell: CellView, text: string): number {
  if (context === null) return text.length * fontSize(cell) * 0.5
  const { bold, italic } = cell.style
  context.font = `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${fontSize(cell)}px ${FONT_FAMILY}`
  return context.measureText(text).width + PADDING
}

/** px that a cell's text needs to be read whole in a column of this width: as Google makes a row whose height nobody has set. */
export function textHeight(cell: CellView, width: number): number {
  const lines = cell.text.split('\n')
  const count =
    cell.style.wrap === true ? lines.reduce((sum, line) => sum + wrappedLines(cell, line, width), 0) : lines.length
  return Math.ceil(count * fontSize(cell) * LINE) + 4
}

function wrappedLines(cell: CellView, line: string, width: number): number {
  if (textWidth(cell, line) <= width) return 1
  let count = 1
  let filled = ''
  for (const word of line.split(' ')) {
    const longer = filled === '' ? word : `${filled} ${word}`
    if (textWidth(cell, longer) <= width) {
      filled = longer
      continue
    }
    if (filled !== '') count += 1
    // A word wider than the column is broken over several lines.
    count += Math.max(0, Math.ceil(textWidth(cell, word) / width) - 1)
    filled = word
  }
  return count
}

function fontSize(cell: CellView): number {
  return cell.style.fontSize ?? STANDARD_FONT_PX
}
