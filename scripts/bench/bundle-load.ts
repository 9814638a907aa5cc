import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import vm from 'node:vm'

/** Bytes of each script of a folder, by its file name. */
export function scriptSizes(folder: string): ReadonlyMap<string, number> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'))
  return new Map(names.map((name) => [name, statSync(join(folder, name)).size]))
}

/**
 * ms to load all scripts in a context made of nothing and to evaluate the body of `module`, `times` times: what every
 * click pays first.
 */
export function loadTimes(folder: string, module: string, times: number): readonly number[] {
  const scripts = [...scriptSizes(folder).keys()].map((name) => readFileSync(join(folder, name), 'utf8'))
  return Array.from({ length: times }, () => {
    const context = vm.createContext(Object.create(null), { microtaskMode: 'afterEvaluate' })
    const start = performance.now()
    for (const script of scripts) new vm.Script(script).runInContext(context)
    vm.runInContext(`${module}_()`, context)
    return performance.now() - start
  })
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
