import { type Browser, chromium } from 'playwright-core'
import { findChromium } from '../../scripts/bootstrap/chromium.mjs'

/** Switches of a Chromium that is quiet, and on no network but this computer's. */
export const FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A headless browser; the caller closes it. Throws one line on how to get one where there is none. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === null) {
    throw new Error('No Chromium found: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.')
  }
  return chromium.launch({ executablePath, args: [...FLAGS], headless: true })
}
