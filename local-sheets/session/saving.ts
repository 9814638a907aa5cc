/** Runs `save` one at a time. Who asks while one is under way gets the next, which begins after everything that was done before the asking. */
export function oneAfterAnother(save: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> = Promise.resolve()
  let next: Promise<void> | null = null
  return () => {
    next ??= current
      .catch(() => undefined) // whoever asked for that one has been told
      .then(() => {
        next = null
        return save()
      })
    current = next
    return next
  }
}
