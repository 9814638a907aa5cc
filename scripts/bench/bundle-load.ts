import { readFileSync } from 'node:fs'
import vm from 'node:vm'

/** ms to compile and evaluate the script in a context made of nothing, `times` times: what every click pays first. */
export function loadTimes(file: string, times: number): readonly number[] {
  const code = readFileSync(file, 'utf8')
  return Array.from({ length: times }, () => {
    const context = vm.createContext(Object.create(null), { microtaskMode: 'afterEvaluate' })
    const start = performance.now()
    new vm.Script(code).runInContext(context)
    return performance.now() - start
  })
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
