import { dayAtOffice } from '../../shared/evidence/office-day.ts'
import { signRequest } from '../../shared/protocol/client/exchange.ts'
import type { Ports } from '../../shared/protocol/client/ports.ts'
import { CLIP_FILE_ENDING, mostCarriedClips, writeClipFile } from '../../shared/protocol/clip-file.ts'
import type { WishPayload } from '../../shared/protocol/payloads.ts'
import type { Request } from '../../shared/protocol/request.ts'
import type { Picture } from '../capture/picture.ts'
import { signerWith } from '../pairing/device-key.ts'
import type { Sheet } from '../pairing/sheet.ts'
import { base64 } from './base64.ts'
import type { Clip } from './clip.ts'

/** Bytes of pictures in one file; base64 makes a third more of them, and both ends hold all of it at once. */
const MOST_BYTES = 60_000_000

/**
 * The text of a clip file, signed as for sending: the sidebar imports it where the web app cannot be reached. To a sheet that
 * clips are carried to it tells of this browser as well.
 */
export async function clipFile(
  ports: Ports,
  sheet: Sheet,
  clips: readonly Clip[],
  picturesOf: (clip: string) => Promise<readonly Picture[]>,
): Promise<string> {
  const connection = { register: sheet.id, signer: signerWith(sheet) }
  const requests: Request[] = []
  for (const { id, payload } of clips) {
    const pictures = await picturesOf(id)
    const files = await Promise.all(pictures.map(async ({ blob }) => base64(await blob.arrayBuffer())))
    requests.push(await signRequest(ports, connection, { kind: 'clip', payload, files }))
  }
  if (sheet.address !== null) return writeClipFile(requests)
  const wish: WishPayload = { publicKey: sheet.publicKey, name: sheet.deviceName, officer: sheet.officer }
  return writeClipFile(requests, await signRequest(ports, connection, { kind: 'pair', payload: JSON.stringify(wish) }))
}

/** The first clips that go into one file together: all of one sheet, and no more than a sidebar can take. */
export function firstFileful(clips: readonly Clip[]): readonly Clip[] {
  const [first] = clips
  let bytes = 0
  const together: Clip[] = []
  for (const clip of clips) {
    if (clip.sheet !== first?.sheet) continue
    bytes += clip.record.files.reduce((sum, file) => sum + file.bytes, 0)
    if (together.length === mostCarriedClips || (together.length > 0 && bytes > MOST_BYTES)) break
    together.push(clip)
  }
  return together
}

/** A name under which people find the file again: '2025-03-12 Pelatihan PUG hari 1.klip.json', by the day at the office. */
export function clipFileName({ record: { title, captured } }: Clip): string {
  const words = title
    .replace(/[^\p{L}\p{N} _-]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60)
  return `${dayAtOffice(captured)} ${words}`.trim() + CLIP_FILE_ENDING
}

/**
 * The name of a file with several clips.
 *
 * @param now ms since 1970
 * @example clipsFileName(12, Date.parse('2025-03-12T05:00:00Z')) // '2025-03-12 12 klip.klip.json'
 */
export function clipsFileName(count: number, now: number): string {
  return `${dayAtOffice(new Date(now).toISOString())} ${count} klip${CLIP_FILE_ENDING}`
}
