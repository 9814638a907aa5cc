import { urlOf } from '../address/parse-address.ts'
import type { Field, Source } from '../extraction.ts'
import { handleField } from '../reading/fields.ts'

const base = new URL('https://www.facebook.com/')
/** First parts of paths that are no account. */
const reserved =
  /^(?:groups|watch|reel|photo|photos|hashtag|events|stories|share|login|help|pages|permalink\.php|story\.php|photo\.php|people)$/

/** The account that a link leads to: its name, or its number where it has none. */
export function facebookHandle(href: string | null | undefined, source: Source = 'container'): Field<string> {
  const url = href ? urlOf(href, base) : null
  if (url === null || !/(?:^|\.)facebook\.com$/.test(url.hostname)) return null
  if (url.pathname === '/profile.php') return handleField(url.searchParams.get('id'), source)
  const member = /^\/groups\/[^/]+\/user\/(\d+)/.exec(url.pathname)?.[1]
  const people = /^\/people\/[^/]+\/(\d+)/.exec(url.pathname)?.[1]
  const [, first = ''] = url.pathname.split('/')
  return handleField(member ?? people ?? (reserved.test(first) ? null : first), source)
}
