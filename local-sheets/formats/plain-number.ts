import { sheetLocale } from './locales.ts'

/**
 * A number without a format of its own: up to 15 significant digits, no grouping, the locale's decimal sign.
 * @example plainNumber(0.1 + 0.2, 'id_ID') // '0,3'
 */
export function plainNumber(value: number, locale: string): string {
  // Most numbers of a sheet are whole; they read the same in every locale.
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value)
  return written(Number(value.toPrecision(15)), locale)
}

/** All the digits that tell this number from its neighbours, for the editor: typing it again gives the same number. */
export function exactNumber(value: number, locale: string): string {
  return written(value, locale)
}

function written(value: number, locale: string): string {
  const [mantissa = '', exponent] = String(value).split('e')
  const digits = mantissa.replace('.', sheetLocale(locale).decimal)
  if (exponent === undefined) return digits
  const size = Math.abs(Number(exponent)).toString().padStart(2, '0')
  return `${digits}E${exponent.startsWith('-') ? '-' : '+'}${size}`
}
