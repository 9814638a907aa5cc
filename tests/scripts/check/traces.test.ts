import { describe, expect, test } from 'vitest'
import { lockFileAddresses, tracesOfMachines } from '../../../scripts/check/traces.ts'

/** Put together here, so that this file holds no such thing itself. */
const path = (...parts: string[]) => `/${parts.join('/')}`
const address = (host: string) => ['https:', '', host, 'preact'].join('/')

describe('what ties a file to one machine or registry', () => {
  test.each`
    text                                               | found
    ${`see ${path('home', 'budi', 'pug')}`}            | ${1}
    ${`'${path('Users', 'budi')}'`}                    | ${1}
    ${['C:', 'Users', 'budi'].join('\\')}              | ${1}
    ${`a\n${path('root', 'a')}\n${path('work', 'b')}`} | ${2}
    ${address('registry.contoh.id')}                   | ${1}
    ${'a path inside the project: shared/work/a.ts'}   | ${0}
    ${`./home/beranda.ts and ../work/a.ts`}            | ${0}
    ${`https://contoh.id${path('home', 'berita')}`}    | ${0}
    ${address('contoh.id')}                            | ${0}
  `('$text: $found', ({ text, found }) => {
    expect(tracesOfMachines([{ path: 'a.ts', text }])).toHaveLength(found)
  })

  test('is told with its place', () => {
    const text = `\n  ${path('home', 'budi')}`
    expect(tracesOfMachines([{ path: 'docs/a.md', text }])).toEqual([
      `docs/a.md:2: a path of one machine: ${path('home', 'budi')}`,
    ])
  })
})

test.each`
  line                                           | found
  ${`"resolved": "${address('contoh.id')}"`}     | ${1}
  ${'"version": "file:preact-10.29.8.tgz"'}      | ${1}
  ${'"funding": "https://opencollective.com/a"'} | ${0}
  ${'"integrity": "sha512-abc"'}                 | ${0}
`('the lock file may hold no address to fetch from: $line', ({ line, found }) => {
  expect(lockFileAddresses(`{\n${line}\n}`)).toHaveLength(found)
})
