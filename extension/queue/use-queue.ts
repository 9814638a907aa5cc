import { useEffect, useState } from 'preact/hooks'
import { currentSheet } from '../clipping/open-clip.ts'
import type { TextKey } from '../locale/catalogues.ts'
import { protocolPorts } from '../pairing/protocol-ports.ts'
import type { Sheet } from '../pairing/sheet.ts'
import { onChange } from '../store/changes.ts'
import { allClips, changeDelivery, deleteClip, picturesOf, takeBack } from '../store/clip-store.ts'
import type { Database } from '../store/database.ts'
import type { Draft } from '../store/draft.ts'
import { allDrafts, deleteDraft } from '../store/draft-store.ts'
import { readPreferences } from '../store/preferences.ts'
import { allSheets } from '../store/sheet-store.ts'
import { measureSpace, type Space } from '../store/space.ts'
import { openPage } from '../ui/open-page.ts'
import type { Clip } from './clip.ts'
import { confirmed, putIntoFile, retried } from './delivery.ts'
import { draftOfClip } from './edit-clip.ts'
import { clipFile, clipFileName, clipsFileName, firstFileful } from './export-clip.ts'
import { PAGE_PATIENCE, tellOfChange, workQueue } from './work.ts'

/** All that the queue page shows. */
export interface QueueView {
  readonly clips: readonly Clip[]
  /** Clips that were begun and not saved. */
  readonly drafts: readonly Draft[]
  readonly sheets: readonly Sheet[]
  readonly current: Sheet | null
  readonly space: Space
}

export interface QueueDeeds {
  readonly retry: (clips: readonly Clip[]) => Promise<void>
  readonly edit: (clip: Clip) => Promise<void>
  readonly remove: (clip: Clip) => Promise<void>
  readonly removeSent: () => Promise<void>
  /** As one clip file, as far as they go into one; what is left out stays as it is. */
  readonly save: (clips: readonly Clip[]) => Promise<void>
  /** The officer has seen them in the sheet. */
  readonly confirm: (clips: readonly Clip[]) => Promise<void>
  readonly discard: (draft: Draft) => Promise<void>
}

export async function readQueue(database: Database): Promise<QueueView> {
  const [clips, drafts, sheets, preferences, space] = await Promise.all([
    allClips(database),
    allDrafts(database),
    allSheets(database),
    readPreferences(),
    measureSpace(navigator.storage),
  ])
  const latestFirst = [...clips].sort((a, b) => b.savedAt - a.savedAt)
  return { clips: latestFirst, drafts, sheets, current: currentSheet(sheets, preferences), space }
}

/** The state of the queue page, and what can be done there; `trouble` is said until something else is done. */
export function useQueue(database: Database, first: QueueView, trouble: TextKey | null) {
  const [view, setView] = useState(first)
  const [problem, setProblem] = useState(trouble)

  const look = async () => setView(await readQueue(database))
  useEffect(() => onChange(look), [database])

  const attempt = async (work: () => Promise<TextKey | null>) => {
    try {
      setProblem(await work())
    } catch (error) {
      console.error(error)
      setProblem('queue.failed')
    } finally {
      await tellOfChange(database)
      await look()
    }
  }

  const deeds: QueueDeeds = {
    retry: (clips) =>
      attempt(async () => {
        const now = Date.now()
        for (const { id } of clips) await changeDelivery(database, id, (delivery) => retried(delivery, now))
        // Sent from this page, which may wait for a large picture longer than the worker can.
        await workQueue(database, PAGE_PATIENCE)
        return null
      }),
    edit: ({ id }) =>
      attempt(async () => {
        const draft = await takeBack(database, id, (clip, pictures) =>
          draftOfClip(clip, pictures, () => crypto.randomUUID()),
        )
        if (draft === null) return 'queue.notEditable'
        await openPage('clip.html', draft)
        return null
      }),
    remove: ({ id }) => attempt(async () => ((await deleteClip(database, id)) ? null : 'queue.isSending')),
    removeSent: () =>
      attempt(async () => {
        const sent = view.clips.filter(({ delivery }) => delivery.kind === 'sent')
        for (const { id } of sent) await deleteClip(database, id)
        return null
      }),
    save: (clips) =>
      attempt(async () => {
        const together = firstFileful(clips)
        const [first] = together
        const sheet = view.sheets.find(({ id }) => id === first?.sheet)
        if (first === undefined || sheet === undefined) return 'queue.noKey'
        const now = Date.now()
        const text = await clipFile(protocolPorts(PAGE_PATIENCE), sheet, together, (id) => picturesOf(database, id))
        download(text, together.length === 1 ? clipFileName(first) : clipsFileName(together.length, now))
        for (const { id } of together) await changeDelivery(database, id, (delivery) => putIntoFile(delivery, now))
        return null
      }),
    confirm: (clips) =>
      attempt(async () => {
        for (const { id } of clips) await changeDelivery(database, id, (delivery) => confirmed(delivery, Date.now()))
        // Clears away at once what need not be kept.
        await workQueue(database, PAGE_PATIENCE)
        return null
      }),
    discard: ({ id }) =>
      attempt(async () => {
        await deleteDraft(database, id)
        return null
      }),
  }
  return { view, problem, deeds }
}

/** Hands a text to the officer as a file. */
function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the file over by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 0)
}
