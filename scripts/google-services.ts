import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Declared as globals, but `console` every runtime has, and `Date2` nobody has. */
const notServices = new Set(['console', 'Date2'])

/**
 * The global names under which Apps Script offers its services (`SpreadsheetApp`, `PropertiesService`, …),
 * read from the published types, so that the list is complete.
 */
export function googleServices(): readonly string[] {
  const typesFolder = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'))
  const names = readdirSync(typesFolder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.d.ts'))
    .flatMap((path) => [...readFileSync(join(typesFolder, path), 'utf8').matchAll(/^declare var (\w+):/gm)])
    .flatMap(([, name]) => name ?? [])
    .filter((name) => !notServices.has(name))
  return [...new Set(names)].sort()
}
