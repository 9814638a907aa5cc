/** What is, what was before, and what was undone; `last` names the latest step. */
export interface History<T> {
  readonly past: readonly T[]
  readonly present: T
  readonly future: readonly T[]
  readonly last: string | null
}

export function begin<T>(present: T): History<T> {
  return { past: [], present, future: [], last: null }
}

/**
 * Goes a step further. Steps of one name in a row (`step`), as those of an arrow key that is held, are undone together; a step that
 * changes nothing is none.
 */
export function advance<T>(history: History<T>, next: T, step: string | null = null): History<T> {
  if (next === history.present) return history
  const past = step !== null && step === history.last ? history.past : [...history.past, history.present]
  return { past, present: next, future: [], last: step }
}

/** The step back; the same history where there is none. */
export function undo<T>({ past, present, future, last }: History<T>): History<T> {
  const before = past.at(-1)
  if (before === undefined) return { past, present, future, last }
  return { past: past.slice(0, -1), present: before, future: [present, ...future], last: null }
}

/** Takes an undo back; the same history where nothing was undone. */
export function redo<T>({ past, present, future, last }: History<T>): History<T> {
  const [after, ...later] = future
  if (after === undefined) return { past, present, future, last }
  return { past: [...past, present], present: after, future: later, last: null }
}
