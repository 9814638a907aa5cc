import { browser } from 'wxt/browser'
import { isOwnPage, parseMessage } from '../clipping/messages.ts'
import { languageFor, textIn } from '../locale/text.ts'
import { QUEUE_ALARM } from '../queue/wake.ts'
import { tellOfChange, WORKER_PATIENCE, workQueue } from '../queue/work.ts'
import { openDatabase } from '../store/database.ts'
import { openPage } from '../ui/open-page.ts'
import { clipByCommand, clipByMenu } from './clip-by.ts'
import { offerMenus } from './menus.ts'
import { obey } from './obey.ts'

/**
 * Everything that wakes the extension: a message of its pages, the alarm, a menu, a shortcut, the network coming back, the
 * browser's start. Listeners are there before anything is awaited, as a worker that was woken must hear what woke it.
 */
export function serveExtension(): void {
  const database = openDatabase()
  const text = textIn(languageFor(browser.i18n.getUILanguage()))
  const work = async () => workQueue(await database, WORKER_PATIENCE)
  const start = async () => {
    await tellOfChange(await database)
    await work()
  }

  browser.runtime.onInstalled.addListener(() => {
    run(() => offerMenus(text))
    run(start)
  })
  browser.runtime.onStartup.addListener(() => run(start))
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === QUEUE_ALARM) run(work)
  })
  self.addEventListener('online', () => run(work))
  browser.runtime.onMessage.addListener((received: unknown, sender) => {
    const message = isOwnPage(sender, `${self.location.origin}/`) ? parseMessage(received) : null
    return message === null ? undefined : database.then((opened) => obey(opened, message, text))
  })
  browser.contextMenus.onClicked.addListener((click, tab) =>
    run(async () => clipByMenu(await database, click, tab, text)),
  )
  browser.commands.onCommand.addListener((command, tab) =>
    run(async () =>
      command === 'open-queue' ? openPage('queue.html') : clipByCommand(await database, command, tab, text),
    ),
  )
}

/** Nobody awaits what an event starts: what it throws is reported here. */
function run(work: () => Promise<void>): void {
  work().catch((error: unknown) => console.error(error))
}
