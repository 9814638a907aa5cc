import type { DriveFolder } from '../drive/drive-folder.ts'
import type { WebApp } from '../session/web-app.ts'
import { type Backstage, dispatch } from './dispatch.ts'
import { answerDriveFile } from './drive-file.ts'
import type { Echoes } from './echoes.ts'
import { type Exchange, readJson, send, sendJson } from './exchange.ts'
import type { Caller } from './guard.ts'
import { messages } from './messages.ts'
import { PAGE_HEADERS, type PageFiles } from './page-files.ts'
import { PANEL_HEADERS, panelPage } from './panel-page.ts'
import { answerEcho, answerMacro } from './web-app.ts'

export interface Route {
  /** `null`: any. */
  readonly method: 'GET' | 'POST' | null
  /** A `*` at the end stands for anything. */
  readonly path: string
  readonly caller: Caller
  readonly answer: (exchange: Exchange, server: ServerParts) => void | Promise<void>
}

export interface ServerParts extends Backstage {
  readonly webApp: WebApp | null
  readonly echoes: Echoes
  readonly drive: DriveFolder | null
  readonly files: PageFiles
  readonly token: string
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Everything that the server answers. */
const routes: readonly Route[] = [
  { method: 'GET', path: '/', caller: 'ownOrigin', answer: page },
  { method: 'GET', path: '/page.js', caller: 'ownOrigin', answer: file('script', 'text/javascript; charset=utf-8') },
  { method: 'GET', path: '/page.css', caller: 'ownOrigin', answer: file('style', 'text/css; charset=utf-8') },
  { method: 'GET', path: '/panel/*', caller: 'ownOrigin', answer: panel },
  { method: 'GET', path: '/events', caller: 'page', answer: events },
  { method: 'GET', path: '/download', caller: 'page', answer: download },
  { method: null, path: '/macros/s/*', caller: 'anybody', answer: answerMacro },
  { method: null, path: '/macros/echo', caller: 'anybody', answer: answerEcho },
  { method: 'GET', path: '/drive/file/d/*', caller: 'ownOrigin', answer: answerDriveFile },
  { method: 'POST', path: '/api/*', caller: 'page', answer: api },
]

/** The route of a request, with what its `*` stands for. */
export function findRoute(
  method: string | undefined,
  path: string,
): { readonly route: Route; readonly rest: string } | null {
  for (const route of routes) {
    if (route.method !== null && route.method !== method) continue
    if (route.path === path) return { route, rest: '' }
    const stem = route.path.endsWith('*') ? route.path.slice(0, -1) : null
    if (stem !== null && path.startsWith(stem)) return { route, rest: path.slice(stem.length) }
  }
  return null
}

function page({ response }: Exchange, { files, token }: ServerParts): void {
  send(response, 200, PAGE_HEADERS, files.html.replace('%TOKEN%', token))
}

function file(name: 'script' | 'style', type: string): Route['answer'] {
  return ({ response }, { files }) => send(response, 200, { 'content-type': type }, files[name])
}

function panel({ response, rest }: Exchange, { stage, files }: ServerParts): void {
  const html = stage.panelHtml(rest)
  if (html === null) send(response, 404, PANEL_HEADERS, messages.panelGone)
  else send(response, 200, PANEL_HEADERS, panelPage(html, files.shim))
}

function events({ response }: Exchange, { pages, stage }: ServerParts): void {
  pages.add(response, stage.standing())
}

async function download({ response }: Exchange, { session }: ServerParts): Promise<void> {
  const bytes = await session.export()
  const name = `${session.summary().name.replace(/\.xlsx$/i, '')}.xlsx`
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`
  send(response, 200, { 'content-type': XLSX, 'content-disposition': disposition }, bytes)
}

async function api({ request, response, rest }: Exchange, server: ServerParts): Promise<void> {
  const body = await readJson(request)
  if ('problem' in body) return sendJson(response, 400, { message: messages[body.problem] })
  const dispatched = await dispatch(server, rest, body.value)
  if (dispatched.kind === 'reply') sendJson(response, 200, dispatched.reply)
  else if (dispatched.kind === 'unknownName') sendJson(response, 404, { message: messages.notFound })
  else sendJson(response, 400, { message: `${messages.badRequest} ${dispatched.message}` })
}
