import { describe, expect, test } from 'vitest'
import { areInstalled } from '../../scripts/bootstrap/dependencies.mjs'
import { sourceFolder } from '../build/source-folder.ts'

const lockOf = (packages: object) => JSON.stringify({ packages })
const preact = { 'node_modules/preact': { version: '10.29.8' } }
const older = { 'node_modules/preact': { version: '10.0.0' } }
const macOnly = { 'node_modules/fsevents': { version: '2.3.3', optional: true } }

describe('packages are installed again', () => {
  test.each`
    when                                         | lock                         | installed | installs
    ${'nothing is installed'}                    | ${preact}                    | ${null}   | ${true}
    ${'one has another version'}                 | ${preact}                    | ${older}  | ${true}
    ${'one is missing'}                          | ${preact}                    | ${{}}     | ${true}
    ${'(not) all are there'}                     | ${{ '': {}, ...preact }}     | ${preact} | ${false}
    ${'(not) one for another system is missing'} | ${{ ...preact, ...macOnly }} | ${preact} | ${false}
  `('when $when', async ({ lock, installed, installs }) => {
    const folder = await sourceFolder({
      'package-lock.json': lockOf(lock),
      ...(installed && { 'node_modules/.package-lock.json': lockOf(installed) }),
    })
    expect(areInstalled(folder)).toBe(!installs)
  })
})
