import type { ShotFormat } from './shot.ts'

/** Shots that the browser gives in `WINDOW` ms; more are refused (`MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND`). */
const SHOTS = 2

/** ms; a hair more than a second, since calls do not all take equally long to reach the browser. */
const WINDOW = 1015

/** ms to wait when the browser refused for the quota all the same: another picture may have been taken just before. */
const AFTER_REFUSAL = 300

const REFUSALS = 10

/** When the shots so far were asked for, ms, and when the next may be: `now` or later. */
export function nextShotAt(shots: readonly number[], now: number): number {
  const before = shots.at(-SHOTS)
  return before === undefined ? now : Math.max(now, before + WINDOW)
}

/** ms that `count` shots more take at the quota, at least, seen from `now`. */
export function remainingMs(shots: readonly number[], count: number, now: number): number {
  const planned = [...shots]
  for (let index = 0; index < count; index++) planned.push(nextShotAt(planned, now))
  return count > 0 ? Math.max(0, (planned.at(-1) ?? now) - now) : 0
}

export interface Shutter {
  /** Takes a shot as soon as the quota allows. */
  release(format: ShotFormat): Promise<string>
  /** ms until that many more are taken, at least. */
  remainingMs(count: number): number
}

interface ShutterTools {
  readonly take: (format: ShotFormat) => Promise<string>
  readonly now: () => number
  readonly wait: (ms: number) => Promise<void>
}

/** Keeps to the quota, and tries again where the browser still says that it was too soon. */
export function openShutter({ take, now, wait }: ShutterTools): Shutter {
  const shots: number[] = []
  const release = async (format: ShotFormat, refusals = 0): Promise<string> => {
    await wait(nextShotAt(shots, now()) - now())
    shots.push(now())
    try {
      return await take(format)
    } catch (error) {
      if (!isQuota(error) || refusals >= REFUSALS) throw error
      shots.pop()
      await wait(AFTER_REFUSAL)
      return release(format, refusals + 1)
    }
  }
  return { release: (format) => release(format), remainingMs: (count) => remainingMs(shots, count, now()) }
}

function isQuota(error: unknown): boolean {
  return /MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND/.test(String(error))
}
