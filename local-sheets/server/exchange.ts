import type { IncomingMessage, ServerResponse } from 'node:http'

/** One request with its reply. */
export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  /** What the `*` at the end of the route's path stands for. */
  readonly rest: string
}

/** A body larger than this is refused: a paste of 100,000 long cells still fits. */
const BODY_LIMIT_BYTES = 32 * 1024 * 1024

export type Headers = Readonly<Record<string, string>>

const ALWAYS: Headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

export function send(response: ServerResponse, status: number, headers: Headers, body: string | Uint8Array): void {
  response.writeHead(status, { ...ALWAYS, ...headers })
  response.end(body)
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, { 'content-type': 'application/json; charset=utf-8' }, JSON.stringify(body))
}

/** The body; `null` where it is larger than `limit` bytes. Read to its end all the same, or the sender would hear no answer. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += chunk.length
    if (bytes <= limit) chunks.push(chunk)
  }
  return bytes <= limit ? Buffer.concat(chunks) : null
}

/** The body as JSON; `tooLarge` and `notJson` where it is not what it should be. */
export async function readJson(
  request: IncomingMessage,
): Promise<{ readonly value: unknown } | { readonly problem: 'tooLarge' | 'notJson' }> {
  const body = await readBody(request, BODY_LIMIT_BYTES)
  if (body === null) return { problem: 'tooLarge' }
  try {
    return { value: JSON.parse(body.toString('utf8')) }
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: 'notJson' }
    throw error
  }
}
