import type { Overview, PageEvent, Panel } from '../../server/api.ts'
import type { Area, CellView, DialogView, SheetSummary } from '../../session/session.ts'
import type { Selection } from '../grid/selection.ts'

/** Everything that the page shows, in one place. */
export interface PageState {
  /** Null until the workbook has been read. */
  readonly overview: Overview | null
  readonly sheetId: number
  /** Where a script or a link has led to. A new object each time, though it may lead to the same place. */
  readonly destination: { readonly area: Area | null } | null
  /** A script has led to a sheet that it has only just made: the page goes there once it has read of it. */
  readonly awaited: Awaited | null
  readonly selected: Selected | null
  /** The text in the grid's open editor. */
  readonly draft: string | null
  readonly toast: Toast | null
  readonly notice: Notice | null
  /** Dialogs that scripts wait for, the oldest first. */
  readonly dialogs: readonly OpenDialog[]
  readonly sidebar: Panel | null
  readonly htmlDialog: Panel | null
  readonly runningScripts: number
  readonly saving: boolean
  readonly disconnected: boolean
}

interface Awaited {
  readonly sheetId: number
  readonly area: Area | null
}

export interface Selected {
  readonly selection: Selection
  readonly active: CellView | undefined
}

export interface Toast {
  readonly title: string
  readonly message: string
  /** Negative: until it is dismissed. */
  readonly seconds: number
}

/** Something went wrong, or a cell has taken a value with a warning. */
export interface Notice {
  readonly title: string
  readonly message: string
  /** For a developer: where in the script. */
  readonly detail: string
}

export interface OpenDialog {
  readonly dialogId: number
  readonly dialog: DialogView
}

export type PageAction =
  | PageEvent
  | { readonly type: 'overview'; readonly overview: Overview }
  | { readonly type: 'showSheet'; readonly sheetId: number }
  | { readonly type: 'selected'; readonly selected: Selected }
  | { readonly type: 'draft'; readonly text: string | null }
  | { readonly type: 'notice'; readonly notice: Notice | null }
  | { readonly type: 'toastDismissed' }
  | { readonly type: 'saving'; readonly saving: boolean }
  | { readonly type: 'disconnected'; readonly disconnected: boolean }

export const emptyPage: PageState = {
  overview: null,
  sheetId: -1,
  destination: null,
  awaited: null,
  selected: null,
  draft: null,
  toast: null,
  notice: null,
  dialogs: [],
  sidebar: null,
  htmlDialog: null,
  runningScripts: 0,
  saving: false,
  disconnected: false,
}

/** The page after something has happened. */
export function reduce(state: PageState, action: PageAction): PageState {
  switch (action.type) {
    case 'overview':
      return withOverview(state, action.overview)
    case 'showSheet':
      return { ...state, sheetId: action.sheetId, destination: null, awaited: null }
    case 'activate':
      return leadTo(state, action)
    case 'selected':
      return { ...state, selected: action.selected }
    case 'draft':
      return { ...state, draft: action.text }
    case 'toast':
      return { ...state, toast: { title: action.title, message: action.message, seconds: action.seconds } }
    case 'toastDismissed':
      return { ...state, toast: null }
    case 'notice':
      return { ...state, notice: action.notice }
    case 'dialog':
      return { ...state, dialogs: [...without(state.dialogs, action.dialogId), action] }
    case 'dialogAnswered':
      return { ...state, dialogs: without(state.dialogs, action.dialogId) }
    case 'panel':
      return action.panel.place.kind === 'sidebar'
        ? { ...state, sidebar: action.panel }
        : { ...state, htmlDialog: action.panel }
    case 'panelClosed':
      return {
        ...state,
        sidebar: state.sidebar?.panelId === action.panelId ? null : state.sidebar,
        htmlDialog: state.htmlDialog?.panelId === action.panelId ? null : state.htmlDialog,
      }
    case 'closePanel':
      return { ...state, sidebar: null, htmlDialog: null }
    case 'running':
      return { ...state, runningScripts: action.count }
    case 'saving':
      return { ...state, saving: action.saving }
    case 'disconnected':
      return { ...state, disconnected: action.disconnected }
    case 'changed':
    case 'log':
      return state
  }
}

/** The sheet that is shown, if the workbook has been read. */
export function shownSheet({ overview, sheetId }: PageState): SheetSummary | null {
  return overview?.summary.sheets.find((sheet) => sheet.id === sheetId) ?? null
}

function leadTo(state: PageState, { sheetId, area }: Awaited): PageState {
  if (!has(state.overview, sheetId)) return { ...state, awaited: { sheetId, area } }
  return { ...state, sheetId, destination: { area }, awaited: null }
}

/** The sheet that was shown stays, unless it has been deleted or another is awaited. */
function withOverview(state: PageState, overview: Overview): PageState {
  const sheetId = has(overview, state.sheetId) ? state.sheetId : overview.summary.activeSheetId
  const read = { ...state, overview, sheetId }
  return state.awaited === null ? read : leadTo(read, state.awaited)
}

function has(overview: Overview | null, sheetId: number): boolean {
  return overview?.summary.sheets.some((sheet) => sheet.id === sheetId) ?? false
}

function without(dialogs: readonly OpenDialog[], dialogId: number): readonly OpenDialog[] {
  return dialogs.filter((open) => open.dialogId !== dialogId)
}
