import { signRequest } from '../../shared/protocol/client/exchange.ts'
import type { Ports } from '../../shared/protocol/client/ports.ts'
import { CLIP_FILE_ENDING, writeClipFile } from '../../shared/protocol/clip-file.ts'
import type { Picture } from '../capture/picture.ts'
import { signerWith } from '../pairing/device-key.ts'
import type { Sheet } from '../pairing/sheet.ts'
import { base64 } from './base64.ts'
import type { Clip } from './clip.ts'

/** The text of a clip file, signed as for sending: the sidebar imports it where the web app cannot be reached. */
export async function clipFile(ports: Ports, sheet: Sheet, clip: Clip, pictures: readonly Picture[]): Promise<string> {
  const files = await Promise.all(pictures.map(async ({ blob }) => base64(await blob.arrayBuffer())))
  const connection = { register: sheet.id, signer: signerWith(sheet) }
  return writeClipFile([await signRequest(ports, connection, { kind: 'clip', payload: clip.payload, files })])
}

/**
 * A name under which people find the file again.
 *
 * @example clipFileName('Pelatihan PUG: hari 1', '2025-03-12…') // '2025-03-12 Pelatihan PUG hari 1.klip.json'
 */
export function clipFileName({ record: { title, captured } }: Clip): string {
  const words = title
    .replace(/[^\p{L}\p{N} _-]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60)
  return `${captured.slice(0, 10)} ${words}`.trim() + CLIP_FILE_ENDING
}
