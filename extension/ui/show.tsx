import { type ComponentChildren, render } from 'preact'
import { browser } from 'wxt/browser'
import type { TextKey } from '../locale/catalogues.ts'
import { languageFor, Speak, textIn } from '../locale/text.ts'

/** Shows a page of the extension in its `<main>`, in the language of the browser. */
export function show(title: TextKey, screen: ComponentChildren): void {
  const place = document.querySelector('main')
  if (!place) throw new Error('the page has no <main>')
  const language = languageFor(browser.i18n.getUILanguage())
  const text = textIn(language)
  document.documentElement.lang = language
  document.title = text(title)
  render(<Speak value={text}>{screen}</Speak>, place)
}
