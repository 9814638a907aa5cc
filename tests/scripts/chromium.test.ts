import { describe, expect, test } from 'vitest'
import { findChromium } from '../../scripts/bootstrap/chromium.mjs'

const debian = { PATH: '/usr/local/bin:/usr/bin' }
const windows = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'

describe('the browser for end-to-end tests', () => {
  test.each`
    machine                          | platform    | env                                       | installed                                          | found
    ${'Debian with Chromium'}        | ${'linux'}  | ${debian}                                 | ${['/usr/bin/chromium']}                           | ${'/usr/bin/chromium'}
    ${'Linux with Chrome only'}      | ${'linux'}  | ${debian}                                 | ${['/usr/bin/google-chrome']}                      | ${'/usr/bin/google-chrome'}
    ${'Linux with both'}             | ${'linux'}  | ${debian}                                 | ${['/usr/bin/google-chrome', '/usr/bin/chromium']} | ${'/usr/bin/chromium'}
    ${'Linux with none'}             | ${'linux'}  | ${debian}                                 | ${[]}                                              | ${null}
    ${'a Mac with Chrome'}           | ${'darwin'} | ${{}}                                     | ${[macChrome]}                                     | ${macChrome}
    ${'Windows with Edge'}           | ${'win32'}  | ${windows}                                | ${[edge]}                                          | ${edge}
    ${'one that names its browser'}  | ${'linux'}  | ${{ ...debian, CHROMIUM_PATH: '/opt/c' }} | ${['/opt/c', '/usr/bin/chromium']}                 | ${'/opt/c'}
    ${'one that names a wrong path'} | ${'linux'}  | ${{ ...debian, CHROMIUM_PATH: '/opt/c' }} | ${['/usr/bin/chromium']}                           | ${null}
  `('$machine: $found', ({ platform, env, installed, found }) => {
    expect(findChromium({ platform, env, exists: (path: string) => installed.includes(path) })).toBe(found)
  })
})
