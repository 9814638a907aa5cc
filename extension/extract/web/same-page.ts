import { plainUrl } from '../address/web.ts'

/** Parts of an address that show the same article in another dress: AMP, all pages at once. */
const dress = /\/amp\/?$/
const dressParameters = ['amp', 'page', 'outputType', 'view']

/** Whether two addresses show the same page: host without "www.", path, and what stands behind the question mark. */
export function isSamePage(a: URL, b: URL): boolean {
  return identity(a) === identity(b)
}

function identity(url: URL): string {
  const plain = new URL(plainUrl(url))
  for (const parameter of dressParameters) plain.searchParams.delete(parameter)
  plain.searchParams.sort()
  const host = plain.hostname.replace(/^(?:www|m|amp)\./, '')
  const path = plain.pathname.replace(dress, '').replace(/\/$/, '')
  return `${host}${path}${plain.search}${plain.hash}`
}
