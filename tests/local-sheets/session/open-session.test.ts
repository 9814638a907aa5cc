import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openSession } from '../../../local-sheets/session/open-session.ts'
import type { SessionEvent } from '../../../local-sheets/session/session.ts'
import { emptyXlsx } from '../../../local-sheets/storage/xlsx/file.ts'
import { NOON } from '../office.ts'

async function sessionOver(code: string) {
  const folder = await mkdtemp(join(tmpdir(), 'local-sheets-'))
  await writeFile(join(folder, 'Code.js'), code)
  const file = join(folder, 'Buku.xlsx')
  await writeFile(file, await emptyXlsx('Pegawai'))
  const session = await openSession({ file, bundle: folder, now: () => NOON })
  onTestFinished(() => session.close())
  const events: SessionEvent[] = []
  session.on((event) => events.push(event))
  const [sheet] = session.summary().sheets
  const sheetId = sheet?.id ?? -1
  const shown = (row: number, column: number) =>
    session.window({ sheetId, area: { row, column, rows: 1, columns: 1 } }).cells[0]
  return { session, events, sheetId, shown, file, folder }
}

/** Resolves with the next event of this type. */
function nextEvent<T extends SessionEvent['type']>(
  session: { on(listener: (event: SessionEvent) => void): () => void },
  type: T,
): Promise<Extract<SessionEvent, { type: T }>> {
  return new Promise((resolve) => {
    const stop = session.on((event) => {
      if (event.type !== type) return
      stop()
      resolve(event as Extract<SessionEvent, { type: T }>) // its type has just been compared
    })
  })
}

test('onOpen adds its menu, with submenus and separators', async () => {
  const { session } = await sessionOver(`
    function onOpen() {
      const ui = SpreadsheetApp.getUi()
      ui.createMenu('PUG').addItem('Hitung', 'hitung').addSeparator()
        .addSubMenu(ui.createMenu('Lain').addItem('Tentang', 'tentang')).addToUi()
    }`)
  expect(session.menus()).toEqual([
    {
      caption: 'PUG',
      items: [
        { kind: 'item', caption: 'Hitung', functionName: 'hitung' },
        { kind: 'separator' },
        { kind: 'menu', caption: 'Lain', items: [{ kind: 'item', caption: 'Tentang', functionName: 'tentang' }] },
      ],
    },
  ])
})

test('while a script waits for an answer, the page can still be read and edited', async () => {
  const { session, sheetId, shown } = await sessionOver(`
    function tanya() {
      const ui = SpreadsheetApp.getUi()
      return ui.alert('Hapus', 'Yakin?', ui.ButtonSet.YES_NO) === ui.Button.YES
    }`)
  const asked = nextEvent(session, 'dialog')
  const run = session.run({ functionName: 'tanya', args: [] })
  const { dialogId, dialog } = await asked
  expect(dialog).toEqual({ kind: 'alert', title: 'Hapus', message: 'Yakin?', buttons: ['YES', 'NO'] })
  expect(session.edit({ sheetId, row: 1, column: 1, input: 'Siti' })).toEqual({ ok: true, warning: null })
  expect(shown(1, 1)?.text).toBe('Siti')
  session.answer(dialogId, { button: 'YES', text: '' })
  expect(await run).toMatchObject({ ok: true, result: true, calls: { 'Ui.alert': 1 } })
})

test('of two runs at once only one holds the script lock; an alert lets go of it', async () => {
  const { session } = await sessionOver(`
    function pegang() {
      const lock = LockService.getScriptLock()
      lock.waitLock(1000)
      SpreadsheetApp.getUi().alert('dikunci')
      return lock.hasLock()
    }
    function coba() { return LockService.getScriptLock().tryLock(0) }`)
  const asked = nextEvent(session, 'dialog')
  const first = session.run({ functionName: 'pegang', args: [] })
  const { dialogId } = await asked
  expect(await session.run({ functionName: 'coba', args: [] })).toMatchObject({ result: true })
  session.answer(dialogId, { button: 'OK', text: '' })
  expect(await first).toMatchObject({ ok: true, result: false })
})

test('what a script wrote is undone and redone in one step', async () => {
  const { session, shown } = await sessionOver(`
    function isi() {
      const sheet = SpreadsheetApp.getActiveSheet()
      sheet.getRange('A1').setValue('Nama')
      sheet.getRange('B1').setValue('L/P')
    }`)
  await session.run({ functionName: 'isi', args: [] })
  expect([shown(1, 1)?.text, shown(1, 2)?.text]).toEqual(['Nama', 'L/P'])
  expect(session.undo()).toBe(true)
  expect([shown(1, 1), shown(1, 2)]).toEqual([undefined, undefined])
  expect(session.summary()).toMatchObject({ canUndo: false, canRedo: true, unsaved: false })
  expect(session.redo()).toBe(true)
  expect(shown(1, 2)?.text).toBe('L/P')
})

test('an edit tells onEdit the cell, what it was and what it is', async () => {
  const { session, sheetId } = await sessionOver(`
    function onEdit(e) {
      const place = [e.range.getA1Notation(), e.range.rowStart, e.range.columnEnd].join(' ')
      e.source.toast([place, e.value, e.oldValue, e.authMode].join(' | '))
    }`)
  const first = nextEvent(session, 'toast')
  session.edit({ sheetId, row: 2, column: 3, input: '12' })
  expect((await first).message).toBe('C2 2 3 | 12 |  | LIMITED')
  const second = nextEvent(session, 'toast')
  session.edit({ sheetId, row: 2, column: 3, input: '' })
  expect((await second).message).toBe('C2 2 3 |  | 12 | LIMITED')
})

test.each`
  kind                    | body                                            | result
  ${'plain objects'}      | ${'return { nama: "Siti", n: [1, undefined] }'} | ${{ nama: 'Siti', n: [1, null] }}
  ${'a date (fact 176)'}  | ${'return { kapan: new Date(0) }'}              | ${null}
  ${'a date among cells'} | ${'return [[1, new Date(0)]]'}                  | ${null}
  ${'nothing'}            | ${''}                                           | ${null}
  ${'a promise'}          | ${'return Promise.resolve(7)'}                  | ${7}
`('google.script.run hands $kind to the page as plain JSON', async ({ body, result }) => {
  const { session } = await sessionOver(`function f() { ${body} }`)
  expect(await session.run({ functionName: 'f', args: [] })).toMatchObject({ ok: true, result })
})

test.each`
  argument          | words
  ${new Date(0)}    | ${'Failed due to illegal value in property: 0'}
  ${{ f: () => 1 }} | ${'Failed due to illegal value in property: 0'}
`('google.script.run refuses $argument (fact 175)', async ({ argument, words }) => {
  const { session } = await sessionOver('function f(x) { return x }')
  expect(await session.run({ functionName: 'f', args: [argument] })).toMatchObject({ ok: false, message: words })
})

test('a private function cannot be called from the page (fact 177)', async () => {
  const { session } = await sessionOver('function rahasia_() {}')
  expect(await session.run({ functionName: 'rahasia_', args: [] })).toMatchObject({
    ok: false,
    message: 'Script function not found: rahasia_',
  })
})

test('a failing script says its own words and where it failed', async () => {
  const { session } = await sessionOver(`function gagal() { throw new Error('Kolom Jumlah tidak ada.') }`)
  const outcome = await session.run({ functionName: 'gagal', args: [] })
  expect(outcome).toMatchObject({ ok: false, message: 'Kolom Jumlah tidak ada.' })
  expect(outcome.ok ? '' : outcome.stack).toContain('Code.js:1')
})

test('saving keeps cells and properties for the next opening', async () => {
  const { session, sheetId, file, folder } = await sessionOver(`
    function simpan() { PropertiesService.getDocumentProperties().setProperty('tahun', '2026') }
    function baca() { return PropertiesService.getDocumentProperties().getProperty('tahun') }`)
  session.edit({ sheetId, row: 1, column: 1, input: 'Siti' })
  await session.run({ functionName: 'simpan', args: [] })
  expect(session.summary().unsaved).toBe(true)
  await session.save()
  expect(session.summary().unsaved).toBe(false)
  const again = await openSession({ file, bundle: folder })
  onTestFinished(() => again.close())
  expect(again.window({ sheetId, area: { row: 1, column: 1, rows: 1, columns: 1 } }).cells[0]?.text).toBe('Siti')
  expect(await again.run({ functionName: 'baca', args: [] })).toMatchObject({ result: '2026' })
})
