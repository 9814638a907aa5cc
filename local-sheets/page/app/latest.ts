/** Runs a task for the newest of the values that come in while it is busy; those in between are passed over. */
export interface Latest<Value> {
  give(value: Value): void
  /** Resolves once nothing is underway or waiting. */
  settled(): Promise<void>
}

export function latest<Value>(task: (value: Value) => Promise<void>): Latest<Value> {
  let waiting: { readonly value: Value } | null = null
  let underway: Promise<void> | null = null

  async function work(): Promise<void> {
    while (waiting !== null) {
      const { value } = waiting
      waiting = null
      await task(value)
    }
    underway = null
  }

  return {
    give(value) {
      waiting = { value }
      underway ??= work()
    },
    settled: () => underway ?? Promise.resolve(),
  }
}
