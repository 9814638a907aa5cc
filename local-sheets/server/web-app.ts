import type { IncomingMessage } from 'node:http'
import type { WebAppBody, WebAppReply } from '../runtime/web-app.ts'
import type { WebApp } from '../session/web-app.ts'
import { type Exchange, readBody, send } from './exchange.ts'
import { failurePage, GOOGLE_PAGES, type GooglePage, sendGooglePage } from './google-page.ts'
import type { ServerParts } from './routes.ts'

/** Google documents no limit; what it gives scripts elsewhere is 50 MB. */
const BODY_LIMIT = 50 * 1024 * 1024

/** Any page may read an answer, as on Google; whom it concerns is the script's affair. */
const OPEN = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ATOM: 'application/atom+xml',
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'application/javascript',
  JSON: 'application/json',
  RSS: 'application/rss+xml',
  TEXT: 'text/plain',
  VCARD: 'text/x-vcard',
  XML: 'text/xml',
}

/** HTML of a script, without scripts of its own: what would call `google.script.run` has nothing here to call. */
const HTML_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'",
}

/** The path of a web app on its server. */
export const addressOf = ({ id }: Pick<WebApp, 'id'>): string => `/macros/s/${id}/exec`

/** `/macros/s/ID/exec` and `/dev`, which both run the script as it is now. */
export async function answerMacro(exchange: Exchange, { webApp, echoes }: ServerParts): Promise<void> {
  const { response, url } = exchange
  const reply = await replyTo(exchange, webApp)
  if ('status' in reply) sendGooglePage(response, reply)
  else if (reply.kind === 'failed') sendGooglePage(response, failurePage(reply.message))
  else if (reply.kind === 'html') send(response, 200, HTML_HEADERS, reply.content)
  else {
    const { content, mimeType, fileName } = reply
    const key = echoes.keep({ content, contentType: CONTENT_TYPES[mimeType] ?? 'text/plain', fileName })
    const location = new URL(`/macros/echo?user_content_key=${key}&lib=local`, url).href
    const headers = { ...OPEN, location, 'content-type': 'text/html; charset=utf-8' }
    send(response, 302, headers, `The document has moved <A HREF="${location}">here</A>.`)
  }
}

async function replyTo({ request, url, rest }: Exchange, webApp: WebApp | null): Promise<WebAppReply | GooglePage> {
  const [, id, pathInfo = ''] = /^([^/]+)\/(?:exec|dev)(?:\/(.*))?$/.exec(rest) ?? []
  if (webApp === null || id !== webApp.id) return GOOGLE_PAGES.notFound
  if (!webApp.isPublic) return GOOGLE_PAGES.signIn
  const { method } = request
  if (method !== 'GET' && method !== 'POST') return GOOGLE_PAGES.wrongMethod
  const body = method === 'POST' ? await bodyOf(request) : null
  if (body === 'tooLarge') return GOOGLE_PAGES.tooLarge
  const queryString = url.search.replace(/^\?/, '')
  return (await webApp.serve({ method, pathInfo: decoded(pathInfo), queryString, body })).reply
}

async function bodyOf(request: IncomingMessage): Promise<WebAppBody | 'tooLarge'> {
  const bytes = await readBody(request, BODY_LIMIT)
  if (bytes === null) return 'tooLarge'
  return { contents: bytes.toString('utf8'), length: bytes.length, type: request.headers['content-type'] ?? '' }
}

/** The second address: gives an answer once, and knows only GET. */
export function answerEcho({ request, response, url }: Exchange, { echoes }: ServerParts): void {
  const isGet = request.method === 'GET'
  const echo = isGet ? echoes.take(url.searchParams.get('user_content_key') ?? '') : null
  if (echo === null) {
    sendGooglePage(response, isGet ? GOOGLE_PAGES.notFound : GOOGLE_PAGES.wrongMethod)
    return
  }
  const { content, contentType, fileName } = echo
  const headers = { ...OPEN, 'content-type': `${contentType}; charset=utf-8` }
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(fileName ?? '')}`
  send(response, 200, fileName === null ? headers : { ...headers, 'content-disposition': disposition }, content)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path // not encoded at all
  }
}
