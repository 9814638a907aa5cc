import type { DriveFolder } from '../drive/drive-folder.ts'
import { isDateFormat } from '../formats/format-value.ts'
import { loadBundle } from '../runtime/bundle.ts'
import { createEngine, type Engine, type RunRequest } from '../runtime/engine.ts'
import { editEvent, openEvent } from '../runtime/events.ts'
import type { Interrupts } from '../runtime/interruption.ts'
import { illegalArgument, isReturnable, toPlain } from '../runtime/plain.ts'
import { type DocumentDefaults, INDONESIAN, openDocument } from '../storage/document.ts'
import { intersection } from '../workbook/area.ts'
import { cellAt } from '../workbook/grid.ts'
import { fold as foldGroup, groupAt } from '../workbook/group.ts'
import { sameContent } from '../workbook/workbook.ts'
import { windowView } from './cell-view.ts'
import { type PageDesk, pageDesk } from './page-desk.ts'
import { oneAfterAnother } from './saving.ts'
import type { AreaEditRequest, EditOutcome, RunOutcome, SelectionTotals, Session, WindowRequest } from './session.ts'
import { summaryOf } from './summary.ts'
import { areaOf, type EditDesk, eventText, typeInto } from './typed-edit.ts'
import { type WebApp, webAppOver } from './web-app.ts'

export interface SessionOptions {
  /** The .xlsx to open; saving writes it, and its sidecar beside it. */
  readonly file: string
  /** The folder of the built add-on. */
  readonly bundle: string
  readonly userEmail?: string
  readonly defaults?: DocumentDefaults
  /** For tests: where executions are stopped dead. */
  readonly interrupts?: Interrupts
  /** ms since 1970 */
  now?(): number
}

export interface OpenSession extends Session {
  readonly webApp: WebApp
  /** What the script keeps in Drive. */
  readonly drive: DriveFolder
  /** Ends running scripts and closes their dialogs. */
  close(): Promise<void>
}

/** Opens a workbook with its add-on, and runs `onOpen`. Rejects in plain words where file or add-on cannot be read. */
export async function openSession(options: SessionOptions): Promise<OpenSession> {
  const now = options.now ?? Date.now
  const userEmail = options.userEmail ?? ''
  let propertiesChanged = false
  const bundle = await loadBundle(options.bundle)
  const document = await openDocument(options.file, options.defaults ?? INDONESIAN, () => {
    propertiesChanged = true
  })
  const { workbook } = document
  const desk = pageDesk()
  const address: { current: string | null } = { current: null }
  const engine = await createEngine({
    document,
    bundle,
    desk,
    userEmail,
    now,
    webAppUrl: () => address.current,
    ...(options.interrupts ? { interrupts: options.interrupts } : {}),
  })
  const editDesk: EditDesk = { workbook, calculation: engine.calculation, now }
  let saved = workbook.state

  const trigger = async (functionName: string, args: readonly unknown[]) => {
    const { outcome } = await engine.runApart({ functionName, args, kind: 'simpleTrigger' })
    if (!outcome.ok) desk.log('error', `${functionName}: ${outcome.message}`)
    desk.tell({ type: 'changed' })
  }

  const editArea = (request: AreaEditRequest): EditOutcome => {
    const { sheetId } = request
    const area = areaOf(request)
    const isSingle = area.rows * area.columns === 1
    const before = isSingle ? eventText(workbook, sheetId, area.row, area.column) : undefined
    const endStep = workbook.beginStep()
    const outcome = typeInto(editDesk, request)
    if (!outcome.ok || !engine.has('onEdit')) {
      endStep()
    } else {
      const after = isSingle ? eventText(workbook, sheetId, area.row, area.column) : undefined
      void trigger('onEdit', [editEvent(userEmail, { sheetId, area }, after, before)]).finally(endStep)
    }
    if (outcome.ok) desk.tell({ type: 'changed' })
    return outcome
  }

  const isUnsaved = () => propertiesChanged || !sameContent(saved, workbook.state)

  const save = oneAfterAnother(async () => {
    const state = workbook.state
    propertiesChanged = false
    await document.saveAs(options.file, engine.calculation)
    saved = state
    desk.tell({ type: 'changed' })
  })

  const webApp = webAppOver({
    engine,
    desk,
    manifest: bundle.manifest,
    spreadsheetId: document.spreadsheetId,
    address,
    // What has been answered must outlast this program, as it does on Google.
    keep: async () => {
      if (isUnsaved()) await save()
    },
  })

  if (engine.has('onOpen')) await trigger('onOpen', [openEvent(userEmail)])
  return {
    webApp,
    drive: document.drive,
    summary: () => summaryOf(workbook, isUnsaved()),
    window: (request) => windowView(editDesk, request),
    totals: (request) => totalsOf(editDesk, request),
    edit: ({ input, ...place }) => editArea({ ...place, inputs: [[input]] }),
    editArea,
    fold: ({ sheetId, axis, start, depth, folded }) => {
      const lines = workbook.sheet(sheetId)?.[axis]
      const group = lines && groupAt(lines, start, depth)
      if (!lines || !group) return
      const endStep = workbook.beginStep()
      workbook.update(sheetId, { [axis]: foldGroup(lines, group, folded) })
      endStep()
      desk.tell({ type: 'changed' })
    },
    undo: () => changed(desk, workbook.undo()),
    redo: () => changed(desk, workbook.redo()),
    select: ({ sheetId, area }) => {
      const selections = new Map(workbook.state.selections).set(sheetId, [area])
      workbook.change({ activeSheetId: sheetId, selections })
    },
    menus: () => desk.menus,
    run: (call) => runCall(engine, desk, { functionName: call.functionName, args: call.args, kind: 'menu' }),
    on: desk.on,
    answer: desk.answer,
    save,
    export: () => document.export(engine.calculation),
    async close() {
      desk.closeDialogs()
      await engine.close()
    },
  }
}

function changed(desk: PageDesk, happened: boolean): boolean {
  if (happened) desk.tell({ type: 'changed' })
  return happened
}

async function runCall(engine: Engine, desk: PageDesk, request: RunRequest): Promise<RunOutcome> {
  const illegal = illegalArgument(request.args ?? [])
  if (illegal !== null) return { ok: false, message: illegal, stack: '', calls: {} }
  const { outcome, calls } = await engine.runApart(request)
  desk.tell({ type: 'changed' })
  if (!outcome.ok) return { ok: false, message: outcome.message, stack: outcome.stack, calls }
  return { ok: true, result: isReturnable(outcome.value) ? toPlain(outcome.value) : null, calls }
}

function totalsOf({ workbook, calculation }: EditDesk, { sheetId, area }: WindowRequest): SelectionTotals {
  const sheet = workbook.sheet(sheetId)
  const { lastRow, lastColumn } = calculation.used(sheetId)
  const used = intersection(area, { row: 1, column: 1, rows: lastRow, columns: lastColumn })
  const totals = { filled: 0, numbers: 0, sum: 0 }
  if (!sheet || !used) return totals
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const value = calculation.value(sheetId, row, column)
      if (value === null || value === '') continue
      totals.filled++
      if (typeof value !== 'number' || isDateFormat(cellAt(sheet.grid, row, column).style.numberFormat)) continue
      totals.numbers++
      totals.sum += value
    }
  }
  return totals
}
