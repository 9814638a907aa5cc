import type { Field } from '../extraction.ts'
import { guess, sure } from '../known.ts'
import { isoOf } from './iso.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const DAY = 86_400_000

/** Instagram and Threads: the time at which the picture was made ready, which may lie before that of a planned post. */
export function timeOfShortcode(shortcode: string): Field<string> {
  let id = 0n
  for (const sign of shortcode.slice(0, 11)) {
    const digit = alphabet.indexOf(sign)
    if (digit < 0) return null
    id = id * 64n + BigInt(digit)
  }
  return guess(isoOf(Number(id >> 23n) + 1_314_220_021_721), 'id', DAY)
}

/** X. Ids from before November 2010 carry no time. */
export function timeOfSnowflake(id: string): Field<string> {
  const time = Number(BigInt(id) >> 22n)
  return time < 1_000_000_000 ? null : sure(isoOf(time + 1_288_834_974_657), 'id')
}

/** TikTok: when the upload began, a little before the video was shown. */
export function timeOfTikTok(id: string): Field<string> {
  return guess(isoOf(Number(BigInt(id) >> 32n) * 1000), 'id', DAY / 24)
}
