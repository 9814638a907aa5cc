import type { Address } from '../address/address.ts'
import type { PageFinding, PageState } from '../extraction.ts'
import { limits } from '../limits.ts'
import { lineText } from '../reading/element-text.ts'
import { cleanLine } from '../reading/hostile-text.ts'
import { statePhrases } from './phrases.ts'

/** A sentence that says what is the matter is no longer than this. */
const SENTENCE = 200

const loginPath =
  /^\/(?:accounts\/login|login(?:\.php)?|i\/flow\/login|checkpoint|signin|ServiceLogin|auth\/login|masuk)\b/i

/**
 * Whether the page shows the post that its address names, and why not. Where the post is there (`isShown`), sentences on the
 * page are the post's or its readers' own and say nothing about it; only a dialog that asks to log in may lie over it.
 */
export function pageState(
  document: Document,
  url: URL,
  { platform, post, isShortLink }: Address,
  isShown: boolean,
): PageFinding {
  if (loginPath.test(url.pathname))
    return { state: 'loginWall', quote: quoteOf(document, 'loginWall', platform, document) }
  const wall = loginDialog(document)
  if (wall) return { state: 'loginWall', quote: quoteOf(document, 'loginWall', platform, wall) }
  if (isShown) return { state: 'ok', quote: '' }
  for (const state of ['private', 'deleted', 'loginWall'] as const) {
    const quote = quoteOf(document, state, platform, document)
    if (quote !== '') return { state, quote }
  }
  if (document.querySelector('input[type="password"]')) return { state: 'loginWall', quote: '' }
  return { state: post === null && platform !== 'web' && !isShortLink ? 'notAPost' : 'ok', quote: '' }
}

/** A dialog with a password in it lies over the page. */
function loginDialog(document: Document): Element | null {
  return [...document.querySelectorAll('[role="dialog"]')].find(isLogin) ?? null
}

function isLogin(dialog: Element): boolean {
  if (dialog.closest('[hidden], [aria-hidden="true"]')) return false
  return dialog.querySelector('input[type="password"], [data-e2e="login-title"], a[href*="/accounts/login"]') !== null
}

/** The page's own sentence that says so; '' where none does. Only short texts without parts: sentences, not articles. */
function quoteOf(document: Document, state: PageState, platform: Address['platform'], place: ParentNode): string {
  const phrases = statePhrases.filter((phrase) => phrase.state === state && phrase.sites.includes(platform))
  const elements = place.querySelectorAll('h1, h2, h3, h4, p, span, div, yt-formatted-string')
  const texts = [document.title, ...[...elements].map(shortText)]
  // The element around a sentence says it too, and more.
  const [said] = texts.filter((text) => phrases.some(({ says }) => says.test(text))).sort((a, b) => a.length - b.length)
  return (said && cleanLine(said, limits.quote)) ?? ''
}

function shortText(element: Element): string {
  if (element.childElementCount > 2) return ''
  const text = lineText(element)
  return text.length <= SENTENCE ? text : ''
}
