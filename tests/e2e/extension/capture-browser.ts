import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build } from 'wxt'
import { findChromium } from '../../../scripts/bootstrap/chromium.mjs'
import { FLAGS } from '../chromium.ts'
import type { CaptureHarness, Taken } from './harness/entrypoints/background.ts'

type Kind = Parameters<CaptureHarness['take']>[0]

const root = fileURLToPath(new URL('./harness/', import.meta.url))

/** Px that the bars of a headless browser take of its window's height. */
const BARS = 87

/** Chromium with the scripts of capturing, built as they are for people. */
export interface CaptureBrowser {
  readonly page: Page
  /** Opens a page and presses the extension's button on it: from then on it may take pictures of it. */
  visit(url: string): Promise<void>
  take(kind: Kind): Promise<Taken>
  cancel(): Promise<void>
  /** Shows the page of the editor in the tab. */
  openEditor(): Promise<void>
  close(): Promise<void>
}

/** Opens a window whose page is 1280×800 px. */
export async function openCaptureBrowser(
  options: { readonly scrollbars?: boolean; readonly scale?: number } = {},
): Promise<CaptureBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'pug-capture-'))
  const outDir = join(folder, 'built')
  await build({ root, browser: 'chrome', outDir: relative(root, outDir), mode: 'production', logger: quiet })
  const extension = join(outDir, 'chrome-mv3')
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('No Chromium found')
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath,
    headless: true,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions', ...(options.scrollbars ? ['--hide-scrollbars'] : [])],
    args: [
      ...FLAGS,
      `--window-size=1280,${800 + BARS}`,
      `--force-device-scale-factor=${options.scale ?? 1}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const page = context.pages()[0] ?? (await context.newPage())
  const browser = context.browser()
  if (browser === null) throw new Error('the browser cannot be reached')
  return {
    page,
    async visit(url) {
      await page.goto(url)
      await pressButton(browser, new URL(worker.url()).host, url)
    },
    take: (kind) => worker.evaluate((wanted) => globalThis.harness.take(wanted), kind),
    cancel: () => worker.evaluate(() => globalThis.harness.cancel()),
    async openEditor() {
      await page.goto(new URL('/editor.html', worker.url()).href)
      await page.waitForFunction(() => 'editorHarness' in globalThis)
    },
    async close() {
      await context.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Presses the button of an extension on the tab that shows `url`, as a person does: only this grants `activeTab`. */
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
