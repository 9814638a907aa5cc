import { hexOfBytes } from '../../shared/protocol/hex.ts'

/** SHA-256 of the text's UTF-8 bytes, as 64 hexadecimal digits. */
export async function sha256OfText(text: string): Promise<string> {
  return sha256OfBytes(new TextEncoder().encode(text))
}

/** SHA-256 of bytes, as 64 hexadecimal digits. */
export async function sha256OfBytes(bytes: Uint8Array<ArrayBuffer> | ArrayBuffer): Promise<string> {
  return hexOfBytes(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}
