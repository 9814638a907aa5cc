import { parseLink } from '../address/parse-address.ts'
import type { PostVisit } from '../visit.ts'

/** The content of the first tag of the head that has this name or property; `null` where there is none. */
export function headTag(document: Document, name: string): string | null {
  const tag = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)
  return tag?.getAttribute('content')?.trim() || null
}

/**
 * Whether the head speaks of the post on show: after a navigation within the page it still tells of the one before.
 * Only its own og:url says; a canonical link is kept up by some sites that leave the rest as it was.
 */
export function headNamesPost({ document, url, post }: PostVisit): boolean {
  return parseLink(headTag(document, 'og:url'), url)?.post?.id === post.id
}
