/** Runs `action` while no other run of the script does, in the sheet or as a web app; `null` where the lock stays with others for `patience` ms. */
export function underScriptLock<Result>(patience: number, action: () => Result): Result | null {
  // A web app has no document lock: there is no document in front of it.
  const lock = LockService.getScriptLock()
  if (!lock.tryLock(patience)) return null
  try {
    return action()
  } finally {
    lock.releaseLock()
  }
}
