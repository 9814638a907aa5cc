import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { build } from 'wxt'
import { madeOnce } from '../../run-folder.ts'
import { type ExtensionBrowser, newProfile, openExtension, type Popup } from './extension-browser.ts'

const root = fileURLToPath(new URL('../../../extension/', import.meta.url))
const say = () => undefined
const quiet = { debug: say, log: say, info: say, warn: say, error: say, fatal: say, success: say, level: 0 }

type Browser = 'chrome' | 'firefox'

/** The production build, which all test files of a run share. */
export async function builtExtension(browser: Browser = 'chrome'): Promise<string> {
  const outDir = await madeOnce(`extension-${browser}`, (folder) => buildExtension(browser, folder))
  return join(outDir, `${browser}-mv3`)
}

/** Makes the production build in `outDir`/`browser`-mv3. */
export async function buildExtension(browser: Browser, outDir: string): Promise<void> {
  await build({ root, browser, outDir: relative(root, outDir), mode: 'production', logger: quiet })
}

/** An officer at a browser with the extension; what it stores outlives its restarts. */
export interface Officer {
  browser: ExtensionBrowser
  /** Connects to a sheet on the options page. */
  pair(link: string): Promise<Page>
  /** Presses the button on a page and waits for its picture. */
  beginClip(tab: Page): Promise<Popup>
  /** The same, saved; resolves when the popup says so. */
  clip(tab: Page): Promise<Popup>
  /** How many clips the extension keeps that were begun and not saved. */
  draftsKept(): Promise<number>
  restart(): Promise<void>
  leave(): Promise<void>
}

export async function officerAt(folder: string, language: 'id' | 'en' = 'id'): Promise<Officer> {
  const profile = await newProfile()
  const officer: Officer = {
    browser: await openExtension(folder, profile.path, language),
    async pair(link) {
      await officer.browser.allowHost(`http://${new URL(link).hostname}/*`)
      const options = await officer.browser.openPage('options.html')
      await options.locator('#pair-link').fill(link)
      await options.locator('#pair-officer').fill('Rina Kartika')
      await options.locator('button.primary[type=submit]').click()
      await options.locator('.notice.good').waitFor()
      return options
    },
    async beginClip(tab) {
      const popup = await officer.browser.pressButton(tab)
      await popup.until(`document.querySelector('.shots img')?.complete`)
      return popup
    },
    async clip(tab) {
      const popup = await officer.beginClip(tab)
      await popup.run(`document.querySelector('.clip-save button').click()`)
      await popup.until(`document.querySelector('.saved [role=status]')?.textContent`)
      return popup
    },
    draftsKept: () => officer.browser.inWorker(DRAFTS_KEPT),
    async restart() {
      await officer.browser.close()
      officer.browser = await openExtension(folder, profile.path, language)
    },
    async leave() {
      await officer.browser.close()
      await profile.discard()
    },
  }
  return officer
}

const DRAFTS_KEPT = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('pug')
  opening.onerror = () => reject(opening.error)
  opening.onsuccess = () => {
    const counting = opening.result.transaction('drafts').objectStore('drafts').count()
    counting.onerror = () => reject(counting.error)
    counting.onsuccess = () => resolve(counting.result)
    opening.result.close()
  }
})`
