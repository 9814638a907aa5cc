/** Why something could not be stored, as far as the officer can do something about it. */
export type StorageProblem = 'full' | 'unavailable'

/** What an error of IndexedDB means; null where it is no trouble of storing. */
export function storageProblem(error: unknown): StorageProblem | null {
  if (!(error instanceof DOMException)) return null
  if (error.name === 'QuotaExceededError') return 'full'
  return ['InvalidStateError', 'UnknownError', 'AbortError', 'NotFoundError', 'VersionError'].includes(error.name)
    ? 'unavailable'
    : null
}
