import type {
  Area,
  CellView,
  DialogAnswer,
  EditOutcome,
  EditRequest,
  RunOutcome,
  Session,
  SessionEvent,
  WindowRequest,
} from '../../../local-sheets/session/session.ts'
import { type FakeCell, type FakeSheet, fakeMenus, fakeSheets, PANEL_HTML } from './fake-workbook.ts'

/** A session without an engine: cells hold the text they were given. What was asked of it can be read afterwards. */
export interface FakeSession extends Session {
  readonly selections: readonly WindowRequest[]
  readonly runs: readonly string[]
  inputAt(sheetId: number, row: number, column: number): string
}

type Ask = (kind: 'alert' | 'prompt') => Promise<DialogAnswer>

export function fakeSession(): FakeSession {
  const sheets = fakeSheets()
  const listeners = new Set<(event: SessionEvent) => void>()
  const undoable: (readonly EditRequest[])[] = []
  const redoable: (readonly EditRequest[])[] = []
  const selections: WindowRequest[] = []
  const runs: string[] = []
  const waiting = new Map<number, (answer: DialogAnswer) => void>()
  let unsaved = false
  let dialogs = 0

  const emit = (event: SessionEvent): void => {
    for (const listener of listeners) listener(event)
  }
  const sheet = (id: number): FakeSheet => {
    const found = sheets.find((candidate) => candidate.summary.id === id)
    if (!found) throw new Error(`Lembar ${id} tidak ada`)
    return found
  }
  const inputAt = (id: number, row: number, column: number): string => sheet(id).cell(row, column)?.text ?? ''

  /** Writes, and says what would take it back. */
  function write(edits: readonly EditRequest[]): EditRequest[] {
    const before = edits.map((edit) => ({ ...edit, input: inputAt(edit.sheetId, edit.row, edit.column) }))
    for (const { sheetId, row, column, input } of edits) sheet(sheetId).write(row, column, input)
    unsaved = true
    emit({ type: 'changed' })
    return before
  }

  function edit(edits: readonly EditRequest[]): EditOutcome {
    if (edits.some(({ input }) => input === 'terlarang')) return { ok: false, message: 'Sel ini dilindungi.' }
    undoable.push(write(edits))
    redoable.length = 0
    return { ok: true, warning: null }
  }

  function step(from: (readonly EditRequest[])[], to: (readonly EditRequest[])[]): boolean {
    const edits = from.pop()
    if (edits) to.push(write(edits))
    return edits !== undefined
  }

  const ask: Ask = (kind) => {
    dialogs += 1
    const dialogId = dialogs
    emit({
      type: 'dialog',
      dialogId,
      dialog: {
        kind,
        title: kind === 'prompt' ? 'Nama OPD' : 'Hapus baris?',
        message: kind === 'prompt' ? 'Ketik nama perangkat daerah.' : 'Baris 4 akan dihapus.',
        buttons: kind === 'prompt' ? ['OK', 'CANCEL'] : ['YES', 'NO'],
      },
    })
    return new Promise((resolve) => waiting.set(dialogId, resolve))
  }

  return {
    selections,
    runs,
    inputAt,
    summary: () => ({
      name: 'Data PUG 2025.xlsx',
      locale: 'in_ID',
      timeZone: 'Asia/Pontianak',
      sheets: sheets.map(({ summary }) => summary),
      activeSheetId: 1,
      canUndo: undoable.length > 0,
      canRedo: redoable.length > 0,
      unsaved,
    }),
    window: ({ sheetId, area }) => ({ sheetId, cells: cellsIn(sheet(sheetId), area) }),
    edit: (request) => edit([request]),
    editArea: ({ sheetId, row, column, inputs }) =>
      edit(
        inputs.flatMap((line, down) =>
          line.map((input, across) => ({ sheetId, row: row + down, column: column + across, input })),
        ),
      ),
    select: (selection) => void selections.push(selection),
    totals({ sheetId, area }) {
      const cells = cellsIn(sheet(sheetId), area)
      const numbers = cells.filter(({ kind }) => kind === 'number').map(({ input }) => Number(input))
      return {
        filled: cells.filter(({ text }) => text !== '').length,
        numbers: numbers.length,
        sum: numbers.reduce((sum, value) => sum + value, 0),
      }
    },
    fold: () => undefined,
    undo: () => step(undoable, redoable),
    redo: () => step(redoable, undoable),
    menus: () => fakeMenus,
    async run({ functionName, args }) {
      runs.push(functionName)
      return runFake(functionName, args, ask, emit)
    },
    on(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    answer(dialogId, answer) {
      waiting.get(dialogId)?.(answer)
    },
    async save() {
      unsaved = false
    },
    export: async () => new TextEncoder().encode('isi buku kerja'),
  }
}

/** The functions of the fake script, by name. */
async function runFake(
  functionName: string,
  args: readonly unknown[],
  ask: Ask,
  emit: (event: SessionEvent) => void,
): Promise<RunOutcome> {
  const done = (result: unknown): RunOutcome => ({ ok: true, result, calls: {} })
  const toast = (message: string) => emit({ type: 'toast', title: 'PUG', message, seconds: -1 })
  switch (functionName) {
    case 'hitung':
      toast('3 diperbarui, 1 tetap, 2 belum ada data')
      return done(null)
    case 'tanyaNama': {
      const { button, text } = await ask('prompt')
      toast(`${button}: ${text}`)
      return done(null)
    }
    case 'tanyaHapus':
      toast((await ask('alert')).button)
      return done(null)
    case 'bukaPanel':
      emit({ type: 'sidebar', title: 'Bukti Dukung', html: PANEL_HTML })
      return done(null)
    case 'bukaDialog':
      emit({ type: 'modal', title: 'Pratinjau', html: PANEL_HTML, width: 480, height: 320, modal: true })
      return done(null)
    case 'menujuBaris':
      emit({ type: 'activate', sheetId: 2, area: { row: 25_000, column: 3, rows: 2, columns: 2 } })
      return done(null)
    case 'gema':
      return done(args[0])
    case 'gandakan':
      return done(Number(args[0]) * 2)
    default:
      return {
        ok: false,
        message: `Exception: Kolom Jumlah tidak ditemukan (${functionName})`,
        stack: 'at hitung (Code:14)',
        calls: {},
      }
  }
}

function cellsIn({ summary, cell }: FakeSheet, area: Area): CellView[] {
  const cells: CellView[] = []
  for (let row = area.row; row < Math.min(area.row + area.rows, summary.rows + 1); row++) {
    for (let column = area.column; column < Math.min(area.column + area.columns, summary.columns + 1); column++) {
      const found = cell(row, column)
      if (found) cells.push(view(row, column, found))
    }
  }
  return cells
}

const NUMBER = new Intl.NumberFormat('id-ID')

function view(row: number, column: number, { text, ...rest }: FakeCell): CellView {
  const numeric = text !== '' && Number.isFinite(Number(text))
  return {
    row,
    column,
    text: numeric ? NUMBER.format(Number(text)) : text,
    input: text,
    kind: text === '' ? 'empty' : numeric ? 'number' : 'text',
    style: {},
    note: null,
    link: null,
    choices: null,
    checkbox: false,
    ...rest,
  }
}
