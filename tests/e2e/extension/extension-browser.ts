import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../../scripts/bootstrap/chromium.mjs'
import { chromiumFlags } from '../../../scripts/chromium-flags.ts'

/** Chromium with the extension in it, as an officer has it: no permission but what was asked for. */
export interface ExtensionBrowser {
  readonly context: BrowserContext
  readonly id: string
  /** Presses the extension's button on a tab: the real action, which grants the tab and opens the popup. */
  readonly pressButton: (tab: Page) => Promise<Popup>
  /** Says yes beforehand to the dialog that asks for a host, which no headless browser can show. */
  readonly allowHost: (host: string) => Promise<void>
  readonly openPage: (page: string) => Promise<Page>
  /** Ends the worker as the browser does at any moment. */
  readonly killWorker: () => Promise<void>
  /** The value of an expression in the worker. */
  readonly inWorker: <T>(expression: string) => Promise<T>
  /** What stands on the button. */
  readonly badge: () => Promise<string>
  readonly close: () => Promise<void>
}

/** The popup, which is no page to Playwright: it is spoken to by the protocol alone. */
export interface Popup {
  /** The value of an expression in the popup, once it is true. */
  readonly until: <T>(expression: string) => Promise<T>
  readonly run: (expression: string) => Promise<unknown>
  /** Presses a key, as a person does: `key` is its name, or the character it types. */
  readonly press: (key: string) => Promise<void>
  readonly screenshot: () => Promise<Buffer>
  readonly close: () => Promise<void>
}

/** Starts Chromium with the extension built in `folder`; `profile` keeps what it stores from one start to the next. */
export async function openExtension(
  folder: string,
  profile: string,
  language: 'id' | 'en' = 'id',
): Promise<ExtensionBrowser> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('No Chromium found: set CHROMIUM_PATH to one.')
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    // A Chromium without language packs is English by itself; this reaches all pages of the extension's process, until one of
    // them is closed: some time after, all are English. So tests leave them open; popups may close.
    locale: language === 'id' ? 'id-ID' : 'en-GB',
    viewport: { width: 1280, height: 800 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...chromiumFlags, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  })
  const browser = context.browser()
  if (browser === null) throw new Error('the context has no browser')
  const root = await browser.newBrowserCDPSession()
  const id = await extensionId(context)
  return {
    context,
    id,
    pressButton: (tab) => pressButton(root, id, tab),
    allowHost: (host) => allowHost(context, id, host),
    openPage: async (path) => {
      const page = await context.newPage()
      await page.goto(`chrome-extension://${id}/${path}`)
      return page
    },
    killWorker: () => killWorker(root, id),
    inWorker: (expression) => inWorker(context, expression),
    badge: () => inWorker(context, 'chrome.action.getBadgeText({})'),
    close: () => context.close(),
  }
}

/** A new profile folder, and how to throw it away. */
export async function newProfile(): Promise<{ readonly path: string; readonly discard: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'pug-profile-'))
  return { path, discard: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) }
}

async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  return new URL(worker.url()).host
}

/** What it answers is looked at by the test that asked. */
async function inWorker<T>(context: BrowserContext, expression: string): Promise<T> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  return worker.evaluate<T>(expression)
}

interface Target {
  readonly targetId: string
  readonly type: string
  readonly url: string
}

async function targets(root: CDPSession): Promise<readonly Target[]> {
  const { targetInfos } = await root.send('Target.getTargets', { filter: [{}] })
  return targetInfos
}

async function pressButton(root: CDPSession, id: string, tab: Page): Promise<Popup> {
  await tab.bringToFront()
  const session = await tab.context().newCDPSession(tab)
  const { targetInfo } = await session.send('Target.getTargetInfo')
  const { targetInfos } = await root.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] })
  const tabTarget = targetInfos.find(({ url }) => url === targetInfo.url)
  if (tabTarget === undefined) throw new Error(`no tab shows ${targetInfo.url}`)
  // Newer than the types that Playwright carries.
  const send = root.send.bind(root) as unknown as (method: string, parameters: object) => Promise<unknown>
  await send('Extensions.triggerAction', { id, targetId: tabTarget.targetId })
  const popup = await until(async () =>
    (await targets(root)).find(({ url, type }) => type === 'page' && url.startsWith(`chrome-extension://${id}/popup`)),
  )
  return attach(root, popup.targetId)
}

const keyCodes: Readonly<Record<string, number>> = { Tab: 9, Enter: 13, Escape: 27, ArrowDown: 40, ' ': 32 }

/** Speaks to a target of its own, through the browser's session. */
async function attach(root: CDPSession, targetId: string): Promise<Popup> {
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false })
  let last = 0
  const send = (method: string, params: object): Promise<Record<string, unknown>> => {
    const number = ++last
    return new Promise((resolve, reject) => {
      const hear = (event: { sessionId: string; message: string }) => {
        if (event.sessionId !== sessionId) return
        const message: { id?: number; result?: Record<string, unknown>; error?: { message: string } } = JSON.parse(
          event.message,
        )
        if (message.id !== number) return
        root.off('Target.receivedMessageFromTarget', hear)
        if (message.error) reject(new Error(message.error.message))
        else resolve(message.result ?? {})
      }
      root.on('Target.receivedMessageFromTarget', hear)
      root
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: number, method, params }) })
        .catch(reject)
    })
  }
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails))
    return (result as { value?: unknown }).value
  }
  return {
    run,
    press: async (key) => {
      const text = key === 'Enter' ? '\r' : key.length === 1 ? key : ''
      const known = { key, text, windowsVirtualKeyCode: keyCodes[key] ?? 0 }
      await send('Input.dispatchKeyEvent', { type: text === '' ? 'rawKeyDown' : 'keyDown', ...known })
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...known })
    },
    // What the popup answers is looked at by the test that asked.
    until: <T>(expression: string) =>
      until(async () => (await run(expression).catch(nothingWhileItLoads)) as T | undefined),
    screenshot: async () => {
      const { data } = await send('Page.captureScreenshot', { format: 'png' })
      return Buffer.from(String(data), 'base64')
    },
    close: async () => {
      await root.send('Target.closeTarget', { targetId })
      await until(async () => (await targets(root)).every((target) => target.targetId !== targetId))
    },
  }
}

/** A popup that begins anew has no answer yet. */
function nothingWhileItLoads(error: unknown): undefined {
  if (!/navigated or closed|context was destroyed/.test(String(error))) throw error
}

async function allowHost(context: BrowserContext, id: string, host: string): Promise<void> {
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(
    ([extension, pattern]) =>
      new Promise<void>((resolve) => {
        // An interface of the browser's own page, which no types describe.
        const { developerPrivate } = (
          globalThis as unknown as {
            chrome: { developerPrivate: { addHostPermission: (id: string, host: string, done: () => void) => void } }
          }
        ).chrome
        developerPrivate.addHostPermission(String(extension), String(pattern), resolve)
      }),
    [id, host],
  )
  await page.close()
}

async function killWorker(root: CDPSession, id: string): Promise<void> {
  const worker = (await targets(root)).find(({ type, url }) => type === 'service_worker' && url.includes(id))
  if (worker !== undefined) await root.send('Target.closeTarget', { targetId: worker.targetId })
}

/** Asks again until there is an answer; a browser does things in its own time. */
export async function until<T>(ask: () => Promise<T | undefined | null | false>, patience = 15_000): Promise<T> {
  const end = Date.now() + patience
  for (;;) {
    const answer = await ask()
    if (answer !== undefined && answer !== null && answer !== false) return answer
    if (Date.now() > end) throw new Error(`nothing came of it within ${patience} ms: ${ask}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
