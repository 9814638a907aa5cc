/**
 * What `google.script.run` sends for its arguments: plain JSON.
 * As with Google, a Date, a function, an element, a class's instance fail, a circle fails,
 * `undefined` in an array becomes null and in an object vanishes, keys that end in `__` vanish.
 *
 * @throws TypeError with Google's own words
 */
export function plainArguments(args: readonly unknown[]): unknown[] {
  const [first] = args
  if (args.length === 1 && first instanceof HTMLFormElement) return [formValues(first)]
  return args.map((arg, index) => plain(arg, String(index), []))
}

function plain(value: unknown, key: string, within: readonly object[]): unknown {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value
  if (typeof value !== 'object') throw illegal(key)
  if (within.includes(value)) throw new TypeError('Failed due to circular reference.')
  const inside = [...within, value]
  // `map` would leave holes out.
  if (Array.isArray(value)) return Array.from(value, (item, index) => plain(item, String(index), inside))
  if (!isPlain(value)) throw illegal(key)
  const kept = Object.entries(value).filter(([name, item]) => item !== undefined && !name.endsWith('__'))
  return Object.fromEntries(kept.map(([name, item]) => [name, plain(item, name, inside)]))
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

function illegal(key: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${key}`)
}

/** A form's fields by name; a name that several fields share gives an array. */
function formValues(form: HTMLFormElement): Record<string, string | string[]> {
  const data = new FormData(form)
  return Object.fromEntries(
    [...new Set(data.keys())].map((name) => {
      const values = data.getAll(name).map((value) => {
        if (typeof value !== 'string') throw new TypeError('File fields are not supported by this stand-in.')
        return value
      })
      const [only] = values
      return [name, values.length === 1 && only !== undefined ? only : values]
    }),
  )
}
