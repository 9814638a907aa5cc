import { hexOfBytes } from '../../../shared/protocol/hex.ts'

/** SHA-256 of the text's UTF-8 bytes, in hexadecimal digits. */
export function sha256OfText(text: string): string {
  return hexOfBytes(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8))
}

/** SHA-256 of signed bytes, in hexadecimal digits. */
export function sha256OfBytes(bytes: number[]): string {
  return hexOfBytes(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, bytes))
}

/** Signed bytes of base64; `null` where it is none. */
export function bytesOfBase64(base64: string): number[] | null {
  return /^[A-Za-z0-9+/]*={0,2}$/.test(base64) && base64.length % 4 === 0 ? Utilities.base64Decode(base64) : null
}

/** 32 hexadecimal digits of chance. A UUID of Google's has 122 bits of it; their hash spreads them over every digit. */
export function chance(): string {
  return sha256OfText(`${Utilities.getUuid()}${Utilities.getUuid()}`).slice(0, 32)
}
