import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './project.mjs'
import { runNpm } from './run.mjs'

/**
 * Installs the packages where they are missing or other than the lock file says.
 *
 * @param {(line: string) => void} say one line, only where there is something to do
 * @returns {Promise<number>} npm's exit code; 0 where there was nothing to do
 */
export async function ensureDependencies(say) {
  if (areInstalled(root)) return 0
  say('Installing the packages (npm ci) …')
  return runNpm(['ci', '--loglevel=error'], { quiet: true })
}

/**
 * Does `node_modules` hold what `package-lock.json` lists? Compared by content: after a checkout, times tell nothing.
 *
 * @param {string} folder that holds both
 */
export function areInstalled(folder) {
  const installedList = join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(installedList)) return false
  const installed = packagesIn(installedList)
  return Object.entries(packagesIn(join(folder, 'package-lock.json')))
    .filter(([path]) => path !== '')
    .every(([path, { version, optional }]) => installed[path]?.version === version || (optional && !installed[path]))
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version: string, optional?: boolean }>} by path
 */
function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages
}
