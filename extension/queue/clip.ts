import type { EvidenceRecord } from '../../shared/evidence/record.ts'
import type { Extraction } from '../extract/extraction.ts'
import type { ClipForm } from '../form/clip-form.ts'
import type { Delivery } from './delivery.ts'

/** A saved clip; its pictures are stored beside it. */
export interface Clip {
  /** Made once, where the clip was begun. The sheet knows it by this. */
  readonly id: string
  /** Register that it goes to. */
  readonly sheet: string
  /** ms since 1970. */
  readonly savedAt: number
  /** Changes only when the officer edits the clip. */
  readonly record: EvidenceRecord
  /** The record as JSON, made once: the text that is signed, sent and stored. */
  readonly payload: string
  /** What the record was made from, to edit it. */
  readonly form: ClipForm
  readonly extraction: Extraction | null
  readonly delivery: Delivery
}
