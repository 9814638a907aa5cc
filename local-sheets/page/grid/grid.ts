import type {
  Area,
  AreaEditRequest,
  CellView,
  EditRequest,
  FoldRequest,
  SheetSummary,
  WindowRequest,
  WindowView,
} from '../../session/session.ts'
import { attachClipboard } from './clipboard.ts'
import { type Editing, editing } from './editing.ts'
import { attachKeys } from './keys.ts'
import type { LinkTarget } from './link.ts'
import { attachMouse } from './mouse.ts'
import { attachNotes } from './notes.ts'
import { cellId } from './paint-cell.ts'
import { type Screen, screen } from './screen.ts'
import { type Movement, moved, type Selection, select, selectArea } from './selection.ts'

/** The words that the grid itself puts on the screen. */
export interface GridLabels {
  readonly grid: string
  readonly corner: string
  readonly editor: string
  /** @param lines such as `H:M` or `3:7` */
  fold(lines: string): string
  unfold(lines: string): string
}

/** What the grid asks of the rest of the page. */
export interface GridHost {
  readonly labels: GridLabels
  load(request: WindowRequest): Promise<WindowView>
  /** Called too when the content of the active cell has come or changed. */
  onSelect(selection: Selection, active: CellView | undefined): void
  /** The text in an open editor, at every change; null once it is closed. */
  onDraft(text: string | null): void
  onEdit(request: EditRequest): void
  onEditArea(request: AreaEditRequest): void
  onFold(request: FoldRequest): void
  onUndo(): void
  onRedo(): void
  onLink(target: LinkTarget): void
  onFailure(error: unknown): void
}

/** A sheet on the screen. Plain DOM: a framework's diff of 2,000 cells at every scroll step would be felt. */
export interface Grid {
  /** Shows a sheet, or the sheet that is shown as it is now. A changed workbook keeps the selection. */
  show(sheet: SheetSummary, selected?: Area | null): void
  selectArea(area: Area): void
  focus(): void
}

/** What mouse, keys and clipboard may do. */
export interface GridActions {
  readonly root: HTMLElement
  readonly host: GridHost
  readonly screen: Screen
  readonly editing: Editing
  selection(): Selection
  /** @param reveal scroll so that the moved end of the selection is seen */
  setSelection(selection: Selection, reveal: boolean): void
  move(movement: Movement, extend: boolean): void
  cell(row: number, column: number): CellView | undefined
  commit(row: number, column: number, input: string): void
}

const FIRST: Area = { row: 1, column: 1, rows: 1, columns: 1 }

/** @param root an empty element; it becomes the scrolling grid */
export function createGrid(root: HTMLElement, sheet: SheetSummary, host: GridHost): Grid {
  const shown = screen(root, sheet, host, onDrawn)
  let selection = selectArea(shown.model(), FIRST)

  const actions: GridActions = {
    root,
    host,
    screen: shown,
    editing: editing(root, shown, host, () => selection),
    selection: () => selection,
    setSelection,
    move: (movement, extend) => setSelection(moved(shown.model(), selection, movement, extend), true),
    cell: shown.cell,
    commit: (row, column, input) => host.onEdit({ sheetId: shown.model().sheet.id, row, column, input }),
  }

  function setSelection(next: Selection, reveal: boolean): void {
    selection = next
    if (reveal) shown.reveal(next.end)
    shown.keepDrawn(next.active)
    onDrawn()
  }

  /** New elements know nothing of the selection yet. */
  function onDrawn(): void {
    const { active, area } = selection
    shown.mark(active, area)
    root.setAttribute('aria-activedescendant', cellId(active.row, active.column))
    host.onSelect(selection, shown.cell(active.row, active.column))
  }

  function show(next: SheetSummary, selected: Area | null = null): void {
    const another = next.id !== shown.model().sheet.id
    if (another) actions.editing.finish('cancel')
    shown.setSheet(next)
    if (selected !== null || another) {
      setSelection(selectArea(shown.model(), clamp(selected ?? FIRST, next)), true)
    } else {
      const { active, end } = selection
      setSelection(
        select(shown.model(), clamp({ ...FIRST, ...active }, next), clamp({ ...FIRST, ...end }, next)),
        false,
      )
    }
  }

  attachMouse(actions)
  attachKeys(actions)
  attachClipboard(actions)
  attachNotes(actions)
  setSelection(selection, false)
  return {
    show,
    selectArea: (area) => setSelection(selectArea(shown.model(), area), true),
    focus: () => root.focus({ preventScroll: true }),
  }
}

/** Rows may have been deleted under the selection. */
function clamp(area: Area, { rows, columns }: SheetSummary): Area {
  const [row, column] = [Math.min(area.row, rows), Math.min(area.column, columns)]
  return {
    row,
    column,
    rows: Math.min(area.rows, rows - row + 1),
    columns: Math.min(area.columns, columns - column + 1),
  }
}
