import { verify } from '@stablelib/ed25519'
import { bytesOfAscii, bytesOfHex } from './hex.ts'

/** Whether the holder of this public key signed this ASCII text. Key and signature in hexadecimal digits. */
export function isSignedBy(publicKey: string, text: string, signature: string): boolean {
  return verify(bytesOfHex(publicKey), bytesOfAscii(text), bytesOfHex(signature))
}
