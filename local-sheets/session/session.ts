/**
 * What the page (and tests) may ask of an open workbook. Everything here is plain JSON, so that it crosses HTTP as it is.
 * Rows and columns count from 1.
 */
export interface Session {
  summary(): WorkbookSummary
  /** The cells of a window of one sheet. Empty cells without style are left out. */
  window(request: WindowRequest): WindowView
  /** What a person types into a cell, parsed as Google parses it in the workbook's locale. Fires `onEdit` where there is one. */
  edit(request: EditRequest): EditOutcome
  /** A paste, or a deletion (all inputs empty): one step to undo, one `onEdit` for the whole area, all of it or nothing. */
  editArea(request: AreaEditRequest): EditOutcome
  /** Tells scripts what the person has selected (`getActiveRange`). Fires no `activate` event. */
  select(selection: WindowRequest): void
  /** What the status bar says of a selection, cells outside the loaded window included. */
  totals(request: WindowRequest): SelectionTotals
  /** Folds a group of rows or columns away, or unfolds it. */
  fold(request: FoldRequest): void
  undo(): boolean
  redo(): boolean
  /** Menus that `onOpen` added. */
  menus(): readonly MenuView[]
  /** Runs a global function of the bundle as a menu click or `google.script.run` would; dialogs are answered through `onDialog`. */
  run(call: FunctionCall): Promise<RunOutcome>
  /** HTML that the web app or a sidebar shows is given to `onShow`. */
  on(listener: (event: SessionEvent) => void): () => void
  /** Answers the alert or prompt that a running script waits for. */
  answer(dialogId: number, answer: DialogAnswer): void
  save(): Promise<void>
  /** The workbook as .xlsx bytes. */
  export(): Promise<Uint8Array>
}

export interface WorkbookSummary {
  readonly name: string
  readonly locale: string
  readonly timeZone: string
  readonly sheets: readonly SheetSummary[]
  readonly activeSheetId: number
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly unsaved: boolean
}

export interface SheetSummary {
  readonly id: number
  readonly name: string
  readonly hidden: boolean
  readonly rows: number
  readonly columns: number
  readonly frozenRows: number
  readonly frozenColumns: number
  readonly tabColor: string | null
  /** Heights and widths in px that differ from the default (21 and 100); 0 = hidden. Keys are row or column numbers. */
  readonly rowHeights: Readonly<Record<number, number>>
  readonly columnWidths: Readonly<Record<number, number>>
  readonly merges: readonly Area[]
  readonly rowGroups: readonly GroupView[]
  readonly columnGroups: readonly GroupView[]
}

/** Rows or columns that fold together. */
export interface GroupView {
  readonly start: number
  readonly count: number
  /** 1 = in no other group */
  readonly depth: number
  readonly folded: boolean
  /** The line in whose header the mark stands. */
  readonly control: number
}

export interface FoldRequest {
  readonly sheetId: number
  readonly axis: 'rows' | 'columns'
  readonly start: number
  readonly depth: number
  readonly folded: boolean
}

export interface Area {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export interface WindowRequest {
  readonly sheetId: number
  readonly area: Area
}

export interface WindowView {
  readonly sheetId: number
  readonly cells: readonly CellView[]
}

export interface CellView {
  readonly row: number
  readonly column: number
  /** What is shown. */
  readonly text: string
  /** What the editor shows: the formula, or the value as typed in this locale. */
  readonly input: string
  readonly kind: 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'error'
  readonly style: CellStyleView
  readonly note: string | null
  readonly link: string | null
  /** Points of the line that is drawn in the cell. */
  readonly sparkline?: readonly number[]
  readonly choices: readonly string[] | null
  readonly checkbox: boolean
}

export interface CellStyleView {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly strike?: boolean
  readonly color?: string
  readonly background?: string
  readonly align?: 'left' | 'center' | 'right'
  readonly verticalAlign?: 'top' | 'middle' | 'bottom'
  readonly wrap?: boolean
  /** px */
  readonly fontSize?: number
  readonly border?: {
    readonly top?: boolean
    readonly right?: boolean
    readonly bottom?: boolean
    readonly left?: boolean
  }
}

export interface EditRequest {
  readonly sheetId: number
  readonly row: number
  readonly column: number
  readonly input: string
}

export interface AreaEditRequest {
  readonly sheetId: number
  /** Where the first of the inputs goes. */
  readonly row: number
  readonly column: number
  /** Rows of equal length. */
  readonly inputs: readonly (readonly string[])[]
}

export interface SelectionTotals {
  /** Cells that are not empty. */
  readonly filled: number
  /** Cells that hold a number (dates not counted), and their sum. */
  readonly numbers: number
  readonly sum: number
}

export type EditOutcome =
  | { readonly ok: true; readonly warning: string | null }
  | { readonly ok: false; readonly message: string }

export interface MenuView {
  readonly caption: string
  readonly items: readonly MenuItemView[]
}

export type MenuItemView =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly items: readonly MenuItemView[] }

export interface FunctionCall {
  readonly functionName: string
  readonly args: readonly unknown[]
}

export type RunOutcome =
  | { readonly ok: true; readonly result: unknown; readonly calls: ServiceCalls }
  | { readonly ok: false; readonly message: string; readonly stack: string; readonly calls: ServiceCalls }

/** How often each service method was called: `{"Range.getValues": 3}`. */
export type ServiceCalls = Readonly<Record<string, number>>

export type SessionEvent =
  | { readonly type: 'changed' }
  | { readonly type: 'toast'; readonly message: string; readonly title: string; readonly seconds: number }
  | { readonly type: 'dialog'; readonly dialogId: number; readonly dialog: DialogView }
  | { readonly type: 'sidebar'; readonly title: string; readonly html: string }
  | {
      readonly type: 'modal'
      readonly title: string
      readonly html: string
      readonly width: number
      readonly height: number
      readonly modal: boolean
    }
  | { readonly type: 'closePanel' }
  | { readonly type: 'activate'; readonly sheetId: number; readonly area: Area | null }
  | { readonly type: 'log'; readonly level: 'log' | 'info' | 'warn' | 'error'; readonly message: string }

export interface DialogView {
  readonly kind: 'alert' | 'prompt'
  readonly title: string
  readonly message: string
  readonly buttons: readonly ('OK' | 'CANCEL' | 'YES' | 'NO')[]
}

export interface DialogAnswer {
  readonly button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE'
  readonly text: string
}
