import { fail } from '../exception.ts'

export type StoreName = 'document' | 'script' | 'user'

export type PropertyValues = Readonly<Record<StoreName, Readonly<Record<string, string>>>>

export const NO_PROPERTIES: PropertyValues = { document: {}, script: {}, user: {} }

/** Google's limits, in bytes of UTF-8. */
const MAX_VALUE = 9 * 1024
const MAX_STORE = 500 * 1024

/** The three stores of PropertiesService. Every run sees what any other has written. */
export class PropertyStores {
  #values: PropertyValues
  readonly #onChange: () => void

  constructor(values: PropertyValues, onChange: () => void) {
    this.#values = values
    this.#onChange = onChange
  }

  get values(): PropertyValues {
    return this.#values
  }

  all(store: StoreName): Readonly<Record<string, string>> {
    return this.#values[store]
  }

  /** Puts these in; `replace` removes all others. Throws where a value or the store grows too large. */
  set(store: StoreName, values: Readonly<Record<string, string>>, replace = false): void {
    if (Object.values(values).some((value) => Buffer.byteLength(value) > MAX_VALUE)) fail('Argument too large: value')
    const next = { ...(replace ? {} : this.#values[store]), ...values }
    const size = Object.entries(next).reduce((sum, [key, value]) => sum + Buffer.byteLength(key + value), 0)
    if (size > MAX_STORE) {
      fail('You have exceeded the property storage quota. Please remove some properties and try again.')
    }
    this.#put(store, next)
  }

  remove(store: StoreName, key: string): void {
    const { [key]: _removed, ...rest } = this.#values[store]
    this.#put(store, rest)
  }

  clear(store: StoreName): void {
    this.#put(store, {})
  }

  #put(store: StoreName, values: Readonly<Record<string, string>>): void {
    this.#values = { ...this.#values, [store]: values }
    this.#onChange()
  }
}
