import type { Kind, Platform } from '../extraction.ts'

/** The post that an address names. */
export interface PostName {
  readonly id: string
  readonly kind: Kind
  /** The account, where the address names it. */
  readonly handle: string | null
  /** The address without anything that does not name the post. */
  readonly url: string
  /** The address names a comment below the post. */
  readonly isComment: boolean
}

/** What an address tells; `post` is null for profiles, feeds, and whatever else is no post. */
export interface Address {
  readonly platform: Platform
  readonly post: PostName | null
  /** It leads to a post through a redirect and does not name it. */
  readonly isShortLink: boolean
}

/** A shape of a platform's addresses, with the first group that names each part. */
export interface AddressShape {
  readonly path: RegExp
  readonly kind: Kind
  /** The canonical path; `$<id>` and `$<handle>` are filled in from the groups of `path`. */
  readonly canonical: string
}

/** The post that the first fitting shape names. */
export function postByShape(url: URL, shapes: readonly AddressShape[], origin: string): PostName | null {
  for (const { path, kind, canonical } of shapes) {
    const groups = path.exec(url.pathname)?.groups
    const id = groups?.['id']
    if (groups === undefined || id === undefined) continue
    const filled = canonical.replace(/\$<(\w+)>/g, (_, name: string) => groups[name] ?? '')
    const isComment = groups['comment'] !== undefined
    return { id, kind, handle: groups['handle'] ?? null, url: `${origin}${filled}`, isComment }
  }
  return null
}

/** The host without "www.", "m." and the like. */
export function bareHost(url: URL): string {
  return url.hostname.toLowerCase().replace(/^(?:www|m|mobile|web|mbasic|touch)\./, '')
}
