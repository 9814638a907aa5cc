import { fileURLToPath } from 'node:url'
import {
  type ExtensionWindow,
  openExtensionWindow,
  type WindowOptions,
} from '../../../scripts/bench/extension-window.ts'
import type { CaptureHarness, Taken } from './harness/entrypoints/background.ts'

const root = fileURLToPath(new URL('./harness/', import.meta.url))

/** Chromium with the scripts of capturing and the editor, and nothing around them. */
export interface CaptureBrowser extends ExtensionWindow {
  take(...wish: Parameters<CaptureHarness['take']>): Promise<Taken>
  cancel(): Promise<void>
  /** From now on every second shot is the one before it. */
  lag(): Promise<void>
  /** Shows the page of the editor in the tab. */
  openEditor(): Promise<void>
}

export async function openCaptureBrowser(options: WindowOptions = {}): Promise<CaptureBrowser> {
  const window = await openExtensionWindow(root, options)
  const { page, worker } = window
  return {
    ...window,
    take: (...wish) => worker.evaluate((wanted) => globalThis.harness.take(...wanted), wish),
    cancel: () => worker.evaluate(() => globalThis.harness.cancel()),
    lag: () => worker.evaluate(() => globalThis.harness.lag()),
    async openEditor() {
      await page.goto(new URL('/editor.html', worker.url()).href)
      await page.waitForFunction(() => 'editorHarness' in globalThis)
    },
  }
}
