import type { Field, Source } from '../extraction.ts'
import { guess, sure } from '../known.ts'
import type { PageLanguage } from '../time/relative-time.ts'

const thousands: Readonly<Record<string, number>> = { rb: 1e3, ribu: 1e3, k: 1e3 }
const millions: Readonly<Record<string, number>> = { jt: 1e6, juta: 1e6, million: 1e6, mio: 1e6 }
const billions: Readonly<Record<string, number>> = { miliar: 1e9, b: 1e9, billion: 1e9 }
const units: Readonly<Record<string, number>> = { ...thousands, ...millions, ...billions }

/** A count as a site writes it: rounded where `plusMinus` is not 0. */
export interface WrittenCount {
  readonly count: number
  readonly plusMinus: number
}

/**
 * A count: whole numbers, so that "1.234" and "1,234" are both 1234. With a unit it may be off by one of its last place, as
 * some sites round and others cut. "M" is a million in English and a milyar in Indonesian.
 *
 * @example parseCount('1,2 rb', 'id') // { count: 1200, plusMinus: 100 }
 */
export function parseCount(text: string, language: PageLanguage): WrittenCount | null {
  const found = /^(\d[\d.,\u00a0\u202f ]*?)\s*\+?\s*([a-z]+)?\+?$/.exec(text.trim().toLowerCase())
  const digits = found?.[1]?.replace(/[\u00a0\u202f ]/g, '.')
  if (found === null || digits === undefined) return null
  if (found[2] === undefined) return whole(digits)
  const decimal = /^(\d{1,3})(?:([.,])(\d{1,2}))?$/.exec(digits)
  const unit = unitOf(found[2], decimal?.[2], language)
  if (decimal === null || unit === null) return null
  const place = unit / 10 ** (decimal[3]?.length ?? 0)
  return { count: Math.round(Number(`${decimal[1]}.${decimal[3] ?? 0}`) * unit), plusMinus: place }
}

function whole(digits: string): WrittenCount | null {
  const isWhole = /^\d{1,15}$|^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(digits)
  return isWhole ? { count: Number(digits.replace(/[.,]/g, '')), plusMinus: 0 } : null
}

function unitOf(word: string, decimalSign: string | undefined, language: PageLanguage): number | null {
  if (Object.hasOwn(units, word)) return units[word] ?? null
  if (word !== 'm') return null
  if (decimalSign === '.' || language === 'en') return 1e6
  // "1,2 M" with a comma: in Indonesian a milyar; bare, or in other languages, nobody can tell.
  return language === 'id' && decimalSign === ',' ? 1e9 : null
}

/** A count as a field; rounded ones are guesses. */
export function countField(text: string | null | undefined, source: Source, language: PageLanguage): Field<number> {
  const read = text ? parseCount(text, language) : null
  if (read === null) return null
  return read.plusMinus === 0 ? sure(read.count, source) : guess(read.count, source, read.plusMinus)
}

/** How a count is written within a sentence. */
const number = '(\\d[\\d.,]*(?:\\s?(?:rb|ribu|jt|juta|miliar|k|m|b)\\b)?)'

/**
 * A count that a sentence tells with its noun.
 *
 * @example countBeside('3 replies, 1 repost, 7 likes', 'likes?|suka', 'container', 'en') // 7
 */
export function countBeside(sentence: string, nouns: string, source: Source, language: PageLanguage): Field<number> {
  const found = new RegExp(`(?<![\\d.,])${number}\\s+(?:${nouns})(?![a-z])`, 'i').exec(sentence)
  return countField(found?.[1], source, language)
}
