import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { run } from './run.mjs'

/** Whether packages can be installed here without asking: Debian, as root. */
export function canInstall() {
  if (process.getuid?.() !== 0) return false
  const isDebian =
    existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
  return isDebian && spawnSync('apt-get', ['--version']).status === 0
}

/** @param {readonly string[]} packages */
export async function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['-qq', 'update'], { env, quiet: true })
  await run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...packages], { env, quiet: true })
}
