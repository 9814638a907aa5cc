import { cancelCapture, captureInto } from '../clipping/capture-into.ts'
import type { Message } from '../clipping/messages.ts'
import type { Text } from '../locale/text.ts'
import { askForNews, withNews } from '../pairing/pair.ts'
import { protocolPorts } from '../pairing/protocol-ports.ts'
import { WORKER_PATIENCE, workQueue } from '../queue/work.ts'
import { announceChange } from '../store/changes.ts'
import type { Database } from '../store/database.ts'
import { changeSheet, getSheet } from '../store/sheet-store.ts'
import { orSayWhy } from './or-say-why.ts'

/** Does what a page of the extension asks. Resolves when it is done, but for a picture: the popup that asks need not be there so long. */
export async function obey(database: Database, message: Message, text: Text): Promise<void> {
  switch (message.kind) {
    case 'runQueue':
      return workQueue(database, WORKER_PATIENCE)
    case 'refreshSheet':
      return refreshSheet(database, message.sheet)
    case 'cancelCapture':
      return cancelCapture(database, message.draft)
    case 'capture':
      orSayWhy(async () => {
        await captureInto(database, message.draft, { kind: message.capture }, text)
      }).catch((error: unknown) => console.error(error))
  }
}

async function refreshSheet(database: Database, id: string): Promise<void> {
  const sheet = await getSheet(database, id)
  if (sheet === null || sheet.address === null) return
  const news = await askForNews(protocolPorts(WORKER_PATIENCE), sheet)
  await changeSheet(database, id, (stored) => withNews(stored, news, Date.now()))
  announceChange()
}
