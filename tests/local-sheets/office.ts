import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Bundle, Manifest } from '../../local-sheets/runtime/bundle.ts'
import {
  createEngine,
  type Engine,
  type EngineOptions,
  type RunRequest,
  type TimeLimits,
} from '../../local-sheets/runtime/engine.ts'
import type { Interrupts, Moment } from '../../local-sheets/runtime/interruption.ts'
import { toPlain } from '../../local-sheets/runtime/plain.ts'
import type { Desk } from '../../local-sheets/services/host.ts'
import type { DialogView, MenuView } from '../../local-sheets/session/session.ts'
import { INDONESIAN, type OpenDocument, openDocument } from '../../local-sheets/storage/document.ts'
import { emptyXlsx } from '../../local-sheets/storage/xlsx/file.ts'

/** A noon in 2026, so that no test depends on the day it runs. */
export const NOON = Date.UTC(2026, 2, 15, 5)

export interface Heard {
  readonly toasts: string[]
  readonly dialogs: DialogView[]
  readonly panels: { readonly title: string; readonly html: string }[]
  readonly menus: MenuView[]
  readonly log: string[]
}

/** A workbook on the desk of somebody who answers every dialog with `button`. */
export interface Office {
  readonly document: OpenDocument
  readonly heard: Heard
  /** Runs the body of a function as a menu click would, and gives what it returns; throws what it throws. */
  run(body: string, request?: Partial<RunRequest>): Promise<unknown>
  /** An engine over a script of one's own, with `pages` as its HTML files, or over a whole bundle. */
  engine(code: string | Bundle, pages?: Readonly<Record<string, string>>): Promise<Engine>
  readonly path: string
}

export interface OfficeOptions {
  readonly locale?: string
  readonly timeZone?: string
  readonly button?: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE'
  readonly text?: string
  /** An .xlsx to open in place of an empty one. */
  readonly file?: string
  readonly limits?: TimeLimits
  /** `appsscript.json`: with Drive and an open web app unless told. */
  readonly manifest?: Manifest
  /** Where executions are stopped dead; see `killedAt`. Only those of `engine.runApart` can be. */
  readonly interrupts?: Interrupts
  /** How `Utilities.sleep` passes the time of those executions. */
  sleep?(milliseconds: number): Promise<void>
  webAppUrl?(): string
  /** The clock, in ms since 1970; it stands at `NOON` unless told. */
  now?(): number
  /** Told in the midst of the run that shows the toast. */
  onToast?(message: string, title: string, seconds: number): void
}

export async function openOffice(options: OfficeOptions = {}): Promise<Office> {
  const path = options.file ?? (await emptyWorkbook())
  const { locale, timeZone } = { ...INDONESIAN, ...options }
  const document = await openDocument(path, { locale, timeZone })
  const heard: Heard = { toasts: [], dialogs: [], panels: [], menus: [], log: [] }
  const desk = deskOf(heard, options)
  const engine = async (code: string | Bundle, pages: Readonly<Record<string, string>> = {}) => {
    const created = await createEngine({
      document,
      desk,
      bundle: typeof code === 'string' ? bundleOf(code, pages, options.manifest ?? MANIFEST) : code,
      userEmail: 'kepala@bengkayangkab.go.id',
      now: options.now ?? (() => NOON),
      ...chosen(options),
    })
    onTestFinished(() => created.close())
    return created
  }
  return {
    document,
    heard,
    path,
    engine,
    async run(body, request = {}) {
      const created = await engine(`function main() { ${body} }`)
      const { outcome } = created.runHere({ functionName: 'main', kind: 'menu', ...request })
      if (!outcome.ok) throw new Error(outcome.message)
      return toPlain(outcome.value)
    },
  }
}

function bundleOf(code: string, pages: Readonly<Record<string, string>>, manifest: Manifest): Bundle {
  return {
    scripts: [{ name: 'Code.js', code }],
    html: (name) => pages[name] ?? null,
    timeZone: 'Asia/Jakarta',
    manifest,
  }
}

const MANIFEST: Manifest = {
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', version: 'v3' }] },
  webapp: { access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' },
}

/** Those options of the engine's that a test has set. */
function chosen({ limits, sleep, interrupts, webAppUrl }: OfficeOptions): Partial<EngineOptions> {
  return {
    ...(limits ? { limits } : {}),
    ...(sleep ? { sleep } : {}),
    ...(interrupts ? { interrupts } : {}),
    ...(webAppUrl ? { webAppUrl } : {}),
  }
}

async function emptyWorkbook(): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'local-sheets-')), 'Buku.xlsx')
  await writeFile(path, await emptyXlsx('Sheet1'))
  return path
}

function deskOf(heard: Heard, { button = 'OK', text = '', onToast }: OfficeOptions): Desk {
  return {
    toast: (message, title, seconds) => {
      heard.toasts.push(message)
      onToast?.(message, title, seconds)
    },
    ask: (dialog) => {
      heard.dialogs.push(dialog)
      return { button, text }
    },
    showSidebar: (title, html) => heard.panels.push({ title, html }),
    showDialog: ({ title, html }) => heard.panels.push({ title, html }),
    closePanel: () => heard.panels.pop(),
    addMenu: (menu) => heard.menus.push(menu),
    activate: () => undefined,
    log: (_level, message) => heard.log.push(message),
  }
}

/**
 * Stops the first execution of `functionName` dead at its n-th service call, `before` it is made or `after`; whatever runs
 * later is left alone. `wasKilled` tells whether it got as far as that call.
 */
export function killedAt(functionName: string, call: number, when: Moment['when']) {
  let killed = false
  const interrupts: Interrupts = (moment) => {
    if (killed || moment.functionName !== functionName || moment.call !== call || moment.when !== when) return false
    killed = true
    return true
  }
  return { interrupts, wasKilled: () => killed }
}

/** Every script of the tables below may use these. */
const USUAL = 'const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getActiveSheet();'

/** Runs a script over a new, empty workbook (A1:Z1000, `id_ID` unless told) and gives what it returns. */
export async function inNewBook(script: string, options: OfficeOptions = {}): Promise<unknown> {
  const office = await openOffice(options)
  return office.run(`${USUAL} ${script}`)
}
