import { readDevice, writeDevice } from '../../../shared/evidence/ledger/devices.ts'
import { parsePayload } from '../../../shared/protocol/body.ts'
import { revokePayloadSchema } from '../../../shared/protocol/payloads.ts'
import type { Request } from '../../../shared/protocol/request.ts'
import type { Memory } from '../services/script-memory.ts'
import type { Reply } from './answers.ts'

/** `revokeSelf`: nothing that this device signs is taken any more. What it sent stays, and stays verifiable. */
export function revokeSender(request: Request, memory: Memory, now: number): Reply {
  const parsed = parsePayload(request.payload, revokePayloadSchema)
  if ('refused' in parsed) return parsed
  revokeDevice(memory, request.device, now)
  return { ok: true, code: 'revoked' }
}

/** Whether there is such a device; it is kept, as its clips are. */
export function revokeDevice(memory: Memory, id: string, now: number): boolean {
  const device = readDevice(memory.values(), id)
  if (!device) return false
  if (device.revoked === null) memory.write(writeDevice({ ...device, revoked: new Date(now).toISOString() }))
  return true
}
