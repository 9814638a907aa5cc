import { request } from 'node:http'
import { TOKEN_HEADER } from '../../../local-sheets/server/api.ts'
import type { PageFiles } from '../../../local-sheets/server/page-files.ts'

/** Files of a page that has not been built: the server hands out whatever it is given. */
export const PAGE_FILES: PageFiles = {
  html: '<meta name="token" content="%TOKEN%">',
  script: 'page()',
  style: 'body{}',
  shim: 'shim()',
}

export interface Asked {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** Asks the server as any program could, with headers that a browser would not let a page set. */
export function ask(
  address: string,
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, address), { method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** The token, read from the page as the page itself reads it. */
export async function tokenOf(address: string): Promise<string> {
  return /content="([^"]+)"/.exec((await ask(address, '/')).body)?.[1] ?? ''
}

export function post(token: string, body: unknown, headers: Record<string, string> = {}) {
  return { method: 'POST', headers: { [TOKEN_HEADER]: token, ...headers }, body: JSON.stringify(body) }
}
