import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page, type Worker } from 'playwright-core'
import { build } from 'wxt'
import { findChromium } from '../bootstrap/chromium.mjs'
import { chromiumFlags } from '../chromium-flags.ts'

/** Px that the bars of a headless browser take of its window's height. */
const BARS = 87

/** A window of Chromium with one extension in it. */
export interface ExtensionWindow {
  readonly page: Page
  readonly worker: Worker
  /** Opens an address and presses the extension's button on it: this, and nothing else, grants `activeTab`. */
  visit(url: string): Promise<void>
  /** Makes the page so many px high. */
  setHeight(height: number): Promise<void>
  /** Ends the worker, as the browser does at any moment. */
  stopWorker(): Promise<void>
  /** Closes the browser and removes what was built. */
  close(): Promise<void>
}

export interface WindowOptions {
  /** Shows scrollbars, as a person's browser does. */
  readonly scrollbars?: boolean
  /** Px of the screen in a CSS px. */
  readonly scale?: number
  /** More switches of Chromium. */
  readonly flags?: readonly string[]
}

/** Builds the extension whose `wxt.config.ts` lies in `root`, as it is built for people, and opens a page of 1280×800 px with it. */
export async function openExtensionWindow(root: string, options: WindowOptions = {}): Promise<ExtensionWindow> {
  const folder = await mkdtemp(join(tmpdir(), 'pug-extension-'))
  const outDir = join(folder, 'built')
  await build({ root, browser: 'chrome', outDir: relative(root, outDir), mode: 'production', logger: quiet })
  const context = await launch(join(outDir, 'chrome-mv3'), join(folder, 'profile'), options)
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const page = context.pages()[0] ?? (await context.newPage())
  const browser = context.browser()
  if (browser === null) throw new Error('the browser cannot be reached')
  return {
    page,
    worker,
    async visit(url) {
      await page.goto(url)
      await pressButton(browser, new URL(worker.url()).host, url)
    },
    async setHeight(height) {
      const session = await context.newCDPSession(page)
      const { windowId } = await session.send('Browser.getWindowForTarget')
      await session.send('Browser.setWindowBounds', { windowId, bounds: { height: height + BARS } })
      await page.waitForFunction(`innerHeight === ${height}`)
    },
    async stopWorker() {
      const session = await browser.newBrowserCDPSession()
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] })
      for (const { targetId } of targetInfos) await session.send('Target.closeTarget', { targetId })
    },
    async close() {
      await context.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function launch(extension: string, profile: string, options: WindowOptions): Promise<BrowserContext> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('No Chromium found: install one, or set CHROMIUM_PATH to it.')
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions', ...(options.scrollbars ? ['--hide-scrollbars'] : [])],
    args: [
      ...chromiumFlags,
      ...(options.flags ?? []),
      `--window-size=1280,${800 + BARS}`,
      `--force-device-scale-factor=${options.scale ?? 1}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  })
}

async function pressButton(browser: Browser, id: string, url: string): Promise<void> {
  const session = await browser.newBrowserCDPSession()
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] })
  const tab = targetInfos.find((target) => target.url === url)
  if (!tab) throw new Error(`no tab shows ${url}`)
  await session.send('Extensions.triggerAction', { id, targetId: tab.targetId })
  await session.detach()
}

const say = () => undefined
const quiet = { debug: say, log: say, info: say, warn: say, error: say, fatal: say, success: say, level: 0 }
