import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleForBrowser } from './bundle.ts'
import { codeFaults } from './code-faults.ts'
import { BuildFailure } from './failure.ts'
import { panelHtml } from './panel-html.ts'
import { buildScripts } from './scripts.ts'
import { type Files, writeFolder } from './write-folder.ts'

/**
 * Builds the add-on, as it is to be pushed to Google: `Code.js` and the other scripts, `appsscript.json`, one page a panel.
 * `source` is laid out as `apps-script/`: `src/<script>.ts`, `ui/<panel>/main.tsx`, `appsscript.json`.
 *
 * @throws BuildFailure when Google would refuse the result; then nothing is written.
 */
export async function buildAddOn(source: string, out: string): Promise<void> {
  const scripts = await checkedScripts(join(source, 'src'))
  const manifest = await readFile(join(source, 'appsscript.json'), 'utf8')
  const panels = await buildPanels(join(source, 'ui'))
  await writeFolder(out, { ...scripts, 'appsscript.json': manifest, ...panels })
}

async function checkedScripts(folder: string): Promise<Files> {
  const scripts = await buildScripts(folder)
  const faults = codeFaults(scripts)
  if (faults.length > 0) throw new BuildFailure(faults)
  return Object.fromEntries(scripts.map(({ name, code }) => [`${name}.js`, code]))
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
