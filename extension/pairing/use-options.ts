import { useEffect, useState } from 'preact/hooks'
import { type ConnectionFileProblem, parseConnectionFile } from '../../shared/protocol/connection-file.ts'
import { pokeQueue } from '../clipping/messages.ts'
import type { TextKey } from '../locale/catalogues.ts'
import { problemText } from '../queue/delivery-text.ts'
import { sendAfterAll } from '../queue/send-after-all.ts'
import { PAGE_PATIENCE } from '../queue/work.ts'
import { announceChange, onChange } from '../store/changes.ts'
import { openClips } from '../store/clip-store.ts'
import type { Database } from '../store/database.ts'
import { changePreferences, type Preferences, readPreferences } from '../store/preferences.ts'
import { allSheets, changeSheet, deleteSheet, getSheet, putSheet } from '../store/sheet-store.ts'
import { keepStored } from '../store/space.ts'
import { refreshedBy, sheetByFile } from './connect-by-file.ts'
import { makeDeviceKey } from './device-key.ts'
import { askForHosts, giveBackHosts, mayReach } from './hosts.ts'
import { askForNews, keyToPairWith, type PairingEntry, pair, revoke, withNews } from './pair.ts'
import type { Names } from './pairing-entry.ts'
import { protocolPorts } from './protocol-ports.ts'
import type { Sheet, SheetByWebApp } from './sheet.ts'

/** A sheet as the options page shows it. */
export interface ListedSheet {
  readonly sheet: Sheet
  /** Whether the browser lets us ask it; nobody has to ask a sheet that clips are carried to. */
  readonly mayReach: boolean
}

export interface Options {
  readonly sheets: readonly ListedSheet[]
  readonly preferences: Preferences
  /** Clips that have not arrived. */
  readonly waiting: number
}

/** What the last deed came to, in a sentence. */
export interface Told {
  readonly tone: 'good' | 'bad'
  readonly text: TextKey
  readonly values: Readonly<Record<string, string>>
}

export interface OptionDeeds {
  /** Called straight from a click: the browser asks for its permission first. */
  readonly pair: (entry: PairingEntry) => Promise<boolean>
  /** Connects by a connection file, or takes in what a newer one of a known sheet says. */
  readonly openFile: (file: File, names: Names) => Promise<boolean>
  readonly allow: (sheet: SheetByWebApp) => Promise<void>
  readonly refresh: (sheet: SheetByWebApp) => Promise<void>
  readonly disconnect: (sheet: SheetByWebApp) => Promise<void>
  readonly forget: (sheet: Sheet) => Promise<void>
  readonly prefer: (change: Partial<Preferences>) => Promise<void>
}

export async function readOptions(database: Database): Promise<Options> {
  const [sheets, preferences, open] = await Promise.all([allSheets(database), readPreferences(), openClips(database)])
  const listed = sheets.map(async (sheet) => ({
    sheet,
    mayReach: sheet.address === null || (await mayReach(sheet.address)),
  }))
  return { sheets: await Promise.all(listed), preferences, waiting: open.length }
}

/** The state of the options page, and what can be done there. */
export function useOptions(database: Database, first: Options) {
  const [options, setOptions] = useState(first)
  const [told, setTold] = useState<Told | null>(null)
  const [isBusy, setBusy] = useState(false)
  /** One key for all tries to pair with an address: should an answer get lost, the repeat is known. */
  const [key] = useState(makeDeviceKey)
  const ports = protocolPorts(PAGE_PATIENCE)

  const look = async () => setOptions(await readOptions(database))
  useEffect(() => onChange(look), [database])

  const say = (tone: Told['tone'], text: TextKey, values = {}) => setTold({ tone, text, values })
  const busy = async (work: () => Promise<void>) => {
    setBusy(true)
    setTold(null)
    try {
      await work()
    } catch (error) {
      console.error(error)
      say('bad', 'problem.ownFault')
    } finally {
      setBusy(false)
      announceChange()
      await look()
    }
  }

  const deeds: OptionDeeds = {
    pair: async (entry) => {
      const allowed = askForHosts(entry.address)
      let isPaired = false
      await busy(async () => {
        if (!(await allowed)) return say('bad', 'pairing.notAllowed')
        const result = await pair(ports, keyToPairWith(await allSheets(database), await key), entry)
        if (result.kind === 'problem') return say('bad', problemText(result.code))
        await putSheet(database, result.sheet)
        await sendAfterAll(database, result.sheet.id, Date.now())
        await changePreferences({ currentSheet: result.sheet.id })
        isPaired = true
        say('good', 'pairing.done', { name: result.sheet.name })
        pokeQueue()
        await keepStored(navigator.storage)
      })
      return isPaired
    },
    openFile: async (file, names) => {
      let isOpened = false
      await busy(async () => {
        const parsed = parseConnectionFile(await file.text())
        if ('problem' in parsed) return say('bad', fileProblems[parsed.problem])
        const { register, office: name } = parsed.file
        const known = await getSheet(database, register)
        const now = Date.now()
        const sheet =
          known === null
            ? sheetByFile(parsed.file, await makeDeviceKey(), names, now)
            : refreshedBy(known, parsed.file, now)
        if (sheet === null) return say('bad', 'byFile.notNewer', { name })
        await putSheet(database, sheet)
        isOpened = true
        if (known !== null) return say('good', 'sheets.refreshed', { name })
        await changePreferences({ currentSheet: register })
        say('good', 'byFile.done', { name })
        await keepStored(navigator.storage)
      })
      return isOpened
    },
    allow: async (sheet) => {
      const allowed = askForHosts(sheet.address)
      await busy(async () => {
        if (await allowed) pokeQueue()
        else say('bad', 'pairing.notAllowed')
      })
    },
    refresh: (sheet) =>
      busy(async () => {
        const news = await askForNews(ports, sheet)
        await changeSheet(database, sheet.id, (stored) => withNews(stored, news, Date.now()))
        if (news.kind === 'problem') return say('bad', problemText(news.code))
        if (news.kind === 'closed') return say('bad', problemText(news.reason))
        say('good', 'sheets.refreshed', { name: sheet.name })
      }),
    disconnect: (sheet) =>
      busy(async () => {
        const result = await revoke(ports, sheet)
        if (result.kind === 'problem') return say('bad', 'sheets.notRevoked')
        await forget(database, sheet)
        say('good', 'sheets.disconnected', { name: sheet.name })
      }),
    forget: (sheet) =>
      busy(async () => {
        await forget(database, sheet)
        say('good', 'sheets.forgotten', { name: sheet.name })
      }),
    prefer: (change) => busy(async () => changePreferences(change)),
  }
  return { options, told, isBusy, deeds }
}

/** Takes a sheet off this browser, and gives its hosts back where no other sheet needs them. */
async function forget(database: Database, sheet: Sheet): Promise<void> {
  await deleteSheet(database, sheet.id)
  if (sheet.address === null) return
  const left = await allSheets(database)
  await giveBackHosts(
    sheet.address,
    left.flatMap(({ address }) => address ?? []),
  )
}

const fileProblems: Readonly<Record<ConnectionFileProblem, TextKey>> = {
  notJson: 'byFile.notAFile',
  newerVersion: 'byFile.newerVersion',
  invalid: 'byFile.notAFile',
}
