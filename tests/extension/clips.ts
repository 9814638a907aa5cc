import type { Picture } from '../../extension/capture/picture.ts'
import { emptyForm } from '../../extension/form/clip-form.ts'
import type { Clip } from '../../extension/queue/clip.ts'
import { newDelivery } from '../../extension/queue/delivery.ts'
import type { EvidenceRecord } from '../../shared/evidence/record.ts'

/** A UUID that tells its number. */
export const clipId = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

const recordOf = (id: string, change: Partial<EvidenceRecord> = {}): EvidenceRecord => ({
  v: 1,
  id,
  step: '2.3',
  item: '',
  indicators: [],
  programme: '',
  genre: 'photo',
  title: 'Pelatihan literasi digital',
  account: '@diskominfo',
  platform: 'instagram',
  url: 'https://www.instagram.com/p/ABC/',
  canonicalUrl: 'https://www.instagram.com/p/ABC/',
  posted: null,
  captured: '2025-03-12T07:00:00.000Z',
  effective: '2025-03-12',
  caption: '',
  counts: { likes: null, comments: null, shares: null, views: null },
  officer: 'Rina Kartika',
  redaction: { boxes: 0, by: '' },
  legalBasis: '',
  note: '',
  link: '',
  sources: {},
  files: [{ name: 'gambar-1.png', type: 'image/png', bytes: 3, sha256: '0'.repeat(64) }],
  ...change,
})

/** A saved clip; `change` says what is other about it. */
export function clipOf(number: number, change: Partial<Clip> = {}): Clip {
  const record = recordOf(clipId(number))
  return {
    id: record.id,
    sheet: 'sheet-a',
    savedAt: number,
    record,
    payload: JSON.stringify(record),
    form: emptyForm,
    extraction: null,
    delivery: newDelivery(0),
    ...change,
  }
}

export const pictureOf = (id: string, bytes = 'png'): Picture => ({
  id,
  blob: new Blob([bytes], { type: 'image/png' }),
  mime: 'image/png',
  width: 10,
  height: 10,
  kind: 'visible',
  capturedAt: Date.parse('2025-03-12T07:00:00.000Z'),
  source: { type: 'page', url: 'https://www.instagram.com/p/ABC/', title: 'Kiriman' },
  part: null,
  editedFrom: null,
  boxes: 0,
})
