import { type BuildOptions, build, type Message } from 'esbuild'
import { BuildFailure } from './failure.ts'

/** The text of a bundle and of the styles it imports; `''` where it imports none. */
export interface Bundle {
  readonly code: string
  readonly styles: string
}

/**
 * One entry and all that it imports, minified, in memory.
 *
 * @throws BuildFailure with esbuild's own errors and warnings.
 */
export async function bundle(entry: string, options: BuildOptions): Promise<Bundle> {
  const { outputFiles, warnings } = await build({
    entryPoints: [entry],
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
  const textOf = (ending: string) => outputFiles?.find(({ path }) => path.endsWith(ending))?.text ?? ''
  return { code: textOf('.js'), styles: textOf('.css') }
}

/** A bundle for today's browsers, in one script. */
export function bundleForBrowser(entry: string): Promise<Bundle> {
  return bundle(entry, {
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  })
}

function sentence({ text, location }: Message): string {
  return location ? `${location.file}:${location.line}: ${text}` : text
}
