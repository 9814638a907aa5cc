import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { DriveFolder } from '../drive/drive-folder.ts'
import type { Session } from '../session/session.ts'
import type { WebApp } from '../session/web-app.ts'
import { echoes } from './echoes.ts'
import { sendJson } from './exchange.ts'
import { refuse } from './guard.ts'
import { livePages } from './live-pages.ts'
import { messages } from './messages.ts'
import { readPage } from './page-files.ts'
import { findRoute, type ServerParts } from './routes.ts'
import { stage } from './stage.ts'
import { addressOf } from './web-app.ts'

export interface RunningServer {
  /** `http://127.0.0.1:PORT/` */
  readonly address: string
  close(): Promise<void>
}

export interface ServerOptions {
  readonly session: Session
  /** `doGet` and `doPost`; without it the address is unknown. */
  readonly webApp?: WebApp
  /** What the script's links to Drive lead to. */
  readonly drive?: DriveFolder
  /** Where `buildPage` has put the page. */
  readonly pageFolder: string
  /** 0 = any that is free */
  readonly port: number
  /** Told of every error that no answer was meant for. */
  readonly onError: (error: unknown) => void
}

/** Serves one open workbook to the browsers of this computer, and to nobody else. Rejects if the port is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { session, pageFolder, port, onError } = options
  const parts: ServerParts = {
    session,
    webApp: options.webApp ?? null,
    echoes: echoes(),
    drive: options.drive ?? null,
    stage: stage(),
    pages: livePages(),
    files: await readPage(pageFolder),
    token: randomBytes(24).toString('base64url'),
  }
  let host = ''
  const server = createServer((request, response) => {
    answer(request, response, parts, host).catch((error: unknown) => {
      onError(error)
      if (!response.headersSent) sendJson(response, 500, { message: `${messages.failed} ${reason(error)}` })
      else response.end()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port')
  host = `127.0.0.1:${bound.port}`
  const stopListening = session.on((event) => parts.pages.tell(parts.stage.perform(event)))
  options.webApp?.publish(`http://${host}${addressOf(options.webApp)}`)
  return {
    address: `http://${host}/`,
    async close() {
      stopListening()
      parts.pages.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  parts: ServerParts,
  host: string,
): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${host}`)
  const found = findRoute(request.method, url.pathname)
  const refusal = refuse(request, url, found?.route.caller ?? 'ownOrigin', { host, token: parts.token })
  if (refusal !== null) return sendJson(response, 403, { message: messages[refusal] })
  if (found === null) return sendJson(response, 404, { message: messages.notFound })
  await found.route.answer({ request, response, url, rest: found.rest }, parts)
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
