import type { browser } from 'wxt/browser'

interface AboutProps {
  /** The sentence of a key, in the browser's language. */
  readonly message: typeof browser.i18n.getMessage
}

/** What the extension is, and why it does nothing yet. */
export function About({ message }: AboutProps) {
  return (
    <>
      <h1>{message('extensionName')}</h1>
      <p>{message('extensionDescription')}</p>
      <p>{message('notPaired')}</p>
      <p class="quiet">{message('nothingRead')}</p>
    </>
  )
}
