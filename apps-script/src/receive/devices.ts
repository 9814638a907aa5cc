import { readDevices, readPairing, writePairing } from '../../../shared/evidence/ledger/devices.ts'
import { readRegisterId, writeRegisterId } from '../../../shared/evidence/ledger/head.ts'
import type { Device } from '../../../shared/protocol/device.ts'
import { bytesOfHex } from '../../../shared/protocol/hex.ts'
import { deviceIdSchema } from '../../../shared/protocol/identifiers.ts'
import { codeLifetime, codeText, offerCode } from '../../../shared/protocol/pairing.ts'
import { makeCode } from '../../../shared/protocol/pairing-code.ts'
import { pairingLink } from '../../../shared/protocol/pairing-link.ts'
import { chance, sha256OfText } from '../services/digest.ts'
import { underScriptLock } from '../services/script-lock.ts'
import { type Memory, openMemory } from '../services/script-memory.ts'
import { UserError } from '../services/user-error.ts'
import { webAppAddress } from '../services/web-app.ts'
import { revokeDevice } from './revoke.ts'

/** ms that somebody at the sidebar waits for devices that are sending. */
const PATIENCE = 20_000

/** What the sidebar shows for pairing. */
export interface PairingOffer {
  /** `ABCD-EFGH`: shown once, kept nowhere. */
  readonly code: string
  /** ms since 1970 */
  readonly expires: number
  /** The web app's address; `null` until the script is deployed as one. */
  readonly address: string | null
  /** Address and code in one, for a QR code; `null` without an address. */
  readonly link: string | null
}

/** A new code, in place of any other; or until when (ms since 1970) pairing pauses after too many wrong guesses. */
export function offerPairing(): PairingOffer | { readonly pausedUntil: number } {
  return atTheSheet((memory, now) => {
    const register = registerIdOf(memory)
    const code = makeCode(Array.from(bytesOfHex(chance())))
    const pairing = readPairing(memory.values())
    const offered = offerCode(pairing, sha256OfText(codeText(register, code)), now)
    if (offered === null) return { pausedUntil: pairing.pausedUntil }
    memory.write(writePairing(offered))
    const address = webAppAddress()
    return { code, expires: now + codeLifetime, address, link: address === null ? null : pairingLink(address, code) }
  })
}

/** Every device, revoked ones too, the newest first. */
export function pairedDevices(): readonly Device[] {
  return [...readDevices(openMemory().values())]
}

/** Takes the device's right to send; whether there was such a device. */
export function revokePairedDevice(id: unknown): boolean {
  const device = deviceIdSchema.parse(id)
  return atTheSheet((memory, now) => revokeDevice(memory, device, now))
}

/** The register's id, made where there is none yet. Under the script lock only. */
export function registerIdOf(memory: Memory): string {
  const known = readRegisterId(memory.values())
  if (known !== null) return known
  const id = chance()
  memory.write(writeRegisterId(id))
  return id
}

/** Runs what somebody at the sheet asks for; throws a `UserError` where devices keep the register busy for too long. */
export function atTheSheet<Result>(action: (memory: Memory, now: number) => Result): Result {
  const done = underScriptLock(PATIENCE, () => ({ result: action(openMemory(), Date.now()) }))
  if (done === null) throw new UserError('error.busy')
  return done.result
}
