import * as z from 'zod/mini'
import { isDay, isMoment } from './moments.ts'

/** SHA-256 as 64 lower-case hexadecimal digits. */
/** Of a clip that is in the register: `clip-marks.ts`. */
export const clipMarkSchema = z.string().check(z.regex(/^[0-9a-f]{16}$/))

export const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** A clip's id, made once where it is captured: a lower-case UUID. */
export const clipIdSchema = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/))

/** A device's id: the first 32 hexadecimal digits of the SHA-256 of its 32 bytes of public key. It proves itself. */
export const deviceIdSchema = z.string().check(z.regex(/^[0-9a-f]{32}$/))

/** Names one register, so that a clip for one spreadsheet cannot be passed on to another: 32 hexadecimal digits. */
export const registerIdSchema = z.string().check(z.regex(/^[0-9a-f]{32}$/))

/** 32 hexadecimal digits of chance, new for each request. */
export const nonceSchema = z.string().check(z.regex(/^[0-9a-f]{32}$/))

/** An Ed25519 public key, 32 bytes in hexadecimal digits. */
export const publicKeySchema = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** An Ed25519 signature, 64 bytes in hexadecimal digits. */
export const signatureSchema = z.string().check(z.regex(/^[0-9a-f]{128}$/))

/** A moment as `Date.prototype.toISOString` writes it: `2026-03-15T05:00:00.000Z`; 1900–2199. */
export const momentSchema = z.string().check(z.refine(isMoment))

/** `YYYY-MM-DD`, a day of 1900–2199 that the calendar has. */
export const daySchema = z.string().check(z.refine(isDay))

/** The device id that belongs to a public key, given the SHA-256 of the key's bytes. */
export function deviceIdOf(sha256OfPublicKey: string): string {
  return sha256OfPublicKey.slice(0, 32)
}
