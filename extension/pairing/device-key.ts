import type { Signer } from '../../shared/protocol/client/ports.ts'
import { hexOfBytes } from '../../shared/protocol/hex.ts'
import { deviceIdOf } from '../../shared/protocol/identifiers.ts'
import { sha256OfBytes } from './digest.ts'

/** A new key of this browser for one sheet. The private half can sign here, and cannot be read by anyone. */
export interface DeviceKey {
  readonly device: string
  /** 32 bytes, in hexadecimal digits. */
  readonly publicKey: string
  readonly privateKey: CryptoKey
}

export async function makeDeviceKey(): Promise<DeviceKey> {
  const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])
  // The compiler's list of algorithms does not tell that this one always makes two keys.
  if (!('privateKey' in pair)) throw new Error('Ed25519 made no pair of keys')
  const publicBytes = await crypto.subtle.exportKey('raw', pair.publicKey)
  return {
    device: deviceIdOf(await sha256OfBytes(publicBytes)),
    publicKey: hexOfBytes(new Uint8Array(publicBytes)),
    privateKey: pair.privateKey,
  }
}

export function signerWith({ device, privateKey }: Pick<DeviceKey, 'device' | 'privateKey'>): Signer {
  return {
    device,
    sign: async (text) =>
      hexOfBytes(new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, new TextEncoder().encode(text)))),
  }
}
