import type { Ports } from '../../shared/protocol/client/ports.ts'
import { hexOfBytes } from '../../shared/protocol/hex.ts'
import { sha256OfBytes } from './digest.ts'

/**
 * What the protocol's client needs, of the browser. A service worker is ended when an answer takes 30 s, so it gives up
 * before; a page may wait longer for a large picture on a slow line.
 *
 * @param patience ms
 */
export function protocolPorts(patience: number): Ports {
  return {
    post: async (address, body) => {
      const answer = await fetch(address, {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'text/plain;charset=utf-8' },
        credentials: 'omit',
        redirect: 'follow',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(patience),
      })
      return { status: answer.status, text: await answer.text() }
    },
    now: () => Date.now(),
    nonce: () => hexOfBytes(crypto.getRandomValues(new Uint8Array(16))),
    sha256OfText: (text) => sha256OfBytes(new TextEncoder().encode(text)),
  }
}
