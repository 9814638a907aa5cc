import type { StepId } from '../plan/plan.ts'
import { type EvidenceFile, type EvidenceRecord, RECORD_VERSION } from './record.ts'

/** What somebody fills in at the sheet, the same for all that is added at once. */
export interface SheetEntry {
  readonly step: StepId
  /** Id of one of the step's `evidenceItems`; `''`: none of them. */
  readonly item: string
  readonly indicators: readonly string[]
  readonly programme: string
  readonly title: string
  /** `YYYY-MM-DD`, or `''`. */
  readonly effective: string
  readonly note: string
  readonly officer: string
}

/** What is added: a document of one's own, or where one lies. */
export type SheetDocument = { readonly file: EvidenceFile } | { readonly link: string }

/**
 * The record of evidence that is added at the sheet itself.
 *
 * @param made Its id, made once, and when (a moment).
 */
export function recordAtSheet(
  entry: SheetEntry,
  document: SheetDocument,
  made: { readonly id: string; readonly captured: string },
): EvidenceRecord {
  const { effective, indicators, ...rest } = entry
  return {
    v: RECORD_VERSION,
    ...made,
    ...rest,
    indicators: [...indicators],
    effective: effective === '' ? null : effective,
    genre: 'document',
    account: '',
    platform: '',
    url: '',
    canonicalUrl: '',
    posted: null,
    caption: '',
    counts: { likes: null, comments: null, shares: null, views: null },
    redaction: { boxes: 0, by: '' },
    legalBasis: '',
    link: 'link' in document ? document.link : '',
    sources: { title: 'person' },
    files: 'file' in document ? [document.file] : [],
  }
}

/**
 * What one of several files is called: its own name tells it from the others.
 *
 * @example titleOf('SK Focal Point', 'sk-2026.pdf', 2) // 'SK Focal Point – sk-2026'
 */
export function titleOf(title: string, fileName: string, count: number): string {
  const stem = fileName.replace(/\.[a-z0-9]{1,5}$/i, '')
  const whole = title === '' ? stem : count > 1 ? `${title} – ${stem}` : title
  return wholeCharacters(whole.slice(0, TITLE))
}

/** A file's name as a record takes it; the ending tells most. */
export function shortFileName(name: string): string {
  return wholeCharacters(name.slice(-FILE_NAME))
}

/** Most that a record takes. */
const TITLE = 300
const FILE_NAME = 200

/** Without halves of characters, which a cut leaves. */
const wholeCharacters = (text: string): string => text.replace(/\p{Cs}/gu, '')
