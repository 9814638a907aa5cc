import type { FileType } from './record.ts'

/** The first bytes of each type; `null`: any byte. */
const signatures: Readonly<Record<FileType, readonly (number | null)[]>> = {
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
  // "RIFF", four bytes of length, "WEBP"
  'image/webp': [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50],
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
}

const endings: Readonly<Record<FileType, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
}

/** Whether a file begins as one of this type does. Bytes may be signed, as Apps Script gives them. */
export function isOfType(bytes: ArrayLike<number>, type: FileType): boolean {
  return signatures[type].every((byte, index) => byte === null || ((bytes[index] ?? -1) & 255) === byte)
}

/** `png` for `image/png`. */
export function endingOf(type: FileType): string {
  return endings[type]
}
