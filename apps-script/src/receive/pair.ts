import {
  hasRoomForDevice,
  readDevice,
  readNonces,
  readPairing,
  writeDevice,
  writeNonces,
  writePairing,
} from '../../../shared/evidence/ledger/devices.ts'
import { readRegisterId } from '../../../shared/evidence/ledger/head.ts'
import { refused } from '../../../shared/protocol/body.ts'
import { bytesOfHex } from '../../../shared/protocol/hex.ts'
import { deviceIdOf } from '../../../shared/protocol/identifiers.ts'
import { remember } from '../../../shared/protocol/nonces.ts'
import { codeText, guessCode } from '../../../shared/protocol/pairing.ts'
import type { PairPayload } from '../../../shared/protocol/payloads.ts'
import type { Request } from '../../../shared/protocol/request.ts'
import { sha256OfBytes, sha256OfText } from '../services/digest.ts'
import type { Memory } from '../services/script-memory.ts'
import { workbookName } from '../services/workbook.ts'
import type { Reply } from './answers.ts'

/** `pair`: who holds the key and knows the code becomes a device. A repeat by the same key needs no code any more. */
export function pairWith(request: Request, wish: PairPayload, memory: Memory, now: number): Reply {
  const values = memory.values()
  const register = readRegisterId(values)
  if (register === null) return refused('noCode')
  if (request.register !== '') return refused('invalid', { values: { field: 'register' } })
  if (request.device !== deviceIdOf(sha256OfBytes(Array.from(new Int8Array(bytesOfHex(wish.publicKey)))))) {
    return refused('invalid', { values: { field: 'device' } })
  }
  const known = readDevice(values, request.device)
  const paired = (): Reply => ({ ok: true, code: 'paired', register, device: request.device, office: workbookName() })
  if (known && known.revoked === null) return paired()
  const { guess, pairing, left } = guessCode(readPairing(values), sha256OfText(codeText(register, wish.code)), now)
  // Without a code in force nothing is remembered either, or strangers could fill the memory.
  if (guess === 'noCode' || guess === 'pairingPaused') return refused(guess)
  const nonces = remember(readNonces(values), request.nonce, Date.parse(request.time), now)
  if (nonces === null) return refused('tooMany')
  const after = { ...writePairing(pairing), ...writeNonces(nonces) }
  if (guess !== 'right') {
    memory.write(after)
    return refused(guess, { left })
  }
  if (!known && !hasRoomForDevice(values)) return refused('tooManyDevices')
  const { publicKey, name, officer } = wish
  const since = new Date(now).toISOString()
  const device = {
    id: request.device,
    publicKey,
    name,
    officer,
    since,
    lastClip: known?.lastClip ?? null,
    revoked: null,
  }
  memory.write({ ...after, ...writeDevice(device) })
  return paired()
}
