import { parseAddress } from './address/parse-address.ts'
import type { Certainty } from './extraction.ts'
import { siteOf } from './sites/sites.ts'
import { type PostVisit, pageLanguage } from './visit.ts'
import { articleBody } from './web/article-body.ts'

/** The element of the post that the address names. `guess`: it is only the likeliest place. */
export interface FoundPost {
  readonly element: Element
  readonly certainty: Certainty
}

/** The post's own element, for a picture of it; `null` where the page shows none. On other pages, the article. */
export function findPostElement(document: Document, url: URL): FoundPost | null {
  const { platform, visit } = postVisit(document, url)
  if (visit === null || platform === 'web') {
    const element = platform === 'web' ? (document.querySelector('article, main') ?? articleBody(document)) : null
    return element && { element, certainty: 'guess' }
  }
  const container = siteOf(platform).container(visit)
  return container && { element: container.element, certainty: container.isNamed ? 'sure' : 'guess' }
}

const webCommenters =
  '.comment-author .fn, .comment-author img, .comment-list .avatar, .comment .author, [itemprop="comment"] [itemprop="author"], [class*="comment"] [class*="author"], [class*="komentar"] [class*="nama"]'

/** Names and profile pictures of those who commented on the post, to be covered; none where the page does not tell them apart. */
export function commentAuthors(document: Document, url: URL): readonly Element[] {
  const { platform, visit } = postVisit(document, url)
  if (platform === 'web') return [...document.querySelectorAll(webCommenters)]
  if (visit === null) return []
  const site = siteOf(platform)
  return site.commenters(visit, site.container(visit))
}

function postVisit(document: Document, url: URL) {
  const { platform, post } = parseAddress(url)
  const here = { now: 0, browserZone: 'UTC', officeZone: 'UTC' }
  const visit: PostVisit | null = post && { ...here, document, url, language: pageLanguage(document), post }
  return { platform, visit }
}
