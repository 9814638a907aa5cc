import type { PostName } from './address/address.ts'
import type { PageLanguage } from './time/relative-time.ts'

/** Where and when the page is read. */
export interface Here {
  /** ms. */
  readonly now: number
  /** The zone in which the browser shows times: sites write theirs in it. */
  readonly browserZone: string
  /** The zone of the office, for pages that are written once for all readers. */
  readonly officeZone: string
}

/** A page that is being read. */
export interface Visit extends Here {
  readonly document: Document
  readonly url: URL
  /** The language that the site shows itself in. */
  readonly language: PageLanguage
}

/** A visit of a page whose address names a post. */
export interface PostVisit extends Visit {
  readonly post: PostName
}

/** The language of the page itself, not that of a post on it. */
export function pageLanguage(document: Document): PageLanguage {
  const language = document.documentElement.lang.toLowerCase()
  if (/^(?:id|in)\b/.test(language)) return 'id'
  return /^en\b/.test(language) ? 'en' : 'other'
}
