/** What lies under these keys, `undefined` where the way ends before. */
export function dig(value: unknown, ...keys: readonly (string | number)[]): unknown {
  let here = value
  for (const key of keys) here = isObject(here) && Object.hasOwn(here, key) ? Reflect.get(here, key) : undefined
  return here
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** A string that is not empty. */
export function textAt(value: unknown, ...keys: readonly (string | number)[]): string | null {
  const found = dig(value, ...keys)
  return typeof found === 'string' && found.trim() !== '' ? found : null
}

/** A whole number from 0 on, written as a number or as digits. */
export function countAt(value: unknown, ...keys: readonly (string | number)[]): number | null {
  const found = dig(value, ...keys)
  const number = typeof found === 'string' && /^\d{1,15}$/.test(found) ? Number(found) : found
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null
}

/** How many entries a list has; `null` where there is no list. */
export function lengthAt(value: unknown, ...keys: readonly (string | number)[]): number | null {
  const found = dig(value, ...keys)
  return Array.isArray(found) ? found.length : null
}

/** A page may carry millions of values; beyond these it is not searched. */
const MOST_VALUES = 400_000

/** The objects within a value, itself included, that pass the test; outer ones first. */
export function objectsWhere(value: unknown, test: (object: object) => boolean): readonly object[] {
  const found: object[] = []
  const waiting: unknown[] = [value]
  for (let next = 0; next < waiting.length && next < MOST_VALUES; next++) {
    const here = waiting[next]
    if (!isObject(here)) continue
    if (test(here)) found.push(here)
    for (const child of Object.values(here)) if (isObject(child)) waiting.push(child)
  }
  return found
}
