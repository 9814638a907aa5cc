import { isBuilt } from './bootstrap/build-age.mjs'
import { ensureDependencies } from './bootstrap/dependencies.mjs'
import { runNpm } from './bootstrap/run.mjs'

/**
 * Installs and builds what is missing or out of date, and ends the process where that fails.
 *
 * @param {{ build?: boolean }} [options] `build: false`: only the packages
 */
export async function ensure({ build = true } = {}) {
  orExit(await ensureDependencies(console.error))
  if (!build || isBuilt()) return
  console.error('Building the add-on and the page …')
  orExit(await runNpm(['run', '--silent', 'build'], { quiet: true }))
}

/** @param {number} exitCode */
function orExit(exitCode) {
  if (exitCode !== 0) process.exit(exitCode)
}
