import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newest } from '../../scripts/bootstrap/build-age.mjs'
import { sourceFolder } from '../build/source-folder.ts'

test.each`
  what                           | path          | second
  ${'a file deep inside'}        | ${'a/b/c.ts'} | ${9}
  ${'a folder that lost a file'} | ${'a/b'}      | ${8}
  ${'a file named by itself'}    | ${'d.json'}   | ${7}
`('the age of the sources is that of their youngest part: $what', async ({ path, second }) => {
  const folder = await sourceFolder({ 'a/b/c.ts': '', 'd.json': '' })
  for (const each of ['a/b/c.ts', 'a/b', 'a', 'd.json']) utimesSync(join(folder, each), 1, 1)
  utimesSync(join(folder, path), second, second)
  expect(newest([join(folder, 'a'), join(folder, 'd.json')])).toBe(second * 1000)
})
