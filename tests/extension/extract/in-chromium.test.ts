import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium, type Worker } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from 'wxt'
import { parseExtraction } from '../../../extension/extract/parse-extraction.ts'
import { findChromium } from '../../../scripts/bootstrap/chromium.mjs'
import { savedPage, told } from './page.ts'
import { facebookCases } from './sites/facebook.ts'
import { instagramCases } from './sites/instagram.ts'
import { threadsCases } from './sites/threads.ts'
import { tiktokCases } from './sites/tiktok.ts'
import { webCases } from './sites/web.ts'
import { xCases } from './sites/x.ts'
import { youtubeCases } from './sites/youtube.ts'

const root = fileURLToPath(new URL('../../../extension/', import.meta.url))

/** The script as it is built, in an extension that may do nothing but inject it. */
const manifest = {
  manifest_version: 3,
  name: 'injects the script under test',
  version: '1',
  permissions: ['scripting', 'tabs'],
  host_permissions: ['<all_urls>'],
  background: { service_worker: 'worker.js' },
}

/** Of each site, two of its shapes: the rest is told apart without a browser. */
const cases = [instagramCases, facebookCases, xCases, tiktokCases, youtubeCases, threadsCases, webCases].flatMap(
  (site) =>
    // The clock of the browser is not ours to set: what is told from now stays with the tests that pass the time in.
    site.filter(({ tells }) => !/relativeTime|±60000 \(container\)/.test(tells['postedAt'] ?? '')).slice(0, 2),
)

let folder: string
let context: BrowserContext
let worker: Worker

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pug-extract-'))
  const outDir = join(folder, 'built')
  const filterEntrypoints = ['extract']
  await build({
    root,
    browser: 'chrome',
    outDir: relative(root, outDir),
    mode: 'production',
    filterEntrypoints,
    logger: quiet,
  })
  const harness = join(folder, 'harness')
  await mkdir(harness)
  await copyFile(join(outDir, 'chrome-mv3/content-scripts/extract.js'), join(harness, 'extract.js'))
  await writeFile(join(harness, 'manifest.json'), JSON.stringify(manifest))
  await writeFile(join(harness, 'worker.js'), '')
  context = await startWith(harness)
  worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
})

afterAll(async () => {
  await context.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

function startWith(extension: string): Promise<BrowserContext> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('No Chromium found: set CHROMIUM_PATH to one.')
  return chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath,
    headless: true,
    timezoneId: 'Asia/Jakarta',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync'],
      ...[`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    ],
  })
}

/** Injects the script into the tab that shows an address, as the extension does. */
function inject(address: string): Promise<unknown> {
  return worker.evaluate(async (url) => {
    // The browser's own interface, within its worker.
    const { chrome } = globalThis as unknown as { chrome: typeof browser }
    const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url)
    const [injection] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, files: ['extract.js'] })
    return injection?.result
  }, address)
}

/** The part of `chrome` that the worker uses. */
declare const browser: {
  readonly tabs: { query(filter: object): Promise<readonly { readonly id?: number; readonly url?: string }[]> }
  readonly scripting: {
    executeScript(what: object): Promise<readonly { readonly result?: unknown }[]>
  }
}

test('the built script tells the same in a real page, and leaves the page as it was', async () => {
  const tab = await context.newPage()
  for (const { page, url, tells } of cases) {
    // No address of the pages is on any network: all that is asked for is answered here.
    await tab.route('**', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: savedPage(page) })
        : route.abort(),
    )
    await tab.goto(url, { waitUntil: 'domcontentloaded' })
    const before = await tab.content()
    const extraction = parseExtraction(await inject(tab.url()))
    expect({ page, told: extraction && told(extraction) }).toEqual({ page, told: tells })
    expect(await tab.content()).toBe(before)
    await tab.unrouteAll()
  }
  expect(cases).toHaveLength(14)
})

test('the script is small, and asks no other for anything', async () => {
  const script = await readFile(join(folder, 'harness/extract.js'), 'utf8')
  expect(script.length).toBeLessThan(80_000)
  expect(script).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket/)
})

const say = () => undefined
const quiet = { debug: say, log: say, info: say, warn: say, error: say, fatal: say, success: say, level: 0 }
