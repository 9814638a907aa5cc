import type { ServerResponse } from 'node:http'
import type { PageEvent } from './api.ts'

/** The open pages, each on a stream of server-sent events. */
export interface LivePages {
  /** Keeps the reply open, brings the page up to date with `missed`, and tells it everything from now on. */
  add(response: ServerResponse, missed: readonly PageEvent[]): void
  tell(event: PageEvent): void
  close(): void
}

export function livePages(): LivePages {
  const open = new Set<ServerResponse>()
  return {
    add(response, missed) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      response.write(': connected\n\n')
      for (const event of missed) response.write(frame(event))
      open.add(response)
      response.on('close', () => open.delete(response))
    },
    tell(event) {
      for (const response of open) response.write(frame(event))
    },
    close() {
      for (const response of open) response.end()
    },
  }
}

function frame(event: PageEvent): string {
  return `data: ${JSON.stringify(event)}\n\n`
}
