import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { plainArguments } from '../../../../local-sheets/page/panel-shim/arguments.ts'

// Node knows no forms; the end-to-end tests try one in a browser.
beforeAll(() => {
  vi.stubGlobal('HTMLFormElement', class {})
})
afterAll(() => {
  vi.unstubAllGlobals()
})

const circle: Record<string, unknown> = { nama: 'lingkaran' }
circle['diri'] = circle
const shared = { opd: 'Kominfo' }

// google.script.run takes numbers, booleans, strings, null, plain objects and arrays; the rest fails (Guides > HTML Service > Communicate with server functions).
test.each`
  apa                           | dikirim                     | terkirim
  ${'teks, angka, benar, null'} | ${['a', 1.5, true, null]}   | ${['a', 1.5, true, null]}
  ${'undefined'}                | ${[undefined]}              | ${[null]}
  ${'undefined dalam larik'}    | ${[[1, undefined, 3]]}      | ${[[1, null, 3]]}
  ${'undefined dalam objek'}    | ${[{ a: 1, b: undefined }]} | ${[{ a: 1 }]}
  ${'kunci berakhiran __'}      | ${[{ a: 1, rahasia__: 2 }]} | ${[{ a: 1 }]}
  ${'objek tanpa prototipe'}    | ${[Object.create(null)]}    | ${[{}]}
  ${'objek yang sama dua kali'} | ${[shared, [shared]]}       | ${[shared, [shared]]}
`('$apa terkirim', ({ dikirim, terkirim }: { dikirim: unknown[]; terkirim: unknown[] }) => {
  expect(plainArguments(dikirim)).toEqual(terkirim)
})

test.each`
  apa                    | dikirim                       | galat
  ${'Date'}              | ${[new Date(0)]}              | ${'Failed due to illegal value in property: 0'}
  ${'Date kedua'}        | ${['a', new Date(0)]}         | ${'Failed due to illegal value in property: 1'}
  ${'Date dalam objek'}  | ${[{ tanggal: new Date(0) }]} | ${'Failed due to illegal value in property: tanggal'}
  ${'fungsi'}            | ${[() => 1]}                  | ${'Failed due to illegal value in property: 0'}
  ${'Map'}               | ${[new Map()]}                | ${'Failed due to illegal value in property: 0'}
  ${'larik bertipe'}     | ${[new Uint8Array(2)]}        | ${'Failed due to illegal value in property: 0'}
  ${'BigInt'}            | ${[BigInt(1)]}                | ${'Failed due to illegal value in property: 0'}
  ${'rujukan melingkar'} | ${[circle]}                   | ${'Failed due to circular reference.'}
`('$apa ditolak', ({ dikirim, galat }: { dikirim: unknown[]; galat: string }) => {
  expect(() => plainArguments(dikirim)).toThrow(new TypeError(galat))
})
