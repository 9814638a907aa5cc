import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { TOKEN_HEADER } from './api.ts'

/** Why a request is turned away. */
export type Refusal = 'foreignHost' | 'foreignOrigin' | 'noToken'

/** Whom a route serves: anybody on this computer, this server's own pages, or those among them that hold its token. */
export type Caller = 'anybody' | 'ownOrigin' | 'page'

/**
 * Other pages in the same browser can reach 127.0.0.1 too. They give themselves away:
 * by the Host when a name of theirs points here (DNS rebinding), by Origin and Sec-Fetch-Site when they send a request.
 *
 * @param host `127.0.0.1:PORT`, as the server is addressed
 */
export function refuse(
  request: IncomingMessage,
  url: URL,
  caller: Caller,
  { host, token }: { readonly host: string; readonly token: string },
): Refusal | null {
  const { host: asked, origin } = request.headers
  const port = host.slice(host.indexOf(':'))
  if (asked !== host && asked !== `localhost${port}`) return 'foreignHost'
  if (caller === 'anybody') return null
  if (origin !== undefined && origin !== `http://${asked}`) return 'foreignOrigin'
  return caller === 'page' ? refuseTokenless(request, url, token) : null
}

/** Only the page that this server has handed out knows the token. It comes in a header, or in the address where a header cannot be set. */
function refuseTokenless(request: IncomingMessage, url: URL, token: string): Refusal | null {
  const site = request.headers['sec-fetch-site']
  if (site === 'cross-site' || site === 'same-site') return 'foreignOrigin'
  const given = request.headers[TOKEN_HEADER] ?? url.searchParams.get('token')
  return typeof given === 'string' && same(given, token) ? null : 'noToken'
}

function same(given: string, token: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(token)]
  return left.length === right.length && timingSafeEqual(left, right)
}
