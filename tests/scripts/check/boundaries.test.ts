import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { sourceFolder } from '../../build/source-folder.ts'

const root = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

const importing = (from: string) => `import * as it from '${from}'\nexport { it }\n`

/** What crosses a line in this small project; its other imports are allowed. */
const crossings: Readonly<Record<string, string>> = {
  'shared/node.ts': 'node:fs',
  'shared/add-on.ts': '../apps-script/src/menu.ts',
  'shared/preact.ts': 'preact',
  'shared/local.ts': '../local-sheets/session.ts',
  'shared/nowhere.ts': './lost.ts',
  'apps-script/src/preact.ts': 'preact',
  'apps-script/src/panel.ts': '../ui/panel.ts',
  'apps-script/ui/code.ts': '../src/menu.ts',
  'extension/add-on.ts': '../apps-script/src/menu.ts',
  'local-sheets/add-on.ts': '../apps-script/src/menu.ts',
  'scripts/test.ts': '../tests/plan.ts',
}

const allowed: Readonly<Record<string, string>> = {
  'shared/plan.ts': 'zod/mini',
  'apps-script/src/menu.ts': '../../shared/plan.ts',
  'apps-script/ui/panel.ts': 'preact',
  'extension/popup.ts': '../shared/plan.ts',
  'local-sheets/session.ts': 'node:fs',
  'scripts/bench.ts': '../local-sheets/session.ts',
  'tests/plan.ts': '../shared/plan.ts',
}

/** Packages, as small as they can be. */
const packages: Readonly<Record<string, string>> = {
  'node_modules/preact/package.json': '{ "name": "preact", "main": "dist/preact.js" }',
  'node_modules/preact/dist/preact.js': 'export {}',
  'node_modules/zod/package.json': '{ "name": "zod" }',
  'node_modules/zod/mini.js': 'export {}',
}

test('imports that cross a line between the products are refused, and no others', async () => {
  const files = Object.entries({ ...crossings, ...allowed }).map(([path, from]) => [path, importing(from)])
  const project = await sourceFolder({ ...packages, ...Object.fromEntries(files) })

  const { stdout } = spawnSync(
    process.execPath,
    [
      root('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      root('.dependency-cruiser.mjs'),
      '--output-type',
      'json',
      ...['shared', 'apps-script', 'extension', 'local-sheets', 'scripts', 'tests'],
    ],
    { cwd: project, encoding: 'utf8' },
  )
  const { summary }: { summary: { violations: readonly { from: string }[] } } = JSON.parse(stdout)

  const crossing = new Set(summary.violations.map(({ from }) => from))
  expect([...crossing].sort()).toEqual(Object.keys(crossings).sort())
})
