import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { canInstall, install } from './debian.mjs'

const commands = ['firefox-esr', 'firefox']

/**
 * Path of Firefox: the one that `FIREFOX_PATH` names, else the first found on the `PATH`; `null` where there is none.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {(path: string) => boolean} [exists]
 * @returns {string | null}
 */
export function findFirefox(env = process.env, exists = existsSync) {
  if (env['FIREFOX_PATH']) return exists(env['FIREFOX_PATH']) ? env['FIREFOX_PATH'] : null
  const folders = (env['PATH'] ?? '').split(delimiter)
  return (
    commands.flatMap((command) => folders.map((folder) => join(folder, command))).find((path) => exists(path)) ?? null
  )
}

/**
 * Finds Firefox; on Debian as root it installs it where there is none. Without it the test of the extension in Firefox is
 * skipped, and that is said.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<string | null>} its path
 */
export async function ensureFirefox(say) {
  const found = findFirefox()
  if (found || process.env['FIREFOX_PATH']) return found
  if (canInstall()) {
    say('Installing Firefox for the test of the extension (apt-get) …')
    await install(['firefox-esr'])
  }
  const installed = findFirefox()
  if (!installed)
    say(
      'No Firefox found: the test of the extension in it is skipped. Install it, or name its program in FIREFOX_PATH.',
    )
  return installed
}
