import { captureInto, type Wish } from '../clipping/capture-into.ts'
import { type Desk, newDraft, openDesk, pageOfTab } from '../clipping/open-clip.ts'
import { readPage } from '../clipping/read-page.ts'
import type { ClipForm } from '../form/clip-form.ts'
import { fillForm } from '../form/fill-form.ts'
import { emptyCatalog } from '../form/form-catalog.ts'
import type { Text } from '../locale/text.ts'
import type { Database } from '../store/database.ts'
import type { Draft } from '../store/draft.ts'
import { deleteDraft, putDraft } from '../store/draft-store.ts'
import { openPage } from '../ui/open-page.ts'
import { orSayWhy } from './or-say-why.ts'
import { type Click, wishOf, withPointedAt } from './pointed-at.ts'

type Tab = Parameters<typeof pageOfTab>[0]

/** A clip from the context menu: the image or what is visible, with the words or the link that the officer pointed at. */
export async function clipByMenu(database: Database, click: Click, tab: Tab | undefined, text: Text): Promise<void> {
  await orSayWhy(() => clipTab(database, tab, wishOf(click), (form) => withPointedAt(form, click), text))
}

/** A clip by a keyboard shortcut. */
export async function clipByCommand(
  database: Database,
  command: string,
  tab: Tab | undefined,
  text: Text,
): Promise<void> {
  const kind = command === 'clip-area' ? 'area' : 'page'
  await orSayWhy(() => clipTab(database, tab, { kind }, (form) => form, text))
}

async function clipTab(
  database: Database,
  tab: Tab | undefined,
  wish: Wish,
  pointed: (form: ClipForm) => ClipForm,
  text: Text,
): Promise<void> {
  const desk = await openDesk(database)
  // Before the first pairing no page is read; there is no clip to make either.
  if (desk.current === null) return openPage('options.html')
  const draft = await readDraft(desk, tab)
  await putDraft(database, { ...draft, form: pointed(draft.form) })
  const isTaken = await captureInto(database, draft.id, wish, text)
  // Nothing was entered yet that could be lost.
  if (!isTaken) await deleteDraft(database, draft.id)
}

async function readDraft(desk: Desk, tab: Tab | undefined): Promise<Draft> {
  const draft = newDraft(tab === undefined ? null : pageOfTab(tab))
  const { page } = draft
  if (page === null) return draft
  const extraction = await readPage(page.tabId)
  const form = fillForm({
    extraction,
    tabTitle: page.title,
    tabUrl: page.url,
    catalog: desk.current?.catalog ?? emptyCatalog,
    lastChoice: desk.lastChoice,
    now: new Date(),
  })
  return { ...draft, extraction, form }
}
