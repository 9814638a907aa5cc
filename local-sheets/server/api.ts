import type {
  AreaEditRequest,
  DialogAnswer,
  EditOutcome,
  EditRequest,
  FoldRequest,
  FunctionCall,
  MenuView,
  RunOutcome,
  SelectionTotals,
  SessionEvent,
  WindowRequest,
  WindowView,
  WorkbookSummary,
} from '../session/session.ts'

/** What the page asks of the server: `POST /api/NAME` with the request as JSON; the reply is JSON too. */
export interface Api {
  readonly overview: { readonly request: null; readonly reply: Overview }
  readonly window: { readonly request: WindowRequest; readonly reply: WindowView }
  readonly totals: { readonly request: WindowRequest; readonly reply: SelectionTotals }
  readonly select: { readonly request: WindowRequest; readonly reply: null }
  readonly edit: { readonly request: EditRequest; readonly reply: EditOutcome }
  readonly editArea: { readonly request: AreaEditRequest; readonly reply: EditOutcome }
  readonly fold: { readonly request: FoldRequest; readonly reply: null }
  readonly undo: { readonly request: null; readonly reply: boolean }
  readonly redo: { readonly request: null; readonly reply: boolean }
  readonly run: { readonly request: FunctionCall; readonly reply: RunOutcome }
  readonly answer: { readonly request: AnswerRequest; readonly reply: null }
  readonly closePanel: { readonly request: ClosePanelRequest; readonly reply: null }
  readonly save: { readonly request: null; readonly reply: null }
}

/** The workbook in short, with the menus that its script has added by now. */
export interface Overview {
  readonly summary: WorkbookSummary
  readonly menus: readonly MenuView[]
}

export interface AnswerRequest {
  readonly dialogId: number
  readonly answer: DialogAnswer
}

/** The person closed the panel: pages that connect later should not see it again. */
export interface ClosePanelRequest {
  readonly panelId: string
}

/** Where a panel shows: beside the grid, or over it with (`modal`) or without blocking it. */
export type PanelPlace =
  | { readonly kind: 'sidebar' }
  | { readonly kind: 'dialog'; readonly modal: boolean; readonly width: number; readonly height: number }

/** HTML of the script, fetched by the page's frame from `/panel/ID`. */
export interface Panel {
  readonly panelId: string
  readonly title: string
  readonly place: PanelPlace
}

/** What the server tells every open page: a session's event, its HTML replaced by the address of a panel; and what pages must know of each other. */
export type PageEvent =
  | Exclude<SessionEvent, { readonly type: 'sidebar' | 'modal' }>
  | { readonly type: 'panel'; readonly panel: Panel }
  | { readonly type: 'panelClosed'; readonly panelId: string }
  | { readonly type: 'dialogAnswered'; readonly dialogId: number }
  | { readonly type: 'running'; readonly count: number }

/** The header that carries the page's token: other sites can neither read the token nor send the header without asking first. */
export const TOKEN_HEADER = 'x-lembar-token'
