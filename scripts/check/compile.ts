import { dirname } from 'node:path'
import { projectPaths } from './project-files.ts'
import { tool } from './tool.ts'

/** Compilers at once; each takes a processor and some hundred MB. */
const atOnce = 2

/** Type errors of every folder that has a tsconfig of its own. */
export async function compileErrors(): Promise<readonly string[]> {
  const waiting = projectPaths().filter((path) => path.endsWith('/tsconfig.json'))
  const errors: string[] = []
  const compileNext = async (): Promise<void> => {
    const path = waiting.shift()
    if (path === undefined) return
    errors.push(...(await tool('tsc', '--pretty', 'false', '-p', dirname(path))))
    return compileNext()
  }
  await Promise.all(Array.from({ length: atOnce }, compileNext))
  return errors
}
