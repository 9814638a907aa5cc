import { RECORD_VERSION, recordSchema } from '../../../shared/evidence/record.ts'
import type { Acceptance, Refused as RefusedAnswer } from '../../../shared/protocol/answer.ts'
import { parsePayload, refused } from '../../../shared/protocol/body.ts'
import { addedFilesSchema } from '../../../shared/protocol/payloads.ts'
import { answerOf } from './answers.ts'
import { atTheSheet, registerIdOf } from './devices.ts'
import { storeClip } from './store-clip.ts'

/**
 * Takes in evidence that somebody adds at the sheet itself: a document they upload, or a link to one. It becomes a row like
 * any other, without the signature of a device; the officer in the record is who is logged in.
 *
 * @param payload The record as JSON, `JSON.stringify(record)`.
 * @param files Base64 of the record's files.
 */
export function addEvidence(payload: unknown, files: unknown): Acceptance | RefusedAnswer {
  const base64s = addedFilesSchema.safeParse(files)
  if (typeof payload !== 'string' || !base64s.success)
    return answerOf(refused('invalid', { values: { field: 'files' } }))
  const parsed = parsePayload(payload, recordSchema, RECORD_VERSION)
  if ('refused' in parsed) return answerOf(parsed)
  const record = parsed.value
  return answerOf(
    atTheSheet((memory, now) => {
      const seal = { register: registerIdOf(memory), device: '', time: '', nonce: '', signature: '' }
      return storeClip({ record, payload, files: base64s.data, seal }, memory, now)
    }),
  )
}
