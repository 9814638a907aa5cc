import type { DriveFolder } from '../drive/drive-folder.ts'
import type { DialogAnswer, DialogView, MenuView } from '../session/session.ts'
import type { Area } from '../workbook/area.ts'
import type { Calculation } from '../workbook/calculation.ts'
import type { Workbook } from '../workbook/workbook.ts'
import type { CacheStore } from './stores/cache-store.ts'
import type { LockBook } from './stores/lock-book.ts'
import type { PropertyStores } from './stores/property-stores.ts'
import type { TriggerStore } from './stores/trigger-store.ts'

/** A value at once, or later where the script may wait for it (in a thread of its own). */
export type Eventually<T> = T | Promise<T>

export const afterwards = <T, R>(value: Eventually<T>, then: (value: T) => R): Eventually<R> =>
  value instanceof Promise ? value.then(then) : then(value)

/** Where a script's words to the person go. */
export interface Desk {
  toast(message: string, title: string, seconds: number): void
  ask(dialog: DialogView): Eventually<DialogAnswer>
  showSidebar(title: string, html: string): void
  showDialog(dialog: {
    readonly title: string
    readonly html: string
    readonly width: number
    readonly height: number
    readonly modal: boolean
  }): void
  closePanel(): void
  addMenu(menu: MenuView): void
  /** The script has moved the person to a sheet or a range. */
  activate(sheetId: number, area: Area | null): void
  log(level: 'log' | 'info' | 'warn' | 'error', message: string): void
}

/** The files of the add-on besides its code. */
export interface BundleFiles {
  /** The text of `NAME.html`, or `null`. */
  html(name: string): string | null
  /** `timeZone` of `appsscript.json`. */
  readonly timeZone: string
}

export type AuthMode = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL'

/** What started a run decides what it may do. */
export interface RunContext {
  readonly id: number
  readonly authMode: AuthMode
  /** Whether a person sits in front of it: `getUi` throws in triggers, custom functions and web apps. */
  readonly hasUi: boolean
  /** Whether it runs as a web app: then there is no document lock and no document cache. */
  readonly isWebApp: boolean
}

/** All that the services stand on. One for each run; what lasts longer is shared. */
export interface Host {
  readonly workbook: Workbook
  readonly calculation: Calculation
  readonly desk: Desk
  readonly properties: PropertyStores
  readonly cache: CacheStore
  readonly locks: LockBook
  readonly triggers: TriggerStore
  readonly drive: DriveFolder
  readonly files: BundleFiles
  readonly run: RunContext
  readonly userEmail: string
  readonly spreadsheetId: string
  /** The web app's address; `null` where it is not served. */
  webAppUrl(): string | null
  /** ms since 1970 */
  now(): number
  sleep(milliseconds: number): Eventually<void>
}
