/** Characters that one call can take. */
const AT_ONCE = 32_768

export function base64(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer)
  let binary = ''
  for (let start = 0; start < bytes.length; start += AT_ONCE) {
    binary += String.fromCharCode(...bytes.subarray(start, start + AT_ONCE))
  }
  return btoa(binary)
}
