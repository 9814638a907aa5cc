import { cellText } from './cell-text.ts'
import { fileLine, type Sealed } from './chain.ts'
import { evidenceItems } from './items.ts'
import type { EvidenceGenre, EvidenceRecord } from './record.ts'
import { type RegisterKey, registerKeys } from './register-columns.ts'
import type { RegisterPlace } from './register-place.ts'
import type { EvidenceStatus } from './status.ts'

/** A whole row of the register before it has a place. */
export interface RegisterEntry {
  readonly record: EvidenceRecord
  readonly sealed: Sealed
  readonly rowHash: string
  /** The payload's text, or where it lies: `drive:ID`. */
  readonly payload: string
  /** The address of the first file or of the document, to open it; '' where there is neither. */
  readonly open: string
}

/** Content of a cell as `appendRow` takes it. */
export type CellContent = string | number

const FIRST_STATUS: EvidenceStatus = 'Baru'

const genreWords: Readonly<Record<EvidenceGenre, string>> = {
  post: 'Unggahan',
  page: 'Halaman web',
  photo: 'Foto',
  video: 'Video',
  document: 'Dokumen',
  data: 'Data',
}

/** Shown columns whose content follows from the record and the seal alone, so that a change by hand is noticed. */
export function shownOf(record: EvidenceRecord, sealed: Sealed): Readonly<Record<ShownKey, CellContent>> {
  return {
    received: serialOf(sealed.received),
    title: cellText(record.title),
    genre: genreWords[record.genre],
    // Almost every account begins with the sign that could make a formula of it; the column says what it is.
    account: cellText(record.account.replace(/^@+/, '')),
    platform: cellText(record.platform),
    url: cellText(record.canonicalUrl || record.url || record.link),
    posted: record.posted ? serialOf(record.posted.at) : '',
    captured: serialOf(record.captured),
    caption: cellText(record.caption),
    counts: countWords(record.counts),
    officer: cellText(record.officer),
    redaction:
      record.redaction.boxes > 0 ? cellText(`${record.redaction.boxes} kotak oleh ${record.redaction.by}`) : '',
    legalBasis: cellText(record.legalBasis),
  }
}

export type ShownKey =
  | 'received'
  | 'title'
  | 'genre'
  | 'account'
  | 'platform'
  | 'url'
  | 'posted'
  | 'captured'
  | 'caption'
  | 'counts'
  | 'officer'
  | 'redaction'
  | 'legalBasis'

/** Every column's content. */
export function cellsOf({ record, sealed, rowHash, payload, open }: RegisterEntry): Record<RegisterKey, CellContent> {
  return {
    ...shownOf(record, sealed),
    open: openFormula(open),
    step: record.step,
    status: FIRST_STATUS,
    item: evidenceItems.find(({ id }) => id === record.item)?.title ?? '',
    effective: record.effective === null ? '' : daySerial(record.effective),
    notes: cellText(record.note),
    indicators: record.indicators.join(', '),
    programme: cellText(record.programme),
    number: sealed.number,
    id: sealed.id,
    receivedAt: sealed.received,
    register: sealed.register,
    device: sealed.device,
    time: sealed.time,
    nonce: sealed.nonce,
    payload,
    payloadSha256: sealed.payloadSha256,
    signature: sealed.signature,
    files: sealed.files.map(fileLine).join('\n'),
    previous: sealed.previous,
    rowHash,
  }
}

/** The cells of one sheet row, people's own columns left empty. */
export function rowAt(cells: Readonly<Record<RegisterKey, CellContent>>, { columns }: RegisterPlace): CellContent[] {
  const width = Math.max(...registerKeys.map((key) => columns[key]))
  const row = Array.from({ length: width }, (): CellContent => '')
  for (const key of registerKeys) row[columns[key] - 1] = cells[key]
  return row
}

/** Only an address made of harmless characters becomes a formula. */
function openFormula(address: string): string {
  return /^https?:\/\/[\w.:/?=&%~#-]+$/.test(address) ? `=HYPERLINK("${address}";"Buka")` : ''
}

/** A moment as a spreadsheet counts it, on the office's clock (WIB). */
function serialOf(moment: string): number {
  const seconds = Math.round(Date.parse(moment) / 1000) + 7 * 3600
  return seconds / 86_400 + 25_569
}

function daySerial(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569
}

function countWords({ likes, comments, shares, views }: EvidenceRecord['counts']): string {
  const words = [
    ['suka', likes],
    ['komentar', comments],
    ['dibagikan', shares],
    ['dilihat', views],
  ] as const
  return words.flatMap(([word, count]) => (count === null ? [] : [`${word} ${count}`])).join(' · ')
}
