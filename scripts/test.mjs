import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './bootstrap/chromium.mjs'
import { ensureFirefox } from './bootstrap/firefox.mjs'
import { root } from './bootstrap/project.mjs'
import { run } from './bootstrap/run.mjs'
import { countsLine, countTests } from './bootstrap/test-counts.mjs'
import { ensure } from './ensure.mjs'

await ensure()
const chromium = await ensureChromium(console.error)
if (!chromium) process.exit(1)
const firefox = await ensureFirefox(console.error)

const folder = mkdtempSync(join(tmpdir(), 'pug-tests-'))
const reportFile = join(folder, 'report.json')
const exitCode = await run(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
    ...process.argv.slice(2),
  ],
  { env: { ...process.env, CHROMIUM_PATH: chromium, ...(firefox && { FIREFOX_PATH: firefox }) } },
)
const counts = countTests(existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : null, exitCode)
rmSync(folder, { recursive: true })

for (const name of counts.skipped) console.log(`skipped: ${name}`)
console.log(countsLine(counts))
process.exitCode = exitCode
