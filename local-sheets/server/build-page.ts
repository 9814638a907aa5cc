import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const SOURCE = fileURLToPath(new URL('../page/', import.meta.url))

/** Bundles the page and the panel's shim into `folder` (dist/local-sheets/page). About 0.1 s. */
export async function buildPage(folder: string): Promise<void> {
  await build({
    entryPoints: [
      { in: join(SOURCE, 'main.tsx'), out: 'page' },
      { in: join(SOURCE, 'style/page.css'), out: 'page' },
      { in: join(SOURCE, 'panel-shim/main.ts'), out: 'panel-shim' },
    ],
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    logLevel: 'warning',
  })
  await copyFile(join(SOURCE, 'index.html'), join(folder, 'index.html'))
}
