import type { Wish } from '../clipping/capture-into.ts'
import { lastingAddress } from '../extract/address/lasting-address.ts'
import { limits } from '../extract/limits.ts'
import { cleanText } from '../extract/reading/hostile-text.ts'
import { type ClipForm, written } from '../form/clip-form.ts'

/** What the officer pointed at with the menu; all but the menu's own id is the page's word. */
export interface Click {
  readonly menuItemId: string | number
  readonly selectionText?: string | undefined
  readonly linkUrl?: string | undefined
  readonly srcUrl?: string | undefined
}

/** The form with the words or the link that were pointed at; as it was where they are none. */
export function withPointedAt(form: ClipForm, { menuItemId, selectionText = '', linkUrl = '' }: Click): ClipForm {
  const words = menuItemId === 'selection' ? cleanText(selectionText, limits.text) : null
  if (words !== null) return written(form, 'text', words)
  const address = menuItemId === 'link' ? lastingAddress(linkUrl) : ''
  return address === '' ? form : written(form, 'canonicalUrl', address)
}

/** What is taken of the page: the image that was pointed at, or what is visible. */
export function wishOf({ menuItemId, srcUrl = '' }: Click): Wish {
  return menuItemId === 'image' && srcUrl !== '' ? { kind: 'image', address: srcUrl } : { kind: 'visible' }
}
