import type { Picture } from '../capture/picture.ts'
import type { Draft } from '../store/draft.ts'
import type { Clip } from './clip.ts'
import { isEditable } from './delivery.ts'

/**
 * The draft that a clip becomes when it is taken back for an edit; null where it may not be edited. It keeps its id, unless
 * the sheet has other evidence under it.
 */
export function draftOfClip(clip: Clip, pictures: readonly Picture[], newId: () => string): Draft | null {
  const { id, delivery, record, form, extraction, sheet, savedAt } = clip
  if (!isEditable(delivery)) return null
  const isTaken = delivery.kind === 'refused' && delivery.code === 'idTaken'
  return {
    id: isTaken ? newId() : id,
    startedAt: savedAt,
    page: null,
    pageUrl: record.url,
    extraction,
    form,
    sheet,
    pictures,
    automaticPicture: null,
    suggestions: [],
    problem: null,
  }
}
