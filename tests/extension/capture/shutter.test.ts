import { array, assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { LOSSLESS } from '../../../extension/capture/shot.ts'
import { nextShotAt, openShutter, remainingMs } from '../../../extension/capture/shutter.ts'

/** Takes shots on a clock of its own; each takes `ms`. Returns when they were asked for. */
async function shotTimes(count: number, ms: readonly number[]): Promise<readonly number[]> {
  let clock = 0
  const times: number[] = []
  const shutter = openShutter({
    now: () => clock,
    async wait(pause) {
      clock += Math.max(0, pause)
    },
    async take() {
      times.push(clock)
      clock += ms[times.length - 1] ?? 0
      return ''
    },
  })
  for (let index = 0; index < count; index++) await shutter.release(LOSSLESS)
  return times
}

test('two shots go at once, the third a second after the first', async () => {
  expect(await shotTimes(5, [100, 100, 100, 100, 100])).toEqual([0, 100, 1015, 1115, 2030])
})

test('thirteen shots take six times the quota’s second, and no more than a hair above', async () => {
  const [last] = (await shotTimes(13, Array(13).fill(200))).slice(-1)
  expect(last).toBe(6 * 1015)
})

test('never more than two shots in a second, however long each takes', async () => {
  await assert(
    property(array(integer({ min: 0, max: 1500 }), { minLength: 3, maxLength: 30 }), (ms) => {
      let clock = 0
      const shots: number[] = []
      for (const duration of ms) {
        clock = nextShotAt(shots, clock)
        shots.push(clock)
        clock += duration
      }
      return shots.every((at, index) => index < 2 || at - (shots[index - 2] ?? 0) > 1000)
    }),
  )
})

test('the time that remains is what the quota still asks for', () => {
  expect(remainingMs([], 0, 0)).toBe(0)
  expect(remainingMs([], 2, 0)).toBe(0)
  expect(remainingMs([], 3, 0)).toBe(1015)
  expect(remainingMs([0, 100], 2, 115)).toBe(1000)
})

test('a refusal for the quota is waited out, any other comes through', async () => {
  const answers = ['exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota', null, 'the tab is gone']
  const waits: number[] = []
  const shutter = openShutter({
    now: () => 0,
    async wait(ms) {
      waits.push(ms)
    },
    async take() {
      const refusal = answers.shift()
      if (refusal) throw new Error(refusal)
      return 'shot'
    },
  })
  expect(await shutter.release(LOSSLESS)).toBe('shot')
  expect(waits).toContain(300)
  await expect(shutter.release(LOSSLESS)).rejects.toThrow('the tab is gone')
})

test('a browser that goes on refusing is not asked for ever', async () => {
  let asked = 0
  const shutter = openShutter({
    now: () => 0,
    wait: () => Promise.resolve(),
    async take() {
      asked++
      throw new Error('MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND')
    },
  })
  await expect(shutter.release(LOSSLESS)).rejects.toThrow('MAX_CAPTURE')
  expect(asked).toBe(11)
})
