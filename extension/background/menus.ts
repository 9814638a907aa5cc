import { browser } from 'wxt/browser'
import type { TextKey } from '../locale/catalogues.ts'
import type { Text } from '../locale/text.ts'

/** What the context menu offers, by where it is opened. */
export const menus = ['page', 'selection', 'image', 'link'] as const
export type Menu = (typeof menus)[number]

const texts: Readonly<Record<Menu, TextKey>> = {
  page: 'menu.page',
  selection: 'menu.selection',
  image: 'menu.image',
  link: 'menu.link',
}

/** Puts the menus up; the browser keeps them, so once after each installation, and anew after an update of either. */
export async function offerMenus(text: Text): Promise<void> {
  await browser.contextMenus.removeAll()
  for (const id of menus) browser.contextMenus.create({ id, title: text(texts[id]), contexts: [id] })
}
