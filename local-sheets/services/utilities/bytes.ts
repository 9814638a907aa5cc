import { list, number, type Parser } from '../signature.ts'

/** Java's bytes, −128 to 127. */
export const signed = (bytes: Uint8Array): number[] => Array.from(new Int8Array(bytes))

/** Bytes as scripts give them: signed or not. */
export const byteList: Parser<readonly number[]> = list(number)

export const unsigned = (bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes, (byte) => byte & 0xff)

export type CharsetKey = 'US_ASCII' | 'UTF_8'

/** Text as bytes. In US_ASCII, Google's default for digests, every other character becomes `?`. */
export function encodeText(text: string, charset: CharsetKey): Uint8Array {
  if (charset === 'UTF_8') return Buffer.from(text, 'utf8')
  return Uint8Array.from([...text].map((char) => ((char.codePointAt(0) ?? 0) < 128 ? char.charCodeAt(0) : 63)))
}
