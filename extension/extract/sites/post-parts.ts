import { parseLink, urlOf } from '../address/parse-address.ts'
import { elementText, lineText } from '../reading/element-text.ts'
import type { PostVisit } from '../visit.ts'

/** The link with the post's own time: to the post itself, not to a comment below it. */
export function ownTimeLink(element: Element, { url, post }: PostVisit): Element | null {
  const links = [...element.querySelectorAll('a[href]')].filter((link) => link.querySelector('time[datetime]'))
  const own = links.find((link) => {
    const named = parseLink(link.getAttribute('href'), url)?.post
    return named?.id === post.id && !named.isComment
  })
  return own ?? null
}

/** The first link to an account ("/dinas/", "/@dinas"): a post begins with its author. */
export function profileLink(element: Element): Element | null {
  const links = [...element.querySelectorAll('a[href]')]
  return links.find((link) => isProfile(link.getAttribute('href')) && lineText(link) !== '') ?? null
}

function isProfile(href: string | null): boolean {
  const path = urlOf(href ?? '', new URL('https://site.invalid'))?.pathname ?? ''
  return (
    /^\/@?[\w.]{1,60}\/?$/.test(path) &&
    !/^\/(?:explore|reels|login|about|direct|accounts|legal|search|p)\/?$/.test(path)
  )
}

/** A caption without the links that unfold or translate it. */
export function captionOf(element: Element | null): string | null {
  return element && elementText(element, { keepsLines: true, without: '[role="button"], time' })
}

/** Names and pictures of those whose comments have links of their own. */
export function commenterParts(visit: PostVisit): readonly Element[] {
  return [...new Set(commentsOf(visit).flatMap(authorParts))]
}

/** The parts of an element that fit, without those within the comments. */
export function partsOutside(element: Element, selector: string, comments: readonly Element[]): readonly Element[] {
  return [...element.querySelectorAll(selector)].filter((part) => !comments.some((comment) => comment.contains(part)))
}

/** The comments that have links of their own. */
export function commentsOf({ document, url, post }: PostVisit): readonly Element[] {
  const links = [...document.querySelectorAll('a[href]')].filter((link) => {
    const named = parseLink(link.getAttribute('href'), url)?.post
    return named?.id === post.id && named.isComment
  })
  return links.map(commentAround)
}

/** The widest element around a comment's link that holds no other comment. */
function commentAround(link: Element): Element {
  let comment = link
  const isAlone = (element: Element) => element.querySelectorAll('time').length <= 1
  while (comment.parentElement && isAlone(comment.parentElement) && comment.parentElement.tagName !== 'BODY') {
    comment = comment.parentElement
  }
  return comment
}

/** Links to the author's account and the pictures within them. */
export function authorParts(comment: Element): readonly Element[] {
  const profiles = [...comment.querySelectorAll('a[href]')].filter((link) => isProfile(link.getAttribute('href')))
  const author = profiles[0]?.getAttribute('href')
  const own = profiles.filter((link) => link.getAttribute('href') === author)
  return own.map((link) => link.querySelector('img') ?? link)
}
