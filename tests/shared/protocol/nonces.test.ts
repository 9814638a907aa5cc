import { expect, test } from 'vitest'
import { timeWindow } from '../../../shared/protocol/limits.ts'
import { isUsed, remember } from '../../../shared/protocol/nonces.ts'

const NOW = Date.UTC(2026, 2, 15, 5)
const nonce = (index: number): string => index.toString(16).padStart(8, '0').padEnd(32, '0')

test('a nonce is known for as long as its request could come again, and then forgotten', () => {
  const used = remember('', nonce(1), NOW + timeWindow, NOW) ?? ''
  expect([isUsed(used, nonce(1)), isUsed(used, nonce(2))]).toEqual([true, false])
  const later = remember(used, nonce(2), NOW + 2 * timeWindow, NOW + 2 * timeWindow) ?? ''
  expect(isUsed(later, nonce(1))).toBe(true)
  const muchLater = remember(used, nonce(2), NOW + 3 * timeWindow, NOW + 3 * timeWindow) ?? ''
  expect(isUsed(muchLater, nonce(1))).toBe(false)
})

test('they fit a property of 9 KB; when it is full, one waits', () => {
  let used = ''
  let count = 0
  for (
    let next = remember(used, nonce(count), NOW, NOW);
    next !== null;
    next = remember(used, nonce(count), NOW, NOW)
  ) {
    used = next
    count++
  }
  expect([count > 600, used.length <= 9 * 1024]).toEqual([true, true])
  expect(remember(used, nonce(count), NOW + 2 * timeWindow, NOW + 2 * timeWindow)).not.toBeNull()
})
