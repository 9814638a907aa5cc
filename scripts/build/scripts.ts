import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { bundleModules } from './bundle.ts'
import { exportedFunctions } from './exported-functions.ts'
import { globalStubs } from './global-stubs.ts'
import { lazyBody } from './lazy-body.ts'
import type { Script } from './script.ts'

/**
 * The scripts of the add-on: one for each module that lies directly in `folder`, with a global for each of its
 * exports (`main.ts` becomes `Code`, `evidence.ts` becomes `Evidence`), and those that they share (`Shared`, `Shared2`, …).
 *
 * @throws BuildFailure with the errors of the compiler, or when a module exports what is no function.
 */
export async function buildScripts(folder: string): Promise<readonly Script[]> {
  const modules = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort()
  const functions = new Map(
    modules.map((module) => [scriptName(module), exportedFunctions(join(folder, module))] as const),
  )
  const bundled = await bundleModules(
    Object.fromEntries(modules.map((module) => [scriptName(module), join(folder, module)])),
  )
  const scripts = bundled.map(async ({ path, code }): Promise<Script> => {
    const name = basename(path, '.js')
    const exported = functions.get(name) ?? []
    return { name, code: `${await lazyBody(name, code)}\n${globalStubs(name, exported)}\n`, functions: exported }
  })
  return Promise.all(scripts)
}

/** Apps Script's own name for the first file is `Code`. */
function scriptName(module: string): string {
  const stem = basename(module, '.ts')
  return stem === 'main' ? 'Code' : `${stem.charAt(0).toUpperCase()}${stem.slice(1)}`
}
