import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundle, bundleForBrowser } from './bundle.ts'
import { codeFaults } from './code-faults.ts'
import { exportedFunctions } from './exported-functions.ts'
import { BuildFailure } from './failure.ts'
import { bundleName, globalStubs } from './global-stubs.ts'
import { panelHtml } from './panel-html.ts'
import { type Files, writeFolder } from './write-folder.ts'

/**
 * Builds the add-on, as it is to be pushed to Google: `Code.js`, `appsscript.json` and one page a panel.
 * `source` is laid out as `apps-script/`: `src/main.ts`, `ui/<panel>/main.tsx`, `appsscript.json`.
 *
 * @throws BuildFailure when Google would refuse the result; then nothing is written.
 */
export async function buildAddOn(source: string, out: string): Promise<void> {
  const code = await buildCode(join(source, 'src', 'main.ts'))
  const manifest = await readFile(join(source, 'appsscript.json'), 'utf8')
  const panels = await buildPanels(join(source, 'ui'))
  await writeFolder(out, { 'Code.js': code, 'appsscript.json': manifest, ...panels })
}

/** The one script of the add-on: everything in one function, then a global for each export. */
async function buildCode(entry: string): Promise<string> {
  const functions = exportedFunctions(entry)
  const { code } = await bundle(entry, {
    format: 'iife',
    globalName: bundleName,
    platform: 'neutral',
    target: 'es2019',
    // BigInt literals are found, and explained, in the finished script.
    supported: { bigint: true },
  })
  const script = `${code.trimEnd()}\n${globalStubs(functions)}\n`
  const faults = codeFaults(script, functions)
  if (faults.length > 0) throw new BuildFailure(faults)
  return script
}

async function buildPanels(folder: string): Promise<Files> {
  if (!existsSync(folder)) return {}
  const names = (await readdir(folder)).filter((name) => existsSync(join(folder, name, 'main.tsx'))).sort()
  const pages = names.map(
    async (name): Promise<[string, string]> => [
      `${name}.html`,
      panelHtml(await bundleForBrowser(join(folder, name, 'main.tsx'))),
    ],
  )
  return Object.fromEntries(await Promise.all(pages))
}
