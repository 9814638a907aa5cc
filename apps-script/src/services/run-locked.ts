import { UserError } from './user-error.ts'

/** ms to wait for somebody else's run. */
const PATIENCE = 10_000

/** Runs `action` while nobody else does; throws a `UserError` where somebody else is at it for too long. */
export function runLocked<Result>(action: () => Result): Result {
  const lock = LockService.getDocumentLock()
  if (lock === null) return action()
  if (!lock.tryLock(PATIENCE)) throw new UserError('error.busy')
  try {
    return action()
  } finally {
    lock.releaseLock()
  }
}
