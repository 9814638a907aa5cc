import { parseAddress, urlOf } from './parse-address.ts'
import { plainUrl } from './web.ts'

/**
 * The address by which what a link leads to is found again: of a post its own, of any other page without what tracks; '' where the
 * link leads to no page of the web.
 *
 * @example lastingAddress('https://www.instagram.com/p/DHFxIjTktaH/?igsh=MWQ=') // 'https://www.instagram.com/p/DHFxIjTktaH/'
 */
export function lastingAddress(link: string): string {
  const url = urlOf(link)
  if (url === null) return ''
  return parseAddress(url).post?.url ?? plainUrl(url)
}
