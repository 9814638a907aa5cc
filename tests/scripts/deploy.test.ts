import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { obstacle, readConfig } from '../../scripts/deploy/readiness.ts'
import { sourceFolder } from '../build/source-folder.ts'

const scriptId = '1Kd_x-'.padEnd(57, 'a')

test.each`
  what                    | content                         | config
  ${'no file'}            | ${null}                         | ${'missing'}
  ${'no JSON'}            | ${'{ "scriptId": '}             | ${'unreadable'}
  ${'the example, as is'} | ${'{ "scriptId": "ID of it" }'} | ${'exampleId'}
  ${'no ID'}              | ${'{}'}                         | ${'exampleId'}
  ${'no object'}          | ${'null'}                       | ${'exampleId'}
  ${'an ID'}              | ${JSON.stringify({ scriptId })} | ${'ready'}
`('.clasp.json with $what is $config', async ({ content, config }) => {
  const folder = await sourceFolder(content === null ? {} : { '.clasp.json': content })
  expect(readConfig(join(folder, '.clasp.json'))).toBe(config)
})

describe('before pushing, the person is told', () => {
  test.each`
    config          | loggedIn | sentence
    ${'missing'}    | ${true}  | ${/belum ada.*clasp create-script/}
    ${'unreadable'} | ${true}  | ${/bukan JSON yang benar/}
    ${'exampleId'}  | ${false} | ${/belum diisi/}
    ${'ready'}      | ${false} | ${/belum masuk.*clasp login/}
  `('$config, logged in: $loggedIn → $sentence', ({ config, loggedIn, sentence }) => {
    expect(obstacle({ config, loggedIn })).toMatch(sentence)
  })

  test('nothing where all is ready', () => {
    expect(obstacle({ config: 'ready', loggedIn: true })).toBeNull()
  })
})
