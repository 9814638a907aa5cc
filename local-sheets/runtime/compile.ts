import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The parts of this folder that run elsewhere: in a script's context, and in a worker thread. As JavaScript. */
export interface RuntimeCode {
  readonly bridge: string
  readonly worker: string
}

let compiled: Promise<RuntimeCode> | undefined

/** Compiles them once a process. */
export function compileRuntime(): Promise<RuntimeCode> {
  compiled ??= Promise.all([
    bundle('context/bridge.ts', 'iife', 'neutral').then((code) => `(() => { ${code}; return bridge.install })()`),
    bundle('worker.ts', 'cjs', 'node'),
  ]).then(([bridge, worker]) => ({ bridge, worker }))
  return compiled
}

async function bundle(entry: string, format: 'iife' | 'cjs', platform: 'neutral' | 'node'): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    target: 'es2022',
    format,
    platform,
    ...(format === 'iife' ? { globalName: 'bridge' } : {}),
  })
  const [file] = result.outputFiles
  if (!file) throw new Error(`esbuild gave no output for ${entry}.`)
  return file.text
}
