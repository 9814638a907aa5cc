import { useEffect, useReducer, useRef } from 'preact/hooks'
import { capture } from '../capture/capture.ts'
import type { Picture } from '../capture/picture.ts'
import type { FormFieldName } from '../form/clip-form.ts'
import { formFaults } from '../form/form-faults.ts'
import type { Sheet } from '../pairing/sheet.ts'
import { announceChange } from '../store/changes.ts'
import { deleteClip, sentClips } from '../store/clip-store.ts'
import type { Draft } from '../store/draft.ts'
import { storageProblem } from '../store/storage-problem.ts'
import { captureProblem } from './capture-problem.ts'
import { browserTools } from './capture-tools.ts'
import { type ClipState, nextClip, startClip } from './clip-state.ts'
import { type Desk, sheetFor } from './open-clip.ts'
import { readPage } from './read-page.ts'
import { saveClip } from './save-clip.ts'

/** What the officer can do with a clip. */
export interface ClipDeeds {
  readonly write: (field: FormFieldName, value: string) => void
  readonly take: (kind: 'visible' | 'post') => Promise<void>
  /** Gives up the picture that is being taken. */
  readonly cancelTaking: () => void
  /** Adds pictures from elsewhere; says so where they cannot be had. */
  readonly add: (pictures: () => Promise<readonly Picture[]>) => Promise<void>
  readonly remove: (picture: string) => void
  readonly edited: (pictures: readonly Picture[]) => void
  readonly sendTo: (sheet: Sheet) => void
  readonly save: () => Promise<void>
  /** Does what stores the draft; says so where it cannot be stored. */
  readonly attempt: (work: () => Promise<void>) => Promise<void>
  /** Deletes this browser's copies of clips that are in their sheets, then saves. */
  readonly makeRoom: () => Promise<void>
}

/**
 * The state of one clip's screen, and what can be done there. Where the draft's page is in front, it is read and taken first,
 * as far as that was not done before.
 */
export function useClip(desk: Desk, draft: Draft): { readonly state: ClipState; readonly deeds: ClipDeeds } {
  const [state, tell] = useReducer(nextClip, null, () =>
    startClip(draft, sheetFor(desk, draft), desk.lastChoice, draft.page !== null && draft.extraction === null),
  )
  const leave = useRef(new AbortController())

  const take = async (kind: 'visible' | 'post', isAutomatic = false): Promise<void> => {
    const { page } = draft
    if (page === null) return
    leave.current = new AbortController()
    tell({ kind: 'taking', capture: kind })
    try {
      const { tabId, windowId } = page
      const { pictures, suggestions } = await capture({ kind, tabId, windowId }, browserTools(), {
        signal: leave.current.signal,
        onProgress: (progress) => tell({ kind: 'progressed', progress }),
      })
      tell({ kind: 'took', pictures, suggestions, isAutomatic })
    } catch (error) {
      // Asked for by nobody: what is visible does where the post cannot be told from the page.
      if (isAutomatic && kind === 'post' && !leave.current.signal.aborted) return take('visible', true)
      tell({ kind: 'failed', problem: captureProblem(error) })
    }
  }

  const begin = async () => {
    if (draft.page === null) return
    const extraction = draft.extraction ?? (await readPage(draft.page.tabId))
    if (draft.extraction === null) tell({ kind: 'pageRead', extraction, now: new Date() })
    if (draft.pictures.length > 0) return
    await take(extraction !== null && extraction.platform !== 'web' ? 'post' : 'visible', true)
  }

  // Once, when the screen opens.
  useEffect(() => void begin(), [])

  const save = async () => {
    const faults = formFaults(state.draft.form, state.draft.pictures)
    if (faults.length > 0) return tell({ kind: 'faulty', faults })
    if (state.sheet === null) return tell({ kind: 'failed', problem: 'clip.notPaired' })
    const { sheet, draft: saved } = state
    tell({ kind: 'saving' })
    await attempt(async () => {
      const { id } = await saveClip(desk.database, saved, sheet, desk.legalBasis)
      tell({ kind: 'saved', clip: id })
    })
  }

  const attempt = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      console.error(error)
      tell({ kind: 'failed', problem: storageProblem(error) === 'full' ? 'clip.diskFull' : 'clip.notStored' })
    }
  }

  const deeds: ClipDeeds = {
    write: (field, value) => tell({ kind: 'wrote', field, value }),
    take: (kind) => take(kind),
    cancelTaking: () => leave.current.abort(),
    add: async (pictures) => {
      try {
        tell({ kind: 'took', pictures: await pictures(), suggestions: [], isAutomatic: false })
      } catch (error) {
        tell({ kind: 'failed', problem: captureProblem(error) })
      }
    },
    remove: (id) => tell({ kind: 'removedPicture', id }),
    edited: (pictures) => tell({ kind: 'edited', pictures }),
    sendTo: (sheet) => tell({ kind: 'sendTo', sheet }),
    save,
    attempt,
    makeRoom: async () => {
      try {
        for (const { id } of await sentClips(desk.database)) await deleteClip(desk.database, id)
        announceChange()
      } catch (error) {
        console.error(error)
      }
      // Whether there is room enough now, saving tells.
      await save()
    },
  }
  return { state, deeds }
}
