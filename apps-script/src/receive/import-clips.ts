import { readDevice } from '../../../shared/evidence/ledger/devices.ts'
import { readRegisterId } from '../../../shared/evidence/ledger/head.ts'
import type { Acceptance, Refused as RefusedAnswer } from '../../../shared/protocol/answer.ts'
import { authenticateCarried } from '../../../shared/protocol/authenticate.ts'
import { refused } from '../../../shared/protocol/body.ts'
import { parseClipFile } from '../../../shared/protocol/clip-file.ts'
import type { Request } from '../../../shared/protocol/request.ts'
import { sha256OfText } from '../services/digest.ts'
import type { Memory } from '../services/script-memory.ts'
import { acceptClip } from './accept-clip.ts'
import { answerOf, type Reply } from './answers.ts'
import { atTheSheet } from './devices.ts'

/**
 * Takes in the clips of a clip file, one answer each, as the web app would have: signature, hashes, types and all. Only
 * time and nonce are not asked for; the file may be old, and a repeat changes nothing. A wish in it lets nobody in: that
 * is for `admitDevice`.
 */
export function importClipFile(text: unknown): readonly (Acceptance | RefusedAnswer)[] {
  const file = parseClipFile(typeof text === 'string' ? text : '')
  if ('problem' in file) {
    return [answerOf(refused(file.problem, file.problem === 'invalid' ? { values: { field: 'requests' } } : {}))]
  }
  return file.requests.map((request) => answerOf(atTheSheet((memory, now) => importClip(request, memory, now))))
}

function importClip(request: Request, memory: Memory, now: number): Reply {
  if (request.kind !== 'clip') return refused('invalid', { values: { field: 'kind' } })
  const register = readRegisterId(memory.values()) ?? ''
  const device = readDevice(memory.values(), request.device)
  return authenticateCarried(request, device, { register, sha256OfText }) ?? acceptClip(request, memory, now)
}
