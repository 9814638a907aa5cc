import { basename } from 'node:path'
import { type BuildOptions, build, type Message, type OutputFile } from 'esbuild'
import { BuildFailure } from './failure.ts'

/** The text of a bundle and of the styles it imports; `''` where it imports none. */
export interface Bundle {
  readonly code: string
  readonly styles: string
}

/** A module by its file name, as others import it: `Shared.js`, imported as `./Shared.js`. */
export interface BundledModule {
  readonly path: string
  readonly code: string
}

/** A bundle for today's browsers, in one script. */
export async function bundleForBrowser(entry: string): Promise<Bundle> {
  const files = await outputOf({
    entryPoints: [entry],
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  })
  const textOf = (ending: string) => files.find(({ path }) => path.endsWith(ending))?.text ?? ''
  return { code: textOf('.js'), styles: textOf('.css') }
}

/**
 * Several entries by name, and apart from them what more than one of them imports: `Shared`, `Shared2`, ….
 */
export async function bundleModules(entries: Readonly<Record<string, string>>): Promise<readonly BundledModule[]> {
  const files = await outputOf({
    entryPoints: entries,
    chunkNames: 'shared-[hash]',
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    // A neutral platform knows no entry of a package but `exports`; some packages have only `main`.
    mainFields: ['module', 'main'],
    target: 'es2019',
    // BigInt literals are found, and explained, in the finished script.
    supported: { bigint: true },
  })
  return withoutHashes(files.map(({ path, text }) => ({ path: basename(path), code: text })))
}

/** A hash in a file's name would change with every build, and leave the old file at Google. */
function withoutHashes(modules: readonly BundledModule[]): readonly BundledModule[] {
  const shared = modules.filter(({ path }) => path.startsWith('shared-'))
  const names = new Map(shared.map(({ path }, index) => [path, `Shared${index === 0 ? '' : index + 1}.js`]))
  return modules.map(({ path, code }) => ({
    path: names.get(path) ?? path,
    code: [...names].reduce((text, [hashed, name]) => text.replaceAll(`"./${hashed}"`, `"./${name}"`), code),
  }))
}

/**
 * What esbuild makes of its entries, minified, in memory.
 *
 * @throws BuildFailure with esbuild's own errors and warnings.
 */
async function outputOf(options: BuildOptions): Promise<readonly OutputFile[]> {
  const { outputFiles, warnings } = await build({
    bundle: true,
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    write: false,
    outdir: 'out',
    logLevel: 'silent',
    ...options,
  }).catch((error: { readonly errors?: readonly Message[] }) => {
    if (!error.errors) throw error
    throw new BuildFailure(error.errors.map(sentence))
  })
  if (warnings.length > 0) throw new BuildFailure(warnings.map(sentence))
  return outputFiles ?? []
}

function sentence({ text, location }: Message): string {
  return location ? `${location.file}:${location.line}: ${text}` : text
}
