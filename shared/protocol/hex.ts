/** The bytes that hexadecimal digits stand for, two digits each. */
export function bytesOfHex(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length / 2)
  for (let index = 0; index < bytes.length; index++) {
    bytes[index] = Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16)
  }
  return bytes
}

/** Lower-case hexadecimal digits; bytes may be signed, as Apps Script gives them. */
export function hexOfBytes(bytes: ArrayLike<number>): string {
  return Array.from(bytes, (byte) => (byte & 255).toString(16).padStart(2, '0')).join('')
}

/** The bytes of a text of ASCII characters only. */
export function bytesOfAscii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}
