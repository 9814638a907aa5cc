import { hasRoomForDevice, readDevice, writeDevice } from '../../../shared/evidence/ledger/devices.ts'
import { readRegisterId } from '../../../shared/evidence/ledger/head.ts'
import type { CarriedDevice } from '../../../shared/panels/add-evidence.ts'
import type { Acceptance, Refused as RefusedAnswer } from '../../../shared/protocol/answer.ts'
import { authenticateCarriedNewcomer } from '../../../shared/protocol/authenticate.ts'
import { parseBody, parsePayload, type Refused, refused } from '../../../shared/protocol/body.ts'
import { type WishPayload, wishPayloadSchema } from '../../../shared/protocol/payloads.ts'
import type { Request } from '../../../shared/protocol/request.ts'
import { sha256OfText } from '../services/digest.ts'
import { type Memory, openMemory } from '../services/script-memory.ts'
import { workbookName } from '../services/workbook.ts'
import { answerOf, refusalAnswer } from './answers.ts'
import { atTheSheet } from './devices.ts'
import { isDeviceOf, pairedNow } from './pair.ts'

/** Whose wish a clip file carries, for the person at the sheet to judge; or why it is none that could be granted. */
export function carriedDevice(wish: unknown): CarriedDevice | RefusedAnswer {
  const judged = judge(wish, openMemory())
  if ('refused' in judged) return refusalAnswer(judged.refused)
  const { device, isKnown, who } = judged
  return { ok: true, code: isKnown ? 'known' : 'newcomer', device, name: who.name, officer: who.officer }
}

/** Lets the device in, as the person at the sheet has decided. A repeat changes nothing; whoever was revoked stays out. */
export function admitDevice(wish: unknown): Acceptance | RefusedAnswer {
  return answerOf(
    atTheSheet((memory, now) => {
      const judged = judge(wish, memory)
      if ('refused' in judged) return judged
      const { register, device, isKnown, who } = judged
      if (!isKnown) memory.write(writeDevice(pairedNow(device, who, now)))
      return { ok: true, code: 'paired', register, device, office: workbookName() }
    }),
  )
}

interface Judged {
  readonly register: string
  readonly device: string
  readonly isKnown: boolean
  readonly who: WishPayload
}

/** Everything that is asked of a wish but the person's own yes; the first that is wrong is the answer. */
function judge(wish: unknown, memory: Memory): Judged | { readonly refused: Refused } {
  const parsed = parseWish(wish)
  if ('refused' in parsed) return parsed
  const { request, who } = parsed
  const values = memory.values()
  const register = readRegisterId(values)
  if (register === null) return refused('wrongRegister')
  const refusal = authenticateCarriedNewcomer(request, who.publicKey, { register, sha256OfText })
  if (refusal) return refusal
  const { device } = request
  const known = readDevice(values, device)
  if (known && known.revoked !== null) return refused('revokedDevice')
  if (!known && !hasRoomForDevice(values)) return refused('tooManyDevices')
  return { register, device, isKnown: known !== undefined, who }
}

function parseWish(
  wish: unknown,
): { readonly request: Request; readonly who: WishPayload } | { readonly refused: Refused } {
  const parsed = parseBody(typeof wish === 'string' ? wish : '')
  if ('refused' in parsed) return parsed
  const { request } = parsed
  if (request.kind !== 'pair') return refused('invalid', { values: { field: 'kind' } })
  if (request.files) return refused('invalid', { values: { field: 'files' } })
  const who = parsePayload(request.payload, wishPayloadSchema)
  if ('refused' in who) return who
  if (!isDeviceOf(request.device, who.value.publicKey)) return refused('invalid', { values: { field: 'device' } })
  return { request, who: who.value }
}
