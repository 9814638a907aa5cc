import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { bundleModules } from './bundle.ts'
import { sizeLimit } from './code-faults.ts'
import { exportedFunctions } from './exported-functions.ts'
import { globalStubs } from './global-stubs.ts'
import { lazyBody } from './lazy-body.ts'
import type { Script } from './script.ts'

/**
 * The scripts of the add-on: one for each module that lies directly in `folder`, with a global for each of its
 * exports (`main.ts` becomes `Code`, `evidence.ts` becomes `Evidence`), and as few as can be of what they share (`Shared`, …).
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
    const body = await lazyBody(name, code)
    return { name, code: `${body}\n${globalStubs(name, exported)}`, modules: [name], functions: exported }
  })
  return packed(await Promise.all(scripts), ({ name }) => !functions.has(name))
}

/** Puts small scripts together, as long as they stay within the limit of one. */
function packed(scripts: readonly Script[], isShared: (script: Script) => boolean): readonly Script[] {
  const packs: Script[] = []
  const bytes = ({ code }: Script) => Buffer.byteLength(code)
  for (const script of scripts.filter(isShared).toSorted((a, b) => bytes(b) - bytes(a))) {
    const room = packs.findIndex((pack) => bytes(pack) + bytes(script) <= sizeLimit)
    const pack = packs[room]
    if (pack) packs[room] = joined(pack, script)
    else packs.push({ ...script, name: `Shared${packs.length === 0 ? '' : packs.length + 1}` })
  }
  return [...scripts.filter((script) => !isShared(script)), ...packs]
}

function joined(pack: Script, script: Script): Script {
  return { ...pack, code: pack.code + script.code, modules: [...pack.modules, ...script.modules] }
}

/** Apps Script's own name for the first file is `Code`. */
function scriptName(module: string): string {
  const stem = basename(module, '.ts')
  return stem === 'main' ? 'Code' : `${stem.charAt(0).toUpperCase()}${stem.slice(1)}`
}
