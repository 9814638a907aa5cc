import type { Area, CellView } from '../../session/session.ts'
import type { GridActions } from './grid.ts'
import { clearSelection } from './keys.ts'
import { parseTsv, toTsv } from './tsv.ts'

/** Copy, cut and paste as text with tabs, which every spreadsheet understands. */
export function attachClipboard(actions: GridActions): void {
  const { root, host, screen, editing, selection, cell } = actions

  function copy(event: ClipboardEvent): boolean {
    if (editing.isOpen() || event.clipboardData === null) return false
    event.preventDefault()
    const { area } = selection()
    if (screen.has(area)) event.clipboardData.setData('text/plain', toTsv(texts(area, cell)))
    else copyFromAfar(area).catch(host.onFailure)
    return true
  }

  /** Part of the selection has not been fetched: by the time it has come, the event is over. */
  async function copyFromAfar(area: Area): Promise<void> {
    const { cells } = await host.load({ sheetId: screen.model().sheet.id, area })
    const found = new Map(cells.map((view) => [`${view.row}:${view.column}`, view]))
    await navigator.clipboard.writeText(toTsv(texts(area, (row, column) => found.get(`${row}:${column}`))))
  }

  root.addEventListener('copy', copy)
  root.addEventListener('cut', (event) => {
    if (copy(event)) clearSelection(actions)
  })
  root.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (editing.isOpen() || text === '') return
    event.preventDefault()
    const { row, column, rows, columns } = selection().area
    const pasted = parseTsv(text)
    const [first] = pasted[0] ?? []
    const single = pasted.length === 1 && pasted[0]?.length === 1 && first !== undefined
    // One copied cell fills the whole selection.
    const inputs = single ? Array.from({ length: rows }, () => Array<string>(columns).fill(first)) : pasted
    host.onEditArea({ sheetId: screen.model().sheet.id, row, column, inputs })
  })
}

function texts(area: Area, cell: (row: number, column: number) => CellView | undefined): string[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, across) => cell(area.row + down, area.column + across)?.text ?? ''),
  )
}
