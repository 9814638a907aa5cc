import type { Picture } from './picture.ts'

const text = (characters: string) => [...characters].map((character) => character.charCodeAt(0))

/** First bytes of what is taken; `null` stands for any byte. */
const starts: readonly (readonly [Picture['mime'], readonly (number | null)[]])[] = [
  ['image/png', [0x89, ...text('PNG\r\n\x1a\n')]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/webp', [...text('RIFF'), null, null, null, null, ...text('WEBP')]],
  ['application/pdf', text('%PDF-')],
]

/** What a file is by its first 16 bytes; `null`: nothing that is taken. */
export function startOf(bytes: Uint8Array): Picture['mime'] | null {
  const found = starts.find(([, start]) => start.every((byte, index) => byte === null || bytes[index] === byte))
  return found?.[0] ?? null
}
