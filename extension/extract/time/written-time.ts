import type { Field } from '../extraction.ts'
import { guess } from '../known.ts'
import type { Visit } from '../visit.ts'
import { isoOf } from './iso.ts'
import { parseAge } from './relative-time.ts'
import { parseWrittenDate } from './written-date.ts'

/** A time as a page writes it for people. Always a guess: its zone, and when the page wrote it, are ours to suppose. */
export function writtenTime(text: string, { now, language }: Visit, zone: string): Field<string> {
  if (text.length > 80) return null
  const age = parseAge(text, language)
  if (age) return guess(isoOf(now - age.age), 'relativeTime', age.plusMinus)
  const date = parseWrittenDate(text, { now, zone, language })
  return date && guess(isoOf(date.instant), 'container', date.plusMinus)
}
