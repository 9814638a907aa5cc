import { describe, expect, test } from 'vitest'
import { readArguments, UserError } from '../../../local-sheets/server/arguments.ts'
import { hasScreen } from '../../../local-sheets/server/open-browser.ts'

test.each`
  baris                             | arti
  ${'data.xlsx'}                    | ${{ file: 'data.xlsx', port: null, open: true, fresh: false }}
  ${'--port 8080 data.xlsx'}        | ${{ file: 'data.xlsx', port: 8080, open: true, fresh: false }}
  ${'data.xlsx --port=0 --no-open'} | ${{ file: 'data.xlsx', port: 0, open: false, fresh: false }}
  ${'data.xlsx --fresh'}            | ${{ file: 'data.xlsx', port: null, open: true, fresh: true }}
`('$baris', ({ baris, arti }: { baris: string; arti: unknown }) => {
  expect(readArguments(baris.split(' '))).toEqual(arti)
})

test.each`
  baris                            | pesan
  ${[]}                            | ${'Sebutkan berkas .xlsx yang akan dibuka.'}
  ${['a.xlsx', 'b.xlsx']}          | ${'Sebutkan berkas .xlsx yang akan dibuka.'}
  ${['a.xlsx', '--port', 'x']}     | ${"Nomor port 'x' tidak sah."}
  ${['a.xlsx', '--port', '70000']} | ${"Nomor port '70000' tidak sah."}
  ${['a.xlsx', '--prot=1']}        | ${"Opsi '--prot' tidak dikenal."}
`('$baris: $pesan', ({ baris, pesan }: { baris: string[]; pesan: string }) => {
  expect(() => readArguments(baris)).toThrow(UserError)
  expect(() => readArguments(baris)).toThrow(pesan)
})

describe('peramban dibuka hanya bila ada layar', () => {
  test.each`
    sistem      | lingkungan                          | ada
    ${'linux'}  | ${{ DISPLAY: ':0' }}                | ${true}
    ${'linux'}  | ${{ WAYLAND_DISPLAY: 'wayland-0' }} | ${true}
    ${'linux'}  | ${{}}                               | ${false}
    ${'linux'}  | ${{ DISPLAY: ':0', CI: 'true' }}    | ${false}
    ${'darwin'} | ${{}}                               | ${true}
    ${'win32'}  | ${{}}                               | ${true}
    ${'win32'}  | ${{ CI: '1' }}                      | ${false}
  `(
    '$sistem $lingkungan: $ada',
    (given: { sistem: NodeJS.Platform; lingkungan: Record<string, string>; ada: boolean }) => {
      expect(hasScreen(given.sistem, given.lingkungan)).toBe(given.ada)
    },
  )
})
