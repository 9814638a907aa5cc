import { fileURLToPath } from 'node:url'
import { buildPage } from '../local-sheets/server/build-page.ts'
import { markBuilt } from './bootstrap/build-age.mjs'
import { buildAddOn } from './build/add-on.ts'
import { BuildFailure } from './build/failure.ts'

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

const startedAt = new Date()
try {
  await buildAddOn(root('apps-script'), root('dist/apps-script'))
  await buildPage(root('dist/local-sheets/page'))
  markBuilt(startedAt)
} catch (error) {
  if (!(error instanceof BuildFailure)) throw error
  for (const reason of error.reasons) console.error(`build: ${reason}`)
  process.exitCode = 1
}
