import type { Connection, ImportedConnection } from '../../../shared/panels/connect.ts'

/** What the panel shows. */
export interface ConnectState {
  /** `null` before the first answer. */
  readonly connection: Connection | null
  /** Drafts before each correction since the last saving, the latest last: what "Urungkan" goes back to. */
  readonly earlier: readonly string[]
  readonly isBusy: boolean
  /** What went wrong with the latest deed, as the script says it; `''` where nothing did. */
  readonly problem: string
  /** What the latest deed came to; `''` where that is to be seen anyway. */
  readonly news: string
  /** The mapping as text, to be taken to another office; `''` where it was not asked for. */
  readonly exported: string
  /** What came of a text that was brought in; `null` where none was. */
  readonly imported: Pick<ImportedConnection, 'matched' | 'notMatched'> | null
}

export const atFirst: ConnectState = {
  connection: null,
  earlier: [],
  isBusy: true,
  problem: '',
  news: '',
  exported: '',
  imported: null,
}

export type ConnectEvent =
  | { readonly kind: 'asked' }
  | { readonly kind: 'read'; readonly connection: Connection }
  | { readonly kind: 'corrected'; readonly connection: Connection }
  | { readonly kind: 'undone'; readonly connection: Connection }
  | { readonly kind: 'saved'; readonly connection: Connection }
  | { readonly kind: 'exported'; readonly text: string }
  | { readonly kind: 'imported'; readonly answer: ImportedConnection }
  | { readonly kind: 'failed'; readonly message: string }

const SAVED = 'Tersimpan. Hitung Indikator PUG berikutnya mengikuti pemetaan ini.'

export function after(state: ConnectState, event: ConnectEvent): ConnectState {
  switch (event.kind) {
    case 'asked':
      return { ...state, isBusy: true, problem: '', news: '' }
    case 'read':
      return { ...state, connection: event.connection, earlier: [], isBusy: false }
    case 'corrected':
      return { ...withDraft(state, event.connection), isBusy: false }
    case 'undone':
      return { ...state, connection: event.connection, earlier: state.earlier.slice(0, -1), isBusy: false }
    case 'saved':
      return { ...state, connection: event.connection, earlier: [], isBusy: false, news: SAVED, imported: null }
    case 'exported':
      return { ...state, exported: event.text, isBusy: false }
    case 'imported': {
      const { connection, ...imported } = event.answer
      return { ...withDraft(state, connection), imported, isBusy: false }
    }
    case 'failed':
      return { ...state, isBusy: false, problem: event.message }
  }
}

/** A correction that changed nothing is no step to undo. */
function withDraft(state: ConnectState, connection: Connection): ConnectState {
  const before = state.connection?.draft
  if (before === undefined || before === connection.draft) return { ...state, connection }
  return { ...state, connection, earlier: [...state.earlier, before] }
}
