import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bootstrap/project.mjs'
import { runNpm, runTypeScript } from './bootstrap/run.mjs'
import { ensure } from './ensure.mjs'

const sample = join(root, 'samples', 'diskominfo-bengkayang.xlsx')

await ensure()
const args = process.argv.slice(2)
const hasFile = args.some((arg) => arg.toLowerCase().endsWith('.xlsx'))
if (!hasFile && !existsSync(sample)) process.exitCode = await runNpm(['run', '--silent', 'sample'])
if (!process.exitCode) {
  process.exitCode = await runTypeScript('local-sheets/server/main.ts', hasFile ? args : [sample, ...args])
}
