import type { EvidenceFile, EvidenceGenre, EvidenceRecord, FieldSource } from '../../shared/evidence/record.ts'
import { RECORD_VERSION, recordSchema } from '../../shared/evidence/record.ts'
import type { Extraction, Kind } from '../extract/extraction.ts'
import type { ClipForm, FormField, Origin } from '../form/clip-form.ts'

/** What a record is made of, beside the form. */
export interface RecordParts {
  readonly id: string
  readonly form: ClipForm
  readonly extraction: Extraction | null
  /** Address of the page; '' where only files are clipped. */
  readonly pageUrl: string
  /** ms since 1970: of the first picture. */
  readonly capturedAt: number
  readonly files: readonly EvidenceFile[]
  /** Solid boxes burnt into the pictures. */
  readonly boxes: number
  readonly officer: string
  readonly legalBasis: string
}

const genres: Readonly<Record<Kind, EvidenceGenre>> = {
  photo: 'photo',
  carousel: 'photo',
  video: 'video',
  reel: 'video',
  short: 'video',
  live: 'video',
  story: 'post',
  post: 'post',
  article: 'page',
  page: 'page',
}

const sources: Readonly<Record<Origin, FieldSource>> = {
  url: 'url',
  id: 'id',
  container: 'page',
  embedded: 'embedded',
  jsonLd: 'meta',
  openGraph: 'meta',
  head: 'meta',
  page: 'page',
  relativeTime: 'guess',
  tab: 'meta',
  firstLine: 'page',
  postDay: 'page',
  today: 'guess',
  lastChoice: 'guess',
  suggestion: 'guess',
  plan: 'guess',
  person: 'person',
  empty: 'none',
}

/** The record of a clip whose form has no faults (`formFaults`). Throws where it would be none, e.g. without a step. */
export function buildRecord(parts: RecordParts): EvidenceRecord {
  const { form, extraction } = parts
  return recordSchema.parse({
    v: RECORD_VERSION,
    id: parts.id,
    step: form.step.value,
    item: form.item.value,
    indicators: form.indicator.value === '' ? [] : [form.indicator.value],
    programme: form.programme.value.slice(0, 500),
    genre: genreOf(parts),
    title: form.title.value.trim().slice(0, 300),
    account: form.account.value.trim().slice(0, 200),
    platform: extraction?.platform ?? '',
    url: webAddress(parts.pageUrl),
    canonicalUrl: webAddress(form.canonicalUrl.value),
    posted: postedOf(form.postedAt),
    captured: new Date(parts.capturedAt).toISOString(),
    effective: form.effectiveDate.value === '' ? null : form.effectiveDate.value,
    caption: form.text.value.slice(0, 250_000),
    counts: countsOf(extraction),
    officer: parts.officer,
    redaction: { boxes: parts.boxes, by: parts.boxes > 0 ? parts.officer : '' },
    legalBasis: parts.legalBasis,
    note: form.note.value.trim().slice(0, 2000),
    link: '',
    sources: {
      title: sourceOf(form.title),
      account: sourceOf(form.account),
      platform: extraction === null ? 'none' : 'url',
      url: parts.pageUrl === '' ? 'none' : 'url',
      canonicalUrl: sourceOf(form.canonicalUrl),
      posted: sourceOf(form.postedAt),
      caption: sourceOf(form.text),
      counts: extraction === null ? 'none' : 'page',
    },
    files: parts.files,
  })
}

function sourceOf({ value, origin, isGuess }: FormField): FieldSource {
  if (value === '') return 'none'
  return isGuess ? 'guess' : sources[origin]
}

function genreOf({ files, extraction }: RecordParts): EvidenceGenre {
  if (files.every(({ type }) => type === 'application/pdf')) return 'document'
  const kind = extraction?.kind?.value
  return kind === undefined ? 'photo' : genres[kind]
}

function postedOf(field: FormField): EvidenceRecord['posted'] {
  if (field.value === '') return null
  return { at: new Date(field.value).toISOString(), source: sourceOf(field) }
}

function countsOf(extraction: Extraction | null): EvidenceRecord['counts'] {
  return {
    likes: extraction?.likes?.value ?? null,
    comments: extraction?.comments?.value ?? null,
    shares: extraction?.shares?.value ?? null,
    views: extraction?.views?.value ?? null,
  }
}

/** An address as the record takes it: of the web, its spaces and quotes escaped; '' for any other. */
export function webAddress(address: string): string {
  const url = URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol)) return ''
  const escaped = url.href.replace(/['"<>\s]/g, (character) => encodeURIComponent(character).replace("'", '%27'))
  return escaped.length > 4000 ? '' : escaped
}
