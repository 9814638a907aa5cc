import { runTypeScript } from './bootstrap/run.mjs'
import { ensure } from './ensure.mjs'

await ensure({ build: false })
process.exitCode = await runTypeScript('scripts/headers-main.ts', process.argv.slice(2))
