/** Fingerprints of what we last wrote into a row, by column key. */
export type Trace = ReadonlyMap<string, string>

/**
 * Reads the cell of the column "Jejak".
 *
 * @example parseTrace('progress:1k2j3h status:0aabbc').get('status') // '0aabbc'
 */
export function parseTrace(cell: unknown): Trace {
  const pairs = typeof cell === 'string' ? cell.split(' ') : []
  const trace = new Map<string, string>()
  for (const pair of pairs) {
    const [, key, print] = /^(\w+):([0-9a-z]{6})$/.exec(pair) ?? []
    if (key !== undefined && print !== undefined) trace.set(key, print)
  }
  return trace
}

export function formatTrace(trace: Trace): string {
  return [...trace].map(([key, print]) => `${key}:${print}`).join(' ')
}
