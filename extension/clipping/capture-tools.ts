import { browser } from 'wxt/browser'
import type { CaptureTools } from '../capture/capture-request.ts'

/** What pictures of tabs are taken with: this browser. */
export function browserTools(): CaptureTools {
  return {
    tabs: browser.tabs,
    runtime: browser.runtime,
    scripting: browser.scripting,
    now: () => Date.now(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    newId: () => crypto.randomUUID(),
  }
}
