/**
 * Rows as spreadsheets put them on the clipboard: tabs between cells, lines between rows,
 * quotes around what holds a tab, a line break or a quote.
 */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n')
}

/** The rows of a clipboard's text, short rows filled up with empty cells. The opposite of `toTsv`. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  // A cell, quoted or plain, and what ends it.
  const pattern = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/g
  for (const [whole, inQuotes, plain = '', end] of text.matchAll(pattern)) {
    // After the last line break there is nothing, not an empty row.
    if (whole === '' && row.length === 0 && rows.length > 0) break
    row.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'))
    if (end === '\t') continue
    rows.push(row)
    row = []
    if (end === '') break
  }
  const width = Math.max(...rows.map((cells) => cells.length))
  return rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')])
}

function quoted(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
