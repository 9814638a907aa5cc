import { type Api, type PageEvent, TOKEN_HEADER } from '../../server/api.ts'

/** The server, as the page sees it. */
export interface Client {
  /** Rejects with one Indonesian sentence when the server refuses or cannot be reached. */
  call<Name extends keyof Api>(name: Name, request: Api[Name]['request']): Promise<Api[Name]['reply']>
  downloadUrl: string
  /** @param onLost told when the stream breaks, and again (`false`) when it is back */
  listen(onEvent: (event: PageEvent) => void, onLost: (lost: boolean) => void): void
}

/** @param token the one that this page was handed out with */
export function connect(token: string): Client {
  const query = new URLSearchParams({ token })
  return {
    async call(name, request) {
      const response = await fetch(`/api/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [TOKEN_HEADER]: token },
        body: JSON.stringify(request),
      })
      // The page and the server are built together: the reply has the shape that `Api` promises, a refusal has a message.
      const body = await response.json()
      if (!response.ok) throw new Error(body.message)
      return body
    },
    downloadUrl: `/download?${query}`,
    listen(onEvent, onLost) {
      const stream = new EventSource(`/events?${query}`)
      stream.addEventListener('message', ({ data }) => onEvent(JSON.parse(data)))
      stream.addEventListener('open', () => onLost(false))
      stream.addEventListener('error', () => onLost(true))
    },
  }
}
