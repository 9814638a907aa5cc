import type { ProjectFile } from './project-files.ts'

/** What must not be committed: it holds on one machine only, or ties the project to one registry. */
const traces = [
  {
    what: 'a path of one machine',
    // Not within an address (https://host/home/…) and not relative (./home/…).
    pattern: /(?<![\w.~$*}-])\/(?:home|root|Users|work|private|mnt)\/[\w.-]+|\b[A-Z]:\\+Users\\+\w+/,
  },
  { what: 'the host of a package registry', pattern: /https?:\/\/(?:registry|npm|packages|deb|pypi)\.[\w.-]+/ },
] as const

/** Real web pages, kept as they came. */
const keptAsTheyCame = /^tests\/fixtures\/pages\//

/** Paths of a machine and registry hosts in the files of the project. */
export function tracesOfMachines(files: readonly ProjectFile[]): readonly string[] {
  return files
    .filter(({ path }) => !keptAsTheyCame.test(path))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          traces
            .filter(({ pattern }) => pattern.test(line))
            .map(({ what, pattern }) => `${path}:${index + 1}: ${what}: ${pattern.exec(line)?.[0]}`),
        ),
    )
}

/** Addresses in the lock file: with them it installs from one registry only. */
export function lockFileAddresses(lockFile: string): readonly string[] {
  return lockFile
    .split('\n')
    .flatMap((line, index) =>
      /"resolved":|\.tgz\b/.test(line) ? [`package-lock.json:${index + 1}: ${line.trim()}`] : [],
    )
}
