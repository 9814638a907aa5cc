import { describe, expect, test } from 'vitest'
import { codeFaults, sizeLimit } from '../../scripts/build/code-faults.ts'

const hitung = [{ name: 'hitung', parameters: [], doc: '' }]

describe('a finished script', () => {
  test.each`
    what                                      | code
    ${'with the bundle and its stubs'}        | ${'var App = { hitung: () => 1 }; function hitung() { return App.hitung() }'}
    ${'that uses a service only when called'} | ${'function hitung() { return SpreadsheetApp.getActive() }'}
    ${'that asks whether a service exists'}   | ${'var App = typeof SpreadsheetApp; function hitung() {}'}
    ${'that uses the language up to ES2019'}  | ${'var App = [[1]].flat(); try { App() } catch {} function hitung() {}'}
    ${'of just the size allowed'}             | ${sized(sizeLimit)}
  `('$what may be pushed', ({ code }) => {
    expect(codeFaults(code, hitung)).toEqual([])
  })

  test.each`
    what                                 | code                                                            | fault
    ${'syntax younger than ES2019'}      | ${'var App = globalThis?.hitung'}                               | ${/^The script is not ES2019: Unexpected token/}
    ${'a private field'}                 | ${'var App = class { #a = 1 }'}                                 | ${/^The script is not ES2019/}
    ${'no syntax at all'}                | ${'var App = ('}                                                | ${/^The script is not ES2019/}
    ${'a BigInt literal'}                | ${'var App = 10n'}                                              | ${'The BigInt literal 10n fails when the script is pushed.'}
    ${'a service touched while loading'} | ${'var App = SpreadsheetApp.getActive()'}                       | ${/^The script touches SpreadsheetApp while it loads/}
    ${'… though the error is swallowed'} | ${'try { PropertiesService.getUserProperties() } catch (e) {}'} | ${/^The script touches PropertiesService while it loads/}
    ${'a timer, which Google lacks'}     | ${'setTimeout(() => {}, 1)'}                                    | ${/nothing but ECMAScript: ReferenceError: setTimeout is not defined/}
    ${'URL, which Google lacks'}         | ${"var App = new URL('https://a.id')"}                          | ${/nothing but ECMAScript: ReferenceError: URL is not defined/}
    ${'a function that nobody exported'} | ${'function hapusSemua() {}'}                                   | ${"The script makes the global 'hapusSemua', which is not among the functions it exports."}
    ${'a variable left outside'}         | ${'var helper = 1'}                                             | ${"The script makes the global 'helper', which is not among the functions it exports."}
    ${'one byte too many'}               | ${sized(sizeLimit + 1)}                                         | ${'The script has 150001 bytes, more than the 150000 allowed.'}
  `('with $what is refused', ({ code, fault }) => {
    expect(codeFaults(code, hitung)).toEqual([expect.stringMatching(fault)])
  })

  test('whose custom function is private is refused', () => {
    const custom = [{ name: 'PUG_PERSEN_', parameters: [], doc: '/** @customfunction */' }]
    expect(codeFaults('function PUG_PERSEN_() {}', custom)).toEqual([
      "The custom function 'PUG_PERSEN_' ends in '_', which makes it private: a cell could not call it.",
    ])
  })

  test('tells all names at once', () => {
    expect(codeFaults('var a = 1; var b = 2', hitung)).toHaveLength(2)
  })
})

function sized(bytes: number): string {
  return 'function hitung() {}'.padEnd(bytes, ' ')
}
