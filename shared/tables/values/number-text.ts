/** What a text says about a number; `unsure` has both ways to read it, the Indonesian one first. */
export type NumberText =
  | { readonly kind: 'number'; readonly value: number }
  | {
      readonly kind: 'unsure'
      readonly thousands: number
      readonly decimals: number
      readonly sign: ',' | '.'
      readonly short: boolean
    }
  | { readonly kind: 'none' }

const none: NumberText = { kind: 'none' }
const shape = /^\d[\d.,]*$/

/**
 * Reads digits with dots and commas. Where the text alone does not tell ("1.250"), it says so and gives both readings.
 * A short decimal ("1,5") is unsure too: in a column of rupiah it may be juta. `short` tells that the decimals are no group of three.
 *
 * @example readDigits('1.234.567,50') // number 1234567.5
 * @example readDigits('5000000.00') // number 5000000
 * @example readDigits('1.250') // unsure: 1250 or 1.25
 */
export function readDigits(text: string): NumberText {
  if (!shape.test(text)) return none
  const dot = text.lastIndexOf('.')
  const comma = text.lastIndexOf(',')
  if (dot < 0 && comma < 0) return { kind: 'number', value: Number(text) }
  if (dot >= 0 && comma >= 0) return dot > comma ? withDecimals(text, '.') : withDecimals(text, ',')
  return oneSign(text, dot >= 0 ? '.' : ',')
}

function oneSign(text: string, sign: ',' | '.'): NumberText {
  const groups = text.split(sign)
  if (groups.length > 2) return areThousands(groups) ? { kind: 'number', value: Number(groups.join('')) } : none
  const [whole = '', rest = ''] = groups
  const decimals = Number(`${whole}.${rest}`)
  if (rest === '') return none
  if (whole.length > 3 || (whole[0] === '0' && whole.length > 1)) return { kind: 'number', value: decimals }
  if (rest.length === 3 && whole !== '0')
    return { kind: 'unsure', thousands: Number(whole + rest), decimals, sign, short: false }
  if (/^0+$/.test(rest)) return { kind: 'number', value: decimals }
  return { kind: 'unsure', thousands: decimals, decimals, sign, short: true }
}

/** Both signs are there: the last one is the decimal sign, the other parts thousands. */
function withDecimals(text: string, sign: ',' | '.'): NumberText {
  const at = text.lastIndexOf(sign)
  const whole = text.slice(0, at)
  if (whole.includes(sign)) return none
  const groups = whole.split(sign === '.' ? ',' : '.')
  return areThousands(groups)
    ? { kind: 'number', value: Number(`${groups.join('')}.${text.slice(at + 1) || '0'}`) }
    : none
}

function areThousands(groups: readonly string[]): boolean {
  return groups.every((group, index) => (index === 0 ? group.length >= 1 && group.length <= 3 : group.length === 3))
}
