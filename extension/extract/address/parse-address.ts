import type { Address } from './address.ts'
import { facebookAddress } from './facebook.ts'
import { instagramAddress } from './instagram.ts'
import { threadsAddress } from './threads.ts'
import { tiktokAddress } from './tiktok.ts'
import { xAddress } from './x.ts'
import { youtubeAddress } from './youtube.ts'

const readers = [instagramAddress, facebookAddress, xAddress, tiktokAddress, youtubeAddress, threadsAddress]

/** What an address tells of platform and post; any page outside the platforms is of the `web`. */
export function parseAddress(url: URL): Address {
  for (const read of readers) {
    const address = read(url)
    if (address !== null) return address
  }
  return { platform: 'web', post: null, isShortLink: false }
}

/**
 * As `parseAddress` for what a link or tag of a page holds; `null` where that is no address. A link that only goes on from the
 * page's own address ("#", "?lang=id") names nothing: else any button would name the post.
 */
export function parseLink(href: string | null | undefined, base: URL): Address | null {
  const url = href && !/^\s*[#?]/.test(href) ? urlOf(href, base) : null
  return url && parseAddress(url)
}

/** An http address; `null` for anything else that a page may hold. */
export function urlOf(href: string, base?: URL): URL | null {
  if (!URL.canParse(href, base?.href)) return null
  const url = new URL(href, base?.href)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null
}
