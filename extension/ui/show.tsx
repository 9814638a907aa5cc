import { type ComponentChild, render } from 'preact'
import { browser } from 'wxt/browser'
import type { TextKey } from '../locale/catalogues.ts'
import { languageFor, Speak, textIn } from '../locale/text.ts'
import { Notice } from './Notice.tsx'

/**
 * Shows a page of the extension in its `<main>`, in the language of the browser. `open` fetches what it shows; where that
 * fails, the page says so.
 */
export async function show(title: TextKey, open: () => Promise<ComponentChild>): Promise<void> {
  const place = document.querySelector('main')
  if (!place) throw new Error('the page has no <main>')
  const language = languageFor(browser.i18n.getUILanguage())
  const text = textIn(language)
  document.documentElement.lang = language
  document.title = text(title)
  try {
    render(<Speak value={text}>{await open()}</Speak>, place)
    // What the bench measures: from here on the page can be used.
    performance.mark('usable')
  } catch (error) {
    console.error(error)
    render(<Notice tone="bad">{text('general.failed')}</Notice>, place)
  }
}
