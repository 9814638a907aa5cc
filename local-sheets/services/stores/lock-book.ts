import type { Eventually } from '../host.ts'

export type LockName = 'document' | 'script' | 'user'

interface Waiting {
  readonly run: number
  readonly grant: (granted: boolean) => void
}

/** Who holds which lock. Runs are told apart by their number; a lock that is held again by its holder is simply held. */
export class LockBook {
  readonly #holders = new Map<LockName, number>()
  readonly #queues = new Map<LockName, Waiting[]>()

  isHeldBy(name: LockName, run: number): boolean {
    return this.#holders.get(name) === run
  }

  /** Takes the lock at once if it is free, else waits up to `milliseconds` for it; `false` where it stays with another. */
  acquire(name: LockName, run: number, milliseconds: number): Eventually<boolean> {
    if (milliseconds < 0) return false
    const holder = this.#holders.get(name)
    if (holder === undefined || holder === run) {
      this.#holders.set(name, run)
      return true
    }
    if (milliseconds === 0) return false
    return new Promise((resolve) => {
      const queue = this.#queues.get(name) ?? []
      this.#queues.set(name, queue)
      const waiting: Waiting = {
        run,
        grant: (granted) => {
          clearTimeout(timer)
          resolve(granted)
        },
      }
      const timer = setTimeout(() => {
        queue.splice(queue.indexOf(waiting), 1)
        waiting.grant(false)
      }, milliseconds)
      queue.push(waiting)
    })
  }

  release(name: LockName, run: number): void {
    if (!this.isHeldBy(name, run)) return
    this.#holders.delete(name)
    const next = this.#queues.get(name)?.shift()
    if (!next) return
    this.#holders.set(name, next.run)
    next.grant(true)
  }

  /** At a run's end, and whenever it is suspended by a dialog: Google keeps no lock through that. */
  releaseAll(run: number): void {
    for (const [name, holder] of [...this.#holders]) if (holder === run) this.release(name, run)
  }
}
