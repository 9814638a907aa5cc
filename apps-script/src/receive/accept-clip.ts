import { RECORD_VERSION, recordSchema } from '../../../shared/evidence/record.ts'
import { parsePayload } from '../../../shared/protocol/body.ts'
import type { Request } from '../../../shared/protocol/request.ts'
import type { Memory } from '../services/script-memory.ts'
import type { Reply } from './answers.ts'
import { storeClip } from './store-clip.ts'

/** `clip`: a record that its device has signed, with those of its files that did not go ahead. */
export function acceptClip(request: Request, memory: Memory, now: number): Reply {
  const { payload, files = [], register, device, time, nonce, signature } = request
  const parsed = parsePayload(payload, recordSchema, RECORD_VERSION)
  if ('refused' in parsed) return parsed
  const seal = { register, device, time, nonce, signature }
  return storeClip({ record: parsed.value, payload, files, seal }, memory, now)
}
