import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http'

/**
 * What befalls a POST to the web app on its way:
 * - `down`: nobody listens; the web app hears nothing of it
 * - `answerLost`: the web app has done its work, but the answer never comes
 * - `loginPage`: HTML of a page that asks to sign in; the web app hears nothing
 * - `errorPage`: the web app has done its work, but HTML of an error comes in the place of its answer
 * - `echoLost`: the answer's second address is gone
 * - `twice`: the request arrives twice, the second after the first; the second answer is passed on
 * - `held`: the answer is kept back until `release` is called
 */
export type Fault = 'down' | 'answerLost' | 'loginPage' | 'errorPage' | 'echoLost' | 'twice' | 'held'

export interface FaultyProxy {
  /** `http://127.0.0.1:PORT`, to be put in the place of the web app's own */
  readonly origin: string
  /** Faults of the next POSTs, one each; those after them pass unharmed. */
  next(...faults: readonly Fault[]): void
  /** Lets go of an answer that is `held`, as soon as it is there. */
  release(): void
  /** Every POST that has come, whatever befell it. */
  readonly posts: number
  close(): Promise<void>
}

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Stands between a client and local Sheets and does harm to order. `target` is the server's address. */
export async function faultyProxy(target: string): Promise<FaultyProxy> {
  const coming: Fault[] = []
  let posts = 0
  const gate = { open: (): void => undefined, opened: Promise.resolve() }
  const shut = () => {
    gate.opened = new Promise((resolve) => {
      gate.open = resolve
    })
  }
  shut()
  const server = createServer((asked, response) => {
    serve(asked, response).catch(() => response.destroy())
  })

  async function serve(asked: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bytesOf(asked)
    const isPost = asked.method === 'POST'
    if (isPost) posts++
    const fault = isPost ? coming.shift() : undefined
    if (fault === 'down') return void asked.socket.destroy()
    if (fault === 'loginPage') return page(response, '<title>Sign in - Google Accounts</title>')
    let answer = await pass(asked, body)
    if (fault === 'twice') answer = await pass(asked, body)
    if (fault === 'answerLost') return void asked.socket.destroy()
    if (fault === 'errorPage') return page(response, '<title>Error</title>')
    if (fault === 'held') {
      await gate.opened
      shut()
    }
    const location = answer.headers.location?.replace(new URL(target).origin, origin())
    const elsewhere =
      fault === 'echoLost' ? location?.replace(/user_content_key=[^&]+/, 'user_content_key=hilang') : location
    response.writeHead(answer.status, {
      ...answer.headers,
      ...(elsewhere === undefined ? {} : { location: elsewhere }),
    })
    response.end(answer.body)
  }

  function pass(asked: IncomingMessage, body: Buffer): Promise<Answer> {
    const { host: _ours, ...headers } = asked.headers
    return new Promise((resolve, reject) => {
      const sent = request(new URL(asked.url ?? '/', target), { method: asked.method, headers }, (got) => {
        bytesOf(got).then(
          (bytes) => resolve({ status: got.statusCode ?? 0, headers: got.headers, body: bytes }),
          reject,
        )
      })
      sent.on('error', reject)
      sent.end(body)
    })
  }

  const origin = () => {
    const bound = server.address()
    return `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    get origin() {
      return origin()
    },
    next: (...faults) => void coming.push(...faults),
    release: () => gate.open(),
    get posts() {
      return posts
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function page(response: ServerResponse, html: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  response.end(`<!DOCTYPE html><html><head>${html}</head><body></body></html>`)
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  return Buffer.concat(chunks)
}
