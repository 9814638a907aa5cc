import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Frame, Locator, Page } from 'playwright-core'
import { buildPage } from '../../../local-sheets/server/build-page.ts'
import { type RunningServer, startServer } from '../../../local-sheets/server/server.ts'
import type { Session } from '../../../local-sheets/session/session.ts'
import { type FakeSession, fakeSession } from '../../local-sheets/page/fake-session.ts'
import { launchChromium } from '../chromium.ts'

/** A browser and the built page. One for a test file; every test opens a workbook of its own. */
export interface Stand {
  /** Closes the page that was open before. */
  open(): Promise<OpenPage>
  /** Opens the page on a session of one's own. */
  browse(session: Session): Promise<{ readonly page: Page; readonly address: string }>
  close(): Promise<void>
}

/** The page with a workbook of its own behind it. */
export interface OpenPage {
  readonly page: Page
  readonly session: FakeSession
  readonly address: string
  cell(a1: string): Locator
  choose(...captions: readonly string[]): Promise<void>
  panel(): Promise<Frame>
}

export async function stand(): Promise<Stand> {
  const folder = await mkdtemp(join(tmpdir(), 'lembar-'))
  await buildPage(folder)
  const browser = await launchChromium()
  let server: RunningServer | null = null

  async function clear(): Promise<void> {
    for (const context of browser.contexts()) await context.close()
    await server?.close()
  }
  async function browse(session: Session): Promise<{ readonly page: Page; readonly address: string }> {
    await clear()
    server = await startServer({ session, pageFolder: folder, port: 0, onError: rethrow })
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    context.setDefaultTimeout(10_000)
    const page = await context.newPage()
    page.on('pageerror', rethrow)
    await page.goto(server.address)
    return { page, address: server.address }
  }
  return {
    browse,
    async open() {
      const session = fakeSession()
      const { page, address } = await browse(session)
      await cellOn(page, 'A4').getByText('Program dengan ARG').waitFor()
      return {
        page,
        session,
        address,
        cell: (a1) => cellOn(page, a1),
        choose: (...captions) => chooseOn(page, ...captions),
        panel: () => panelOn(page),
      }
    },
    async close() {
      await clear()
      await browser.close()
      await rm(folder, { recursive: true })
    },
  }
}

export function cellOn(page: Page, a1: string): Locator {
  return page.locator(`.cell[data-a1="${a1}"]`)
}

/** Clicks through the menus. */
export async function chooseOn(page: Page, ...captions: readonly string[]): Promise<void> {
  for (const name of captions) await page.getByRole('menuitem', { name, exact: true }).click()
}

async function panelOn(page: Page): Promise<Frame> {
  const handle = await page.locator('iframe').elementHandle()
  const frame = await handle?.contentFrame()
  if (!frame) throw new Error('The panel has no frame')
  await frame.locator('#run').waitFor()
  return frame
}

function rethrow(error: unknown): never {
  throw error
}
