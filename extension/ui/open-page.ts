import { browser } from 'wxt/browser'

/** A page of the extension that has a tab of its own. */
export type PageName = 'queue.html' | 'options.html' | 'clip.html' | 'privacy.html'

/** Opens a page of the extension in a new tab; `hash` names what it is to show. */
export async function openPage(page: PageName, hash = ''): Promise<void> {
  await browser.tabs.create({ url: hash === '' ? `/${page}` : `/${page}#${hash}` })
}
