import { findDelivered } from '../../../shared/evidence/ledger/delivered.ts'
import { uploadOf } from '../../../shared/evidence/ledger/uploads.ts'
import { parsePayload } from '../../../shared/protocol/body.ts'
import { statusPayloadSchema } from '../../../shared/protocol/payloads.ts'
import type { Request } from '../../../shared/protocol/request.ts'
import type { Memory } from '../services/script-memory.ts'
import type { Reply } from './answers.ts'
import { settlePending } from './settle.ts'

/** `status`: whether a clip is stored, and if not, which of its files are there. */
export function tellStatus(request: Request, memory: Memory, now: number): Reply {
  const parsed = parsePayload(request.payload, statusPayloadSchema)
  if ('refused' in parsed) return parsed
  const unsettled = settlePending(memory, now)
  if (unsettled) return unsettled
  const { id, files = [] } = parsed.value
  const delivered = findDelivered(memory.values(), id, '')
  if (delivered) return { ok: true, code: 'stored', id, received: delivered.received }
  const { upload } = uploadOf(memory.values(), id, request.device, now)
  return { ok: true, code: 'notStored', id, files: files.filter((hash) => upload.files[hash]?.isThere === true) }
}
