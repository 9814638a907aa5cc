import { numbers, type Parser } from '../signature.ts'

/** Java's bytes, −128 to 127; a script gets them as a list. */
export const signed = (bytes: Uint8Array): Int8Array => new Int8Array(bytes)

/** Bytes as scripts give them: signed or not. */
export const byteList: Parser<readonly number[]> = numbers

/** A loop, as millions come at once: `Uint8Array.from` takes thirty times as long. */
export function unsigned(bytes: readonly number[]): Uint8Array {
  const result = new Uint8Array(bytes.length)
  for (let i = 0; i < bytes.length; i++) result[i] = bytes[i] ?? 0
  return result
}

export type CharsetKey = 'US_ASCII' | 'UTF_8'

/** Text as bytes. In US_ASCII, Google's default for digests, every other character becomes `?`. */
export function encodeText(text: string, charset: CharsetKey): Uint8Array {
  if (charset === 'UTF_8') return Buffer.from(text, 'utf8')
  return Uint8Array.from([...text].map((char) => ((char.codePointAt(0) ?? 0) < 128 ? char.charCodeAt(0) : 63)))
}
