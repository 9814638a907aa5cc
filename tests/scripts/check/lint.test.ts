import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { sourceFolder } from '../../build/source-folder.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')

test.each`
  what                | code                                                         | rules
  ${'all of zod'}     | ${"import { z } from 'zod'\nexport const a = z.any()"}       | ${['lint/style/noRestrictedImports']}
  ${'zod/mini'}       | ${"import * as z from 'zod/mini'\nexport const a = z.any()"} | ${[]}
  ${'any'}            | ${'export const f = (a: any) => a'}                          | ${['lint/suspicious/noExplicitAny']}
  ${'a non-null !'}   | ${'export const f = (a: string | null) => a!.length'}        | ${['lint/style/noNonNullAssertion']}
  ${'an empty catch'} | ${'export function f() { try { f() } catch {} }'}            | ${['lint/suspicious/noEmptyBlockStatements']}
`('$what: lint names $rules', async ({ code, rules }) => {
  const folder = await sourceFolder({ 'example.ts': `${code}\n` })
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', `--config-path=${root}`, '--vcs-enabled=false', '--reporter=json', 'example.ts'],
    { cwd: folder, encoding: 'utf8' },
  )
  const report: { diagnostics: readonly { category: string }[] } = JSON.parse(stdout)
  expect(report.diagnostics.map(({ category }) => category)).toEqual(rules)
})
