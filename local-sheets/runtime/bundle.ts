import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import type { BundleFiles } from '../services/host.ts'
import type { ScriptFile } from './sandbox.ts'

/** The built add-on, as it would be pushed to Google. */
/** Where `npm run build` puts the add-on, whatever folder one calls from. */
export const BUILT_ADD_ON = fileURLToPath(new URL('../../dist/apps-script', import.meta.url))

export interface Bundle extends BundleFiles {
  readonly scripts: readonly ScriptFile[]
  readonly manifest: Manifest
}

const AdvancedService = z.object({ userSymbol: z.string(), version: z.string() })

/** What local Sheets heeds of `appsscript.json`. */
const ManifestShape = z.object({
  timeZone: z.optional(z.string()),
  dependencies: z.optional(z.object({ enabledAdvancedServices: z.optional(z.array(AdvancedService)) })),
  webapp: z.optional(z.object({ access: z.string(), executeAs: z.string() })),
})

export type Manifest = z.infer<typeof ManifestShape>

/** Reads `*.js`, `*.html` and `appsscript.json` of a folder. Throws in plain words where there is no add-on in it. */
export async function loadBundle(folder: string): Promise<Bundle> {
  const names = (await readdir(folder).catch(() => [])).toSorted()
  const read = async (name: string) => [name, await readFile(join(folder, name), 'utf8')] as const
  const scripts = await Promise.all(names.filter((name) => name.endsWith('.js')).map(read))
  if (scripts.length === 0) throw new Error(`No add-on in ${folder}: build it first (npm run build).`)
  const pages = new Map(await Promise.all(names.filter((name) => name.endsWith('.html')).map(read)))
  const manifest = names.includes('appsscript.json')
    ? parseManifest(await readFile(join(folder, 'appsscript.json'), 'utf8'))
    : {}
  return {
    scripts: scripts.map(([name, code]) => ({ name, code })),
    html: (name) => pages.get(`${name}.html`) ?? null,
    timeZone: manifest.timeZone ?? 'Asia/Jakarta',
    manifest,
  }
}

function parseManifest(text: string): Manifest {
  const parsed = ManifestShape.safeParse(JSON.parse(text))
  if (!parsed.success) throw new Error(`appsscript.json is not a manifest: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}
