import { closeSync, existsSync, mkdirSync, openSync, readdirSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './project.mjs'

/** Whatever the build reads. */
const sources = [
  'apps-script',
  'shared',
  'local-sheets/page',
  'local-sheets/server/build-page.ts',
  'scripts/build',
  'scripts/build.ts',
  'package-lock.json',
]

const stamp = join(root, 'dist', '.built')

/** Remembers that everything was built from the sources as they were then. @param {Date} startedAt */
export function markBuilt(startedAt) {
  mkdirSync(join(root, 'dist'), { recursive: true })
  closeSync(openSync(stamp, 'w'))
  utimesSync(stamp, startedAt, startedAt)
}

/** Has nothing that the build reads changed since it last went through? */
export function isBuilt() {
  return isUpToDate(stamp, sources)
}

/**
 * Is a file there, and younger than all that it is made from?
 *
 * @param {string} file absolute
 * @param {readonly string[]} madeFrom files and folders of the project
 */
export function isUpToDate(file, madeFrom) {
  return existsSync(file) && newest(madeFrom.map((source) => join(root, source))) < statSync(file).mtimeMs
}

/**
 * When the youngest of these files and folders, and of all that is in them, was last changed; ms since 1970.
 *
 * @param {readonly string[]} paths
 * @returns {number}
 */
export function newest(paths) {
  const times = paths.map((path) => {
    const { mtimeMs } = statSync(path)
    if (!statSync(path).isDirectory()) return mtimeMs
    // A folder's own time tells of files that were removed.
    return Math.max(mtimeMs, newest(readdirSync(path).map((name) => join(path, name))))
  })
  return Math.max(0, ...times)
}
