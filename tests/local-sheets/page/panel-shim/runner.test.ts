import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { PanelMessage } from '../../../../local-sheets/page/panel-shim/messages.ts'
import { parsePanelMessage } from '../../../../local-sheets/page/panel-shim/messages.ts'
import { runner } from '../../../../local-sheets/page/panel-shim/runner.ts'

beforeAll(() => {
  vi.stubGlobal('HTMLFormElement', class {})
})
afterAll(() => {
  vi.unstubAllGlobals()
})

/** `google.script.run` as a panel's code uses it. */
interface Run {
  withSuccessHandler(handler: (result: unknown, userObject: unknown) => void): Run
  withFailureHandler(handler: (error: Error, userObject: unknown) => void): Run
  withUserObject(userObject: unknown): Run
  simpan(...args: unknown[]): void
  readonly rahasia_: unknown
}

function panel() {
  const sent: PanelMessage[] = []
  const { run, ended } = runner((message) => sent.push(message))
  // A panel's code is plain JavaScript: what the script offers is known to nobody but its author.
  return { sent, ended, run: run as Run }
}

test('hasil sampai ke penangan keberhasilan, bersama objek pengguna', () => {
  const { run, ended, sent } = panel()
  const heard: unknown[] = []
  const returned = run
    .withSuccessHandler((...all) => heard.push(all))
    .withUserObject('tombol')
    .simpan('a', 2)
  expect(returned).toBeUndefined()
  expect(sent).toEqual([{ kind: 'run', callId: 1, functionName: 'simpan', args: ['a', 2] }])
  ended({ callId: 1, outcome: { ok: true, result: 42 } })
  expect(heard).toEqual([[42, 'tombol']])
})

test('galat sampai ke penangan kegagalan sebagai Error', () => {
  const { run, ended } = panel()
  const heard: unknown[] = []
  run.withFailureHandler((error) => heard.push(error)).simpan()
  ended({ callId: 1, outcome: { ok: false, message: 'Exception: gagal' } })
  expect(heard).toEqual([new Error('Exception: gagal')])
})

test('tanpa penangan, galat tidak hilang', () => {
  const { run, ended } = panel()
  run.simpan()
  expect(() => ended({ callId: 1, outcome: { ok: false, message: 'Exception: gagal' } })).toThrow('Exception: gagal')
})

test('penangan satu panggilan tidak terbawa ke panggilan lain', () => {
  const { run, ended } = panel()
  const heard: unknown[] = []
  run.withSuccessHandler((result) => heard.push(result))
  run.simpan()
  ended({ callId: 1, outcome: { ok: true, result: 1 } })
  expect(heard).toEqual([])
})

test('fungsi pribadi tidak terlihat', () => {
  expect(panel().run.rahasia_).toBeUndefined()
})

test('paling banyak sepuluh panggilan sekaligus, sisanya menunggu giliran', () => {
  const { run, ended, sent } = panel()
  for (let call = 1; call <= 12; call++) run.simpan(call)
  expect(sent).toHaveLength(10)
  ended({ callId: 3, outcome: { ok: true, result: null } })
  expect(sent.at(-1)).toMatchObject({ callId: 11, args: [11] })
})

test.each`
  pesan
  ${null}
  ${'run'}
  ${{ kind: 'run', callId: '1', functionName: 'x', args: [] }}
  ${{ kind: 'run', callId: 1, functionName: 'x', args: 'a' }}
  ${{ kind: 'run', callId: 1, functionName: 'x' }}
  ${{ kind: 'answer' }}
`('halaman tidak menghiraukan $pesan', ({ pesan }: { pesan: unknown }) => {
  expect(parsePanelMessage(pesan)).toBeNull()
})

test('ukuran yang bukan ukuran tidak dipakai', () => {
  expect(parsePanelMessage({ kind: 'resize', width: -4, height: 300 })).toEqual({
    kind: 'resize',
    width: null,
    height: 300,
  })
})
