import type { PostName } from '../address/address.ts'
import { parseLink } from '../address/parse-address.ts'
import type { PostVisit } from '../visit.ts'

/** The element of a post. */
export interface Container {
  readonly element: Element
  /** A link within it names the post; else it is the only place where the post can be. */
  readonly isNamed: boolean
}

interface Hunt {
  /** What a site wraps each post in. */
  readonly wrapper: string
}

/**
 * The post's own element, by its permalink. What lies in a dialog over the feed comes first; then links that carry the time,
 * as a reply that quotes the post links to it as well.
 */
export function namedContainer(visit: PostVisit, { wrapper }: Hunt): Container | null {
  const [link] = permalinks(visit).sort((a, b) => rank(b) - rank(a))
  const element = link && (link.closest(wrapper) ?? widestOwn(link, visit))
  return element ? { element, isNamed: true } : null
}

/** The dialog on top, else the page's main part: where a post must be that no link names. */
export function likelyContainer({ document }: PostVisit, content: string): Container | null {
  const dialogs = [...document.querySelectorAll('[role="dialog"]')].reverse()
  const place = dialogs.find((dialog) => dialog.querySelector(content)) ?? document.querySelector('[role="main"], main')
  const found = place?.querySelectorAll(content)
  if (!place || found === undefined) return null
  return found.length === 0 ? null : { element: place, isNamed: false }
}

/** All links of the page that name the post itself, in order. */
function permalinks({ document, url, post }: PostVisit): Element[] {
  return [...document.querySelectorAll('a[href]')].filter((link) => isPermalink(link, url, post))
}

function isPermalink(link: Element, base: URL, post: PostName): boolean {
  const named = parseLink(link.getAttribute('href'), base)?.post
  return named?.id === post.id && !named.isComment
}

function rank(link: Element): number {
  return (link.closest('[role="dialog"]') ? 2 : 0) + (link.querySelector('time') ? 1 : 0)
}

/** The widest element around a link that holds no link to another post. */
function widestOwn(link: Element, { url, post }: PostVisit): Element {
  let widest = link
  for (
    let around = link.parentElement;
    around && !/^(?:BODY|HTML)$/.test(around.tagName);
    around = around.parentElement
  ) {
    if (namesAnother(around, url, post)) break
    widest = around
    if (around.matches('[role="dialog"], main, [role="main"]')) break
  }
  return widest
}

function namesAnother(element: Element, base: URL, post: PostName): boolean {
  return [...element.querySelectorAll('a[href]')].some((link) => {
    const other = parseLink(link.getAttribute('href'), base)?.post
    return other !== null && other !== undefined && other.id !== post.id
  })
}
