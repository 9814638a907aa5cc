import { describe, expect, test } from 'vitest'
import { codeFaults, sizeLimit } from '../../scripts/build/code-faults.ts'
import type { ExportedFunction } from '../../scripts/build/exported-functions.ts'
import type { Script } from '../../scripts/build/script.ts'

const hitung = { name: 'hitung', parameters: [], doc: '' }

describe('a finished script', () => {
  test.each`
    what                                      | code
    ${'with the bundle and its stubs'}        | ${'function Code_() { return { hitung: () => 1 } } function hitung() { return Code_().hitung() }'}
    ${'that uses a service only when called'} | ${'function hitung() { return SpreadsheetApp.getActive() }'}
    ${'that asks whether a service exists'}   | ${'function Code_() { typeof SpreadsheetApp; return { hitung() {} } } function hitung() {}'}
    ${'that uses the language up to ES2019'}  | ${'function Code_() { try { [[1]].flat()() } catch {} return { hitung() {} } } function hitung() {}'}
    ${'of just the size allowed'}             | ${sized(sizeLimit)}
  `('$what may be pushed', ({ code }) => {
    expect(codeFaults([script(code)])).toEqual([])
  })

  test.each`
    what                                 | code                                                            | fault
    ${'syntax younger than ES2019'}      | ${'var App = globalThis?.hitung'}                               | ${/^Code.js is not ES2019: Unexpected token/}
    ${'a private field'}                 | ${'var App = class { #a = 1 }'}                                 | ${/^Code.js is not ES2019/}
    ${'no syntax at all'}                | ${'var App = ('}                                                | ${/^Code.js is not ES2019/}
    ${'a BigInt literal'}                | ${'var App = 10n'}                                              | ${'The BigInt literal 10n in Code.js fails when the script is pushed.'}
    ${'a service touched while loading'} | ${'var App = SpreadsheetApp.getActive()'}                       | ${/^A script touches SpreadsheetApp while it loads/}
    ${'… though the error is swallowed'} | ${'try { PropertiesService.getUserProperties() } catch (e) {}'} | ${/^A script touches PropertiesService while it loads/}
    ${'a timer, which Google lacks'}     | ${'setTimeout(() => {}, 1)'}                                    | ${/nothing but ECMAScript: ReferenceError: setTimeout is not defined/}
    ${'URL, which Google lacks'}         | ${"var App = new URL('https://a.id')"}                          | ${/nothing but ECMAScript: ReferenceError: URL is not defined/}
    ${'a function that nobody exported'} | ${'function hapusSemua() {}'}                                   | ${"The scripts make the global 'hapusSemua', which is not among the functions they export."}
    ${'a variable left outside'}         | ${'var helper = 1'}                                             | ${"The scripts make the global 'helper', which is not among the functions they export."}
    ${'one byte too many'}               | ${sized(sizeLimit + 1)}                                         | ${'Code.js has 150001 bytes, more than the 150000 allowed.'}
  `('with $what is refused', ({ code, fault }) => {
    expect(codeFaults([script(code)])).toEqual([expect.stringMatching(fault)])
  })

  test('whose custom function is private is refused', () => {
    const custom = { name: 'PUG_PERSEN_', parameters: [], doc: '/** @customfunction */' }
    expect(codeFaults([script('function PUG_PERSEN_() {}', custom)])).toEqual([
      "The custom function 'PUG_PERSEN_' ends in '_', which makes it private: a cell could not call it.",
    ])
  })

  test('whose neighbour touches a service once its body is run is refused', () => {
    const other = {
      name: 'Lain',
      code: 'function Lain_() { DriveApp.getRootFolder() }',
      modules: ['Lain'],
      functions: [],
    }
    expect(codeFaults([script('function hitung() {}'), other])).toEqual([
      expect.stringMatching(/^A script touches DriveApp while it loads/),
    ])
  })

  test('whose function another script has too is refused', () => {
    const other = { ...script('function hitung() {}'), name: 'Lain' }
    expect(codeFaults([script('function hitung() {}'), other])).toEqual([
      "Two scripts export 'hitung': only one of them would be reached.",
    ])
  })

  test('tells all names at once', () => {
    expect(codeFaults([script('var a = 1; var b = 2')])).toHaveLength(2)
  })
})

function script(code: string, exported: ExportedFunction = hitung): Script {
  return { name: 'Code', code, modules: ['Code'], functions: [exported] }
}

function sized(bytes: number): string {
  return 'function hitung() {}'.padEnd(bytes, ' ')
}
