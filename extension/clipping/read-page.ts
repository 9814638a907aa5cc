import { browser } from 'wxt/browser'
import type { Extraction } from '../extract/extraction.ts'
import { parseExtraction } from '../extract/parse-extraction.ts'

const SCRIPT = '/content-scripts/extract.js'

/** ms that a page may go on loading before it is read as it is: on a slow line some never end. */
const PATIENCE = 3000

/**
 * What the page in a tab tells of the post on it; null where it tells nothing, or where the browser lets nobody look (its own
 * pages, stores).
 */
export async function readPage(tabId: number): Promise<Extraction | null> {
  try {
    const [injection] = await Promise.race([inject(tabId, false), later(() => inject(tabId, true))])
    const extraction = parseExtraction(injection?.result)
    if (extraction === null) console.warn('the page could not be read', injection)
    return extraction
  } catch (error) {
    // The form says that it could not be read; it is filled by hand then.
    console.warn(error)
    return null
  }
}

function inject(tabId: number, injectImmediately: boolean) {
  return browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT], injectImmediately })
}

function later<T>(work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => setTimeout(() => work().then(resolve, reject), PATIENCE))
}
