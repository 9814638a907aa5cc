import { browser } from 'wxt/browser'
import { emptyForm } from '../form/clip-form.ts'
import { fillForm, type LastChoice } from '../form/fill-form.ts'
import { emptyCatalog } from '../form/form-catalog.ts'
import type { Sheet } from '../pairing/sheet.ts'
import type { Database } from '../store/database.ts'
import type { ClippedPage, Draft } from '../store/draft.ts'
import { type Preferences, readPreferences } from '../store/preferences.ts'
import { allSheets } from '../store/sheet-store.ts'

/** What every clip is made with. */
export interface Desk {
  readonly database: Database
  readonly sheets: readonly Sheet[]
  /** The sheet that new clips go to; null before the first pairing. */
  readonly current: Sheet | null
  readonly lastChoice: LastChoice
  readonly legalBasis: string
}

export async function openDesk(database: Database): Promise<Desk> {
  const [sheets, preferences] = await Promise.all([allSheets(database), readPreferences()])
  const { lastChoice, legalBasis } = preferences
  return { database, sheets, current: currentSheet(sheets, preferences), lastChoice, legalBasis }
}

/** The chosen sheet, or the first where the chosen one is gone. */
export function currentSheet(sheets: readonly Sheet[], { currentSheet: id }: Preferences): Sheet | null {
  return sheets.find((sheet) => sheet.id === id) ?? sheets[0] ?? null
}

/** The sheet that a draft was for, as long as it is connected; else the one that new clips go to. */
export function sheetFor({ sheets, current }: Desk, draft: Draft): Sheet | null {
  return sheets.find(({ id }) => id === draft.sheet) ?? current
}

/** The tab that the officer looks at, as far as the browser tells of it. */
export async function pageInFront(): Promise<ClippedPage | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab === undefined ? null : pageOfTab(tab)
}

/** A tab as a clip knows it; null for one without an id. */
export function pageOfTab(tab: {
  readonly id?: number | undefined
  readonly windowId?: number | undefined
  readonly url?: string | undefined
  readonly title?: string | undefined
}): ClippedPage | null {
  const { id: tabId, windowId, url = '', title = '' } = tab
  return tabId === undefined || windowId === undefined ? null : { tabId, windowId, url, title }
}

export function newDraft(page: ClippedPage | null): Draft {
  return {
    id: crypto.randomUUID(),
    startedAt: Date.now(),
    page,
    pageUrl: page?.url ?? '',
    extraction: null,
    form: emptyForm,
    sheet: '',
    pictures: [],
    automaticPicture: null,
    suggestions: [],
    problem: null,
  }
}

/**
 * The clip of this very page that the officer began in a popup and did not save; null for none. One that a page of its own
 * goes on with is not the popup's any more.
 */
export function keptDraft(drafts: readonly Draft[], page: ClippedPage | null): Draft | null {
  if (page === null || page.url === '') return null
  const kept = drafts.find((draft) => draft.page !== null && draft.pageUrl === page.url)
  // The tab may be another one by now.
  return kept === undefined ? null : { ...kept, page, problem: null }
}

/** The draft of a clip that is made of files alone: nothing is known of it but what the officer chose last. */
export function draftOfFiles({ current, lastChoice }: Desk, now: Date): Draft {
  const catalog = current?.catalog ?? emptyCatalog
  const form = fillForm({ extraction: null, tabTitle: '', tabUrl: '', catalog, lastChoice, now })
  return { ...newDraft(null), form }
}
