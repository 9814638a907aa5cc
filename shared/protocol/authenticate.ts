import { type Refused, refused } from './body.ts'
import type { Device } from './device.ts'
import { timeWindow } from './limits.ts'
import { isUsed, type UsedNonces } from './nonces.ts'
import { type Request, signedText } from './request.ts'
import { isSignedBy } from './verify-signature.ts'

/** What a request is measured by. */
export interface Gate {
  readonly register: string
  readonly nonces: UsedNonces
  /** ms since 1970 */
  readonly now: number
  /** SHA-256 of a text's UTF-8 bytes, in hexadecimal digits. */
  sha256OfText(text: string): string
}

/**
 * Lets a request of a paired device pass (`null`), or says why not: device, revocation, register, time, nonce, signature,
 * in this order.
 */
export function authenticate(request: Request, device: Device | undefined, gate: Gate): { refused: Refused } | null {
  const unknown = knownDevice(request, device, gate)
  if (unknown) return unknown
  const late = inTime(request, gate)
  if (late) return late
  if (isUsed(gate.nonces, request.nonce)) return refused('replayed')
  return signedByDevice(request, device, gate)
}

/** As `authenticate`, for a clip that was carried by hand: it may be old, and a repeat changes nothing. */
export function authenticateCarried(
  request: Request,
  device: Device | undefined,
  gate: Pick<Gate, 'register' | 'sha256OfText'>,
): { refused: Refused } | null {
  return knownDevice(request, device, gate) ?? signedByDevice(request, device, gate)
}

/** A device proves that it holds the key that it asks to be paired with; time and nonce are judged as always. */
export function authenticateNewcomer(request: Request, publicKey: string, gate: Gate): { refused: Refused } | null {
  const late = inTime(request, gate)
  if (late) return late
  if (isUsed(gate.nonces, request.nonce)) return refused('replayed')
  return signedBy(publicKey, request, gate)
}

/** As `authenticateNewcomer`, for a wish that was carried by hand: it may be old, and names the register itself. */
export function authenticateCarriedNewcomer(
  request: Request,
  publicKey: string,
  gate: Pick<Gate, 'register' | 'sha256OfText'>,
): { refused: Refused } | null {
  if (request.register !== gate.register) return refused('wrongRegister')
  return signedBy(publicKey, request, gate)
}

function knownDevice(
  request: Request,
  device: Device | undefined,
  { register }: Pick<Gate, 'register'>,
): { refused: Refused } | null {
  if (!device) return refused('unknownDevice')
  if (device.revoked !== null) return refused('revokedDevice')
  return request.register === register ? null : refused('wrongRegister')
}

function inTime({ time }: Request, { now }: Gate): { refused: Refused } | null {
  const isNear = Math.abs(Date.parse(time) - now) <= timeWindow
  return isNear ? null : refused('clockOff', { now: new Date(now).toISOString() })
}

function signedByDevice(
  request: Request,
  device: Device | undefined,
  gate: Pick<Gate, 'sha256OfText'>,
): { refused: Refused } | null {
  return device ? signedBy(device.publicKey, request, gate) : refused('unknownDevice')
}

function signedBy(
  publicKey: string,
  request: Request,
  { sha256OfText }: Pick<Gate, 'sha256OfText'>,
): { refused: Refused } | null {
  const text = signedText(request, sha256OfText(request.payload))
  return isSignedBy(publicKey, text, request.signature) ? null : refused('badSignature')
}
