import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { obstacle, readConfig } from './deploy/readiness.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const clasp = createRequire(import.meta.url).resolve('@google/clasp')
const build = fileURLToPath(new URL('build.ts', import.meta.url))

/** Runs a program of the project; ends this one where it fails. */
function runOrExit(...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

function isLoggedIn(): boolean {
  const { stdout } = spawnSync(process.execPath, [clasp, 'show-authorized-user', '--json'], {
    cwd: root,
    encoding: 'utf8',
  })
  return /"loggedIn":\s*true/.test(stdout)
}

const problem = obstacle({ config: readConfig(`${root}.clasp.json`), loggedIn: isLoggedIn() })
if (problem) {
  console.error(problem)
  process.exit(1)
}
runOrExit('--import', 'tsx', build)
runOrExit(clasp, 'push', '-f')
console.log(`Selesai. Muat ulang spreadsheet; menu PUG muncul setelah beberapa detik. Izin diminta saat menu pertama kali dipakai.
Done. Reload the spreadsheet; the menu PUG appears after some seconds. Consent is asked for at the first use of the menu.`)
