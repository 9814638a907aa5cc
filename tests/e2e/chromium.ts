import { type Browser, chromium } from 'playwright-core'
import { findChromium } from '../../scripts/bootstrap/chromium.mjs'
import { chromiumFlags } from '../../scripts/chromium-flags.ts'

/** A headless browser; the caller closes it. Throws one line on how to get one where there is none. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === null) {
    throw new Error('No Chromium found: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.')
  }
  return chromium.launch({ executablePath, args: [...chromiumFlags], headless: true })
}
