import { expect, onTestFinished, test } from 'vitest'
import { openSession } from '../../../local-sheets/session/open-session.ts'
import { nextEvent, openSessionOver } from './session-over.ts'

test('onOpen adds its menu, with submenus and separators', async () => {
  const { session } = await openSessionOver(`
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
  const { session, sheetId, shown } = await openSessionOver(`
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
  const { session } = await openSessionOver(`
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
  const { session, shown } = await openSessionOver(`
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

test('what a promise gives reaches the page', async () => {
  const { session } = await openSessionOver('function f() { return Promise.resolve(7) }')
  expect(await session.run({ functionName: 'f', args: [] })).toMatchObject({ ok: true, result: 7 })
})

test('a failing script says its own words and where it failed', async () => {
  const { session } = await openSessionOver(`function gagal() { throw new Error('Kolom Jumlah tidak ada.') }`)
  const outcome = await session.run({ functionName: 'gagal', args: [] })
  expect(outcome).toMatchObject({ ok: false, message: 'Kolom Jumlah tidak ada.' })
  expect(outcome.ok ? '' : outcome.stack).toContain('Code.js:1')
})

test('saving keeps cells and properties for the next opening', async () => {
  const { session, sheetId, file, folder } = await openSessionOver(`
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
