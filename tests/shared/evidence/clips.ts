import { randomUUID } from 'node:crypto'
import type { EvidenceFile, EvidenceRecord, FileType } from '../../../shared/evidence/record.ts'
import type { OutgoingClip } from '../../../shared/protocol/client/send-clip.ts'
import { sha256 } from '../protocol/device.ts'

const starts: Readonly<Record<FileType, readonly number[]>> = {
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff, 0xe0],
  'image/webp': [0x52, 0x49, 0x46, 0x46, 1, 0, 0, 0, 0x57, 0x45, 0x42, 0x50],
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31],
}

/** Bytes that begin as their type does; `salt` makes them differ. */
export function bytesOf(type: FileType, salt: string, length = 200): Uint8Array {
  const bytes = new Uint8Array(length).fill(7)
  bytes.set(starts[type])
  bytes.set(Buffer.from(salt).subarray(0, 60), 20)
  return bytes
}

export function fileOf(bytes: Uint8Array, type: FileType = 'image/png', name = 'layar.png'): EvidenceFile {
  return { name, type, bytes: bytes.length, sha256: sha256(bytes) }
}

/** A record that is right in everything; what a test is about is given. */
export function recordOf(given: Partial<EvidenceRecord> = {}): EvidenceRecord {
  return {
    v: 1,
    id: randomUUID(),
    step: '1.2',
    item: '1.2-3',
    indicators: ['sdm-terlatih'],
    programme: 'Pelatihan literasi digital',
    genre: 'post',
    title: 'Pelatihan PUG untuk staf IT',
    account: '@diskominfo.bengkayang',
    platform: 'Instagram',
    url: 'https://www.instagram.com/p/C4abc/',
    canonicalUrl: 'https://www.instagram.com/p/C4abc/',
    posted: { at: '2026-03-14T02:10:00.000Z', source: 'id' },
    captured: '2026-03-15T04:30:00.000Z',
    effective: '2026-03-14',
    caption: 'Hari ini 24 staf berlatih.\nTerima kasih!',
    counts: { likes: 12, comments: 3, shares: null, views: null },
    officer: 'Rina',
    redaction: { boxes: 2, by: 'Rina' },
    legalBasis: 'UU 27/2022 Pasal 20 ayat (2) huruf e',
    note: '',
    link: '',
    sources: { title: 'person', posted: 'id' },
    files: [],
    ...given,
  }
}

/** A clip as the queue keeps it, with these files. */
export function clipOf(contents: readonly Uint8Array[], given: Partial<EvidenceRecord> = {}): OutgoingClip {
  const record = recordOf({
    files: contents.map((bytes, index) => fileOf(bytes, 'image/png', `layar-${index + 1}.png`)),
    ...given,
  })
  return clipOfRecord(record, contents)
}

export function clipOfRecord(record: EvidenceRecord, contents: readonly Uint8Array[]): OutgoingClip {
  return {
    record,
    payload: JSON.stringify(record),
    read: async (file) => {
      const bytes = contents.find((each) => sha256(each) === file.sha256)
      if (!bytes) throw new Error(`no bytes of ${file.name}`)
      return Buffer.from(bytes).toString('base64')
    },
  }
}
