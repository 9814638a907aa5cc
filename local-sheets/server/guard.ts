import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { TOKEN_HEADER } from './api.ts'

/** Why a request is turned away. */
export type Refusal = 'foreignHost' | 'foreignOrigin' | 'noToken'

/**
 * Other pages in the same browser can reach 127.0.0.1 too. They give themselves away:
 * by the Host when a name of theirs points here (DNS rebinding), by Origin and Sec-Fetch-Site when they send a request.
 *
 * @param host `127.0.0.1:PORT`, as the server is addressed
 */
export function refuseForeign(request: IncomingMessage, host: string): Refusal | null {
  const { host: asked, origin } = request.headers
  const port = host.slice(host.indexOf(':'))
  if (asked !== host && asked !== `localhost${port}`) return 'foreignHost'
  if (origin !== undefined && origin !== `http://${asked}`) return 'foreignOrigin'
  return null
}

/** Only the page that this server has handed out knows the token. It comes in a header, or in the address where a header cannot be set. */
export function refuseTokenless(request: IncomingMessage, url: URL, token: string): Refusal | null {
  const site = request.headers['sec-fetch-site']
  if (site === 'cross-site' || site === 'same-site') return 'foreignOrigin'
  const given = request.headers[TOKEN_HEADER] ?? url.searchParams.get('token')
  return typeof given === 'string' && same(given, token) ? null : 'noToken'
}

function same(given: string, token: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(token)]
  return left.length === right.length && timingSafeEqual(left, right)
}
