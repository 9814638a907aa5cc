import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre'
import { readFindings, readTracking } from '../../local-sheets/cli/read-back.ts'
import { BUILT_ADD_ON, loadBundle } from '../../local-sheets/runtime/bundle.ts'
import { openEvent } from '../../local-sheets/runtime/events.ts'
import { isReturnable, toPlain } from '../../local-sheets/runtime/plain.ts'
import type { AuthMode } from '../../local-sheets/services/host.ts'
import { type Office, type OfficeOptions, openOffice } from '../local-sheets/office.ts'

export type Cell = string | number | boolean | Date | null

/** An office with the built add-on over a workbook of its own. */
export interface AddOnOffice extends Office {
  /** Clicks a menu item, by the function behind it. Throws what the person would be shown. */
  click(functionName: string): Promise<Readonly<Record<string, number>>>
  /** Calls a function as a panel does, with `google.script.run`, and gives what arrives there. Throws what the panel is told. */
  ask(functionName: string, ...args: readonly unknown[]): Promise<unknown>
  /** Everything on a sheet, dates as ISO text. */
  values(sheet: string): Promise<readonly (readonly unknown[])[]>
  /** What a person sees on a sheet. */
  shown(sheet: string): Promise<readonly (readonly string[])[]>
  /** As a person types it; `''` clears. */
  type(sheet: string, cell: string, input: string | number): Promise<void>
  /** The spreadsheet opens. */
  open(authMode: AuthMode): Promise<void>
  /** What a formula cell comes to, custom functions included. */
  evaluate(sheet: string, row: number, column: number): Promise<unknown>
  sheetNames(): Promise<readonly string[]>
  tracking(): Promise<Awaited<ReturnType<typeof readTracking>>>
  findings(): Promise<Awaited<ReturnType<typeof readFindings>>>
}

/** Opens a workbook of these sheets; their cells stand from A1. */
export async function openBook(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  options: OfficeOptions = {},
): Promise<AddOnOffice> {
  const bytes = await writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) })),
  })
  return openBytes(bytes, options)
}

/** Opens an .xlsx. */
export async function openBytes(bytes: Uint8Array, options: OfficeOptions = {}): Promise<AddOnOffice> {
  const file = join(await mkdtemp(join(tmpdir(), 'pug-')), 'Buku.xlsx')
  await writeFile(file, bytes)
  const office = await openOffice({ ...options, file })
  const engine = await office.engine(await loadBundle(BUILT_ADD_ON))
  const quoted = JSON.stringify
  const run = (body: string): Promise<unknown> =>
    office.run(`const book = SpreadsheetApp.getActiveSpreadsheet(); ${body}`)
  return {
    ...office,
    async click(functionName) {
      const { outcome, calls } = engine.runHere({ functionName, kind: 'menu' })
      if (!outcome.ok) throw new Error(outcome.message)
      return calls
    },
    async ask(functionName, ...args) {
      const { outcome } = engine.runHere({ functionName, args, kind: 'menu' })
      if (!outcome.ok) throw new Error(outcome.message)
      return isReturnable(outcome.value) ? toPlain(outcome.value) : null
    },
    values: async (sheet) =>
      rowsOf(
        await run(
          `return JSON.parse(JSON.stringify(book.getSheetByName(${quoted(sheet)}).getDataRange().getValues()))`,
        ),
      ),
    shown: async (sheet) =>
      rowsOf(await run(`return book.getSheetByName(${quoted(sheet)}).getDataRange().getDisplayValues()`)).map((row) =>
        row.map(String),
      ),
    type: async (sheet, cell, input) => {
      await run(`book.getSheetByName(${quoted(sheet)}).getRange(${quoted(cell)}).setValue(${quoted(input)})`)
    },
    async open(authMode) {
      const args = [openEvent('', authMode)]
      const { outcome } = engine.runHere({ functionName: 'onOpen', kind: 'simpleTrigger', authMode, args })
      if (!outcome.ok) throw new Error(outcome.message)
    },
    evaluate: async (sheet, row, column) => {
      const id = await run(`return book.getSheetByName(${quoted(sheet)}).getSheetId()`)
      return engine.calculation.value(Number(id), row, column)
    },
    sheetNames: async () => {
      const names = await run('return book.getSheets().map((sheet) => sheet.getName())')
      return Array.isArray(names) ? names.map(String) : []
    },
    tracking: async () => readTracking(office.document.workbook, engine.calculation),
    findings: async () => readFindings(office.document.workbook, engine.calculation),
  }
}

function rowsOf(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value) || !value.every(Array.isArray)) throw new Error('no rows')
  return value
}
