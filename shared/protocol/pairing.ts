import * as z from 'zod/mini'
import { sha256Schema } from './identifiers.ts'
import { plainCode } from './pairing-code.ts'

/** ms that a code may be used. */
export const codeLifetime = 10 * 60_000
/** Wrong guesses that end a code. */
export const mostGuesses = 5
/** ms without pairing after too many wrong guesses. */
export const pairingPause = 15 * 60_000

/** How pairing stands; all moments in ms since 1970. The code itself is kept nowhere. */
export const pairingSchema = z.object({
  /** The code in force, as a hash of it with the register's id. */
  code: z.nullable(z.object({ hash: sha256Schema, expires: z.number(), guesses: z.number() })),
  pausedUntil: z.number(),
})
export type Pairing = z.infer<typeof pairingSchema>

export const noPairing: Pairing = { code: null, pausedUntil: 0 }

/** What is hashed of a code. */
export function codeText(register: string, code: string): string {
  return `PUG-KODE/1\n${register}\n${plainCode(code)}`
}

/** A new code comes into force, in place of any other; `null`: pairing pauses. */
export function offerCode(pairing: Pairing, hash: string, now: number): Pairing | null {
  if (now < pairing.pausedUntil) return null
  return { code: { hash, expires: now + codeLifetime, guesses: 0 }, pausedUntil: 0 }
}

export type Guess = 'right' | 'noCode' | 'wrongCode' | 'codeExpired' | 'pairingPaused'

/** Somebody gives a code: what that comes to, and how pairing stands afterwards. The right one is used up. */
export function guessCode(
  pairing: Pairing,
  hash: string,
  now: number,
): { readonly guess: Guess; readonly pairing: Pairing; readonly left: number } {
  const { code, pausedUntil } = pairing
  if (now < pausedUntil) return { guess: 'pairingPaused', pairing, left: 0 }
  if (!code) return { guess: 'noCode', pairing, left: 0 }
  if (now >= code.expires) return { guess: 'codeExpired', pairing: noPairing, left: 0 }
  if (code.hash === hash) return { guess: 'right', pairing: noPairing, left: 0 }
  const left = mostGuesses - code.guesses - 1
  if (left === 0) return { guess: 'wrongCode', pairing: { code: null, pausedUntil: now + pairingPause }, left }
  return { guess: 'wrongCode', pairing: { code: { ...code, guesses: code.guesses + 1 }, pausedUntil: 0 }, left }
}
