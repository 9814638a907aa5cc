import type { Field, Source } from '../extraction.ts'
import { sure } from '../known.ts'
import { limits } from '../limits.ts'
import { instantOfIso, isoOf } from '../time/iso.ts'
import { cleanLine, cleanText } from './hostile-text.ts'

/** A name of a page's own writing. */
export function nameField(name: string | null | undefined, source: Source): Field<string> {
  return sure(name ? cleanLine(name, limits.name) : null, source)
}

/** The name of an account: no '@', nothing that no platform allows in one. */
export function handleField(handle: string | null | undefined, source: Source): Field<string> {
  const plain = handle
    ?.trim()
    .replace(/^\/?@?/, '')
    .replace(/\/$/, '')
  return sure(plain && /^[\p{L}\p{N}._-]{1,100}$/u.test(plain) ? plain : null, source)
}

export function textField(text: string | null | undefined, source: Source): Field<string> {
  return sure(text ? cleanText(text, limits.text) : null, source)
}

/** The time in a `datetime` attribute. */
export function attributeTime(time: Element | null | undefined): Field<string> {
  const instant = instantOfIso(time?.getAttribute('datetime') ?? '')
  return sure(instant === null ? null : isoOf(instant), 'container')
}

/** A time that a page's data keeps in seconds since 1970. */
export function secondsTime(seconds: number | null): Field<string> {
  return sure(seconds === null ? null : isoOf(seconds * 1000), 'embedded')
}
