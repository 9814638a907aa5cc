import { join } from 'node:path'
import { isUpToDate } from './bootstrap/build-age.mjs'
import { root } from './bootstrap/project.mjs'
import { runNpm, runTypeScript } from './bootstrap/run.mjs'
import { ensure } from './ensure.mjs'

const sample = join(root, 'samples', 'diskominfo-bengkayang.xlsx')
const sampleSources = ['scripts/sample', 'scripts/build-sample.ts', 'package-lock.json']

await ensure()
const args = process.argv.slice(2)
const hasFile = args.some((arg) => arg.toLowerCase().endsWith('.xlsx'))
if (!hasFile && !isUpToDate(sample, sampleSources)) process.exitCode = await runNpm(['run', '--silent', 'sample'])
if (!process.exitCode) {
  process.exitCode = await runTypeScript('local-sheets/server/main.ts', hasFile ? args : [sample, ...args])
}
