import type { Field, Source } from './extraction.ts'

/** A field that the page states outright; nothing where there is no value. */
export function sure<T>(value: T | null, source: Source): Field<T> {
  return value === null ? null : { value, source, certainty: 'sure', plusMinus: 0 }
}

/** A field that may be wrong, by `plusMinus` at most where that is known (ms for a time, pieces for a count). */
export function guess<T>(value: T | null, source: Source, plusMinus = 0): Field<T> {
  return value === null ? null : { value, source, certainty: 'guess', plusMinus }
}

/** The same, to be looked at by the officer: for what was read from a place that may not be the post's. */
export function doubted<T>(field: Field<T>): Field<T> {
  return field && { ...field, certainty: 'guess' }
}

/** Of what the layers tell, best layer first: the first that is sure, else the first guess. */
export function best<T>(...layers: readonly Field<T>[]): Field<T> {
  return layers.find((field) => field?.certainty === 'sure') ?? layers.find((field) => field !== null) ?? null
}
