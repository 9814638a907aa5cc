import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exportedFunctions } from '../../scripts/build/exported-functions.ts'
import { globalStubs } from '../../scripts/build/global-stubs.ts'
import { sourceFolder } from './source-folder.ts'

const stubsOf = async (main: string) =>
  globalStubs(
    'Code',
    exportedFunctions(
      join(
        await sourceFolder({ 'main.ts': main, 'menu.ts': 'export function onOpen(e: object) { return e }' }),
        'main.ts',
      ),
    ),
  )

describe('the globals that Google is to see', () => {
  test.each`
    what                         | main                                                                        | stubs
    ${'a function'}              | ${'export function hitung() {}'}                                            | ${'function hitung() { return Code_().hitung() }'}
    ${'its parameters'}          | ${'export function f(a: number, b = 2) { return a + b }'}                   | ${'function f(a, b) { return Code_().f(a, b) }'}
    ${'a rest parameter'}        | ${'export function f(a: 1, ...rest: 2[]) { return rest }'}                  | ${'function f(a, ...rest) { return Code_().f(a, ...rest) }'}
    ${'a parameter taken apart'} | ${'export function f(a: 1, { b }: { b: 2 }) { return b }'}                  | ${'function f(a, argument2) { return Code_().f(a, argument2) }'}
    ${'an arrow function'}       | ${'export const f = (a: 1) => a'}                                           | ${'function f(a) { return Code_().f(a) }'}
    ${'a function of elsewhere'} | ${"export { onOpen } from './menu.ts'"}                                     | ${'function onOpen(e) { return Code_().onOpen(e) }'}
    ${'one under a new name'}    | ${"export { onOpen as buka } from './menu.ts'"}                             | ${'function buka(e) { return Code_().buka(e) }'}
    ${'no type'}                 | ${'export type T = 1; export interface I { a: 1 }; export function f() {}'} | ${'function f() { return Code_().f() }'}
    ${'nothing unexported'}      | ${'function g() {}; export function f() { g() }'}                           | ${'function f() { return Code_().f() }'}
  `('$what', async ({ main, stubs }) => {
    expect(await stubsOf(main)).toBe(`${stubs}\n`)
  })

  test('the doc comment of a custom function, word for word', async () => {
    const main = `
      /** Not this one. */
      const other = 1
      /**
       * Persentase.
       *
       * @param {number} n pembilang
       * @customfunction
       */
      export function PUG_PERSEN(n: number) { return n + other }
    `
    expect(await stubsOf(main)).toBe(
      `/**
 * Persentase.
 *
 * @param {number} n pembilang
 * @customfunction
 */
function PUG_PERSEN(n) { return Code_().PUG_PERSEN(n) }
`,
    )
  })

  test.each`
    what           | main                          | reason
    ${'a value'}   | ${'export const ambang = 80'} | ${/exports 'ambang', which is not a function/}
    ${'a class'}   | ${'export class Lembar {}'}   | ${/exports 'Lembar', which is not a function/}
    ${'no export'} | ${'console.log(1)'}           | ${/cannot be read as a module/}
  `('$what is refused', async ({ main, reason }) => {
    await expect(stubsOf(main)).rejects.toThrow(reason)
  })
})
