import { runTypeScript } from './bootstrap/run.mjs'
import { ensure } from './ensure.mjs'

await ensure()
process.exitCode = await runTypeScript('local-sheets/cli/main.ts', process.argv.slice(2))
