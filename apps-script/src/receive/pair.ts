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
import type { Device } from '../../../shared/protocol/device.ts'
import { bytesOfHex } from '../../../shared/protocol/hex.ts'
import { deviceIdOf } from '../../../shared/protocol/identifiers.ts'
import { remember } from '../../../shared/protocol/nonces.ts'
import { codeText, guessCode } from '../../../shared/protocol/pairing.ts'
import type { PairPayload, WishPayload } from '../../../shared/protocol/payloads.ts'
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
  if (!isDeviceOf(request.device, wish.publicKey)) return refused('invalid', { values: { field: 'device' } })
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
  const device = pairedNow(request.device, wish, now)
  memory.write({ ...after, ...writeDevice({ ...device, lastClip: known?.lastClip ?? null }) })
  return paired()
}

/** Whether a device's id follows from this key. */
export function isDeviceOf(device: string, publicKey: string): boolean {
  return device === deviceIdOf(sha256OfBytes(Array.from(new Int8Array(bytesOfHex(publicKey)))))
}

/** A device as it is entered. */
export function pairedNow(id: string, { publicKey, name, officer }: WishPayload, now: number): Device {
  return { id, publicKey, name, officer, since: new Date(now).toISOString(), lastClip: null, revoked: null }
}
