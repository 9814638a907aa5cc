import { createHash, randomBytes, webcrypto } from 'node:crypto'
import type { HttpAnswer, Ports, Signer } from '../../../shared/protocol/client/ports.ts'
import { hexOfBytes } from '../../../shared/protocol/hex.ts'
import { deviceIdOf } from '../../../shared/protocol/identifiers.ts'

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** A browser with a key of its own, as the extension makes it: WebCrypto, the private half not extractable. */
export async function newDevice(): Promise<{ readonly publicKey: string; readonly signer: Signer }> {
  const keys = await webcrypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])
  if (!('privateKey' in keys)) throw new Error('no pair of keys')
  const raw = new Uint8Array(await webcrypto.subtle.exportKey('raw', keys.publicKey))
  const signer: Signer = {
    device: deviceIdOf(sha256(raw)),
    sign: async (text) =>
      hexOfBytes(new Uint8Array(await webcrypto.subtle.sign('Ed25519', keys.privateKey, Buffer.from(text)))),
  }
  return { publicKey: hexOfBytes(raw), signer }
}

/** The client's surroundings, over any way of posting. */
export function portsOver(
  post: (body: string, address: string) => Promise<HttpAnswer>,
  now: () => number = Date.now,
): Ports {
  return {
    post: (address, body) => post(body, address),
    now,
    nonce: () => randomBytes(16).toString('hex'),
    sha256OfText: async (text) => sha256(text),
  }
}
