import { expect, test } from 'vitest'
import { findFirefox } from '../../scripts/bootstrap/firefox.mjs'

const at =
  (...paths: readonly string[]) =>
  (path: string) =>
    paths.includes(path)

test.each`
  what                             | env                                                  | there                                       | found
  ${'the one on the PATH'}         | ${{ PATH: '/bin:/usr/bin' }}                         | ${['/usr/bin/firefox']}                     | ${'/usr/bin/firefox'}
  ${"Debian's before another"}     | ${{ PATH: '/bin:/usr/bin' }}                         | ${['/bin/firefox', '/usr/bin/firefox-esr']} | ${'/usr/bin/firefox-esr'}
  ${'the one that is named'}       | ${{ PATH: '/bin', FIREFOX_PATH: '/opt/fx/firefox' }} | ${['/bin/firefox', '/opt/fx/firefox']}      | ${'/opt/fx/firefox'}
  ${'no other than the one named'} | ${{ PATH: '/bin', FIREFOX_PATH: '/opt/fx/firefox' }} | ${['/bin/firefox']}                         | ${null}
  ${'none where there is none'}    | ${{ PATH: '/bin' }}                                  | ${[]}                                       | ${null}
`('finds $what', ({ env, there, found }) => {
  expect(findFirefox(env, at(...there))).toBe(found)
})
