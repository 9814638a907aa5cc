/**
 * The entry that a key leads to from this one, round and round; null if the key does not move along.
 *
 * @param direction do the entries lie side by side, or one below the other?
 */
export function neighbour(key: string, from: number, count: number, direction: 'across' | 'down'): number | null {
  const [back, on] = direction === 'across' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown']
  if (key === back) return (from - 1 + count) % count
  if (key === on) return (from + 1) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
