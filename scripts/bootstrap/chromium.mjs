import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { canInstall, install } from './debian.mjs'

/** Browsers that the end-to-end tests can drive, the likeliest first. */
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge']

const macPrograms = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const windowsPrograms = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

/**
 * @typedef {object} Machine what the search depends on
 * @property {NodeJS.ProcessEnv} env
 * @property {NodeJS.Platform} platform
 * @property {(path: string) => boolean} exists
 */

/** @type {Machine} */
const thisMachine = { env: process.env, platform: process.platform, exists: existsSync }

/**
 * Path of Chromium, Chrome or Edge: the one that `CHROMIUM_PATH` names, else the first found; `null` where there is none.
 *
 * @param {Machine} [machine]
 * @returns {string | null}
 */
export function findChromium(machine = thisMachine) {
  const { env, exists } = machine
  if (env['CHROMIUM_PATH']) return exists(env['CHROMIUM_PATH']) ? env['CHROMIUM_PATH'] : null
  return candidates(machine).find((path) => exists(path)) ?? null
}

/** @param {Machine} machine */
function candidates({ env, platform }) {
  if (platform === 'darwin') return macPrograms
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap(
      (folder) => folder ?? [],
    )
    return windowsPrograms.flatMap((program) => folders.map((folder) => `${folder}\\${program}`))
  }
  const folders = (env['PATH'] ?? '').split(delimiter)
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)))
}

/**
 * Finds a browser; on Debian as root it installs one where there is none.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<string | null>} its path; `null`: there is none, and what to do has been said
 */
export async function ensureChromium(say) {
  const found = findChromium()
  if (found) return found
  if (!process.env['CHROMIUM_PATH'] && canInstall()) {
    say('Installing Chromium for the end-to-end tests (apt-get) …')
    await install(['chromium', 'fonts-dejavu-core', 'fonts-liberation'])
  }
  const installed = findChromium()
  if (!installed) {
    say(
      'No Chromium, Chrome or Edge found: install one (on Debian: apt-get install chromium), or name its program in CHROMIUM_PATH.',
    )
  }
  return installed
}
