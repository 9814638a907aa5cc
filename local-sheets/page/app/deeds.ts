import type {
  AreaEditRequest,
  DialogAnswer,
  EditOutcome,
  EditRequest,
  FoldRequest,
  RunOutcome,
  SelectionTotals,
  WindowRequest,
  WindowView,
} from '../../session/session.ts'
import type { Client } from '../connection/client.ts'
import { text } from '../locale/text.ts'
import { latest } from './latest.ts'
import type { PageAction } from './state.ts'

/** What a person can do on the page. What fails is shown, never thrown. */
export interface Deeds {
  /** Reads the workbook's shape and menus anew. */
  refresh(): void
  load(request: WindowRequest): Promise<WindowView>
  totals(request: WindowRequest): Promise<SelectionTotals>
  tellSelection(request: WindowRequest): void
  edit(request: EditRequest): void
  editArea(request: AreaEditRequest): void
  fold(request: FoldRequest): void
  undo(): void
  redo(): void
  save(): void
  /** Runs a function of the script from a menu: an error is shown. */
  runFromMenu(functionName: string): void
  /** Runs a function for a panel, which handles errors itself. */
  runForPanel(functionName: string, args: readonly unknown[]): Promise<RunOutcome>
  answer(dialogId: number, answer: DialogAnswer): void
  closePanel(panelId: string): void
  report(error: unknown): void
}

export function deeds(client: Client, dispatch: (action: PageAction) => void): Deeds {
  const report = (error: unknown): void => {
    const message = error instanceof Error ? error.message : String(error)
    dispatch({ type: 'notice', notice: { title: text('failed'), message, detail: '' } })
  }
  const refreshing = latest<null>(async () => {
    await client
      .call('overview', null)
      .then((overview) => dispatch({ type: 'overview', overview }))
      .catch(report)
  })
  const telling = latest<WindowRequest>(async (request) => {
    await client.call('select', request).catch(report)
  })

  /** Scripts ask for the selection: it must have arrived before they start. */
  async function run(functionName: string, args: readonly unknown[]): Promise<RunOutcome> {
    await telling.settled()
    return client.call('run', { functionName, args })
  }

  function showOutcome(outcome: EditOutcome): void {
    const message = outcome.ok ? outcome.warning : outcome.message
    if (message === null) return
    dispatch({ type: 'notice', notice: { title: text(outcome.ok ? 'notice' : 'editRefused'), message, detail: '' } })
  }

  async function save(): Promise<void> {
    dispatch({ type: 'saving', saving: true })
    await client.call('save', null).catch(report)
    dispatch({ type: 'saving', saving: false })
    refreshing.give(null)
  }

  return {
    refresh: () => refreshing.give(null),
    load: (request) => client.call('window', request),
    totals: (request) => client.call('totals', request),
    tellSelection: (request) => telling.give(request),
    edit: (request) => void client.call('edit', request).then(showOutcome, report),
    editArea: (request) => void client.call('editArea', request).then(showOutcome, report),
    fold: (request) => void client.call('fold', request).catch(report),
    undo: () => void client.call('undo', null).catch(report),
    redo: () => void client.call('redo', null).catch(report),
    save: () => void save(),
    runFromMenu(functionName) {
      dispatch({ type: 'notice', notice: null })
      run(functionName, []).then((outcome) => {
        if (outcome.ok) return
        const { message, stack } = outcome
        dispatch({ type: 'notice', notice: { title: text('scriptError'), message, detail: stack } })
      }, report)
    },
    runForPanel: run,
    answer: (dialogId, answer) => void client.call('answer', { dialogId, answer }).catch(report),
    closePanel: (panelId) => void client.call('closePanel', { panelId }).catch(report),
    report,
  }
}
