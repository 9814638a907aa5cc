import { expect, test } from 'vitest'
import { openEvent } from '../../../local-sheets/runtime/events.ts'
import { openOffice } from '../office.ts'
import { nextEvent, openSessionOver } from '../session/session-over.ts'
import { refusal, runScript } from './run-script.ts'

const EMAIL = 'kepala@bengkayangkab.go.id'

test.each`
  kind               | email
  ${'menu'}          | ${EMAIL}
  ${'simpleTrigger'} | ${''}
  ${'webApp'}        | ${''}
`('fact 185: the active user of a run by $kind is "$email"', async ({ kind, email }) => {
  const office = await openOffice()
  const body = 'const user = Session.getActiveUser(); return [user.getEmail(), user.toString()]'
  expect(await office.run(body, { kind })).toEqual([email, email])
})

test('fact 186: the effective user of a web app is its owner; the time zone is that of the script', async () => {
  const office = await openOffice()
  const body = `return [Session.getEffectiveUser().getEmail(), Session.getScriptTimeZone()]`
  expect(await office.run(body, { kind: 'webApp' })).toEqual([EMAIL, 'Asia/Jakarta'])
})

test('fact 187: a web app has no user interface', async () => {
  const office = await openOffice()
  await expect(office.run('SpreadsheetApp.getUi()', { kind: 'webApp' })).rejects.toThrow(
    'Cannot call SpreadsheetApp.getUi() from this context.',
  )
})

test.each`
  button      | call                                                        | answer
  ${'OK'}     | ${"ui.alert('x') === ui.Button.OK"}                         | ${true}
  ${'CLOSE'}  | ${"ui.alert('x') === ui.Button.CLOSE"}                      | ${true}
  ${'NO'}     | ${"ui.alert('Judul', 'x', ui.ButtonSet.YES_NO).toString()"} | ${'NO'}
  ${'CANCEL'} | ${"ui.prompt('x').getResponseText()"}                       | ${'Siti'}
  ${'CLOSE'}  | ${"ui.prompt('x').getSelectedButton().toString()"}          | ${'CLOSE'}
`('fact 188: answered with $button and "Siti", $call is $answer', async ({ button, call, answer }) => {
  expect(await runScript(`const ui = SpreadsheetApp.getUi(); return ${call}`, { button, text: 'Siti' })).toBe(answer)
})

test.each`
  ending          | menus
  ${''}           | ${0}
  ${'.addToUi()'} | ${1}
`('fact 189: a menu ending in "$ending" is shown $menus times', async ({ ending, menus }) => {
  const office = await openOffice()
  await office.run(`SpreadsheetApp.getUi().createMenu('PUG').addItem('Hitung', 'hitung')${ending}`)
  expect(office.heard.menus).toHaveLength(menus)
})

test('fact 190: triggers are listed and deleted, 20 at most; minutes are 1, 5, 10, 15 or 30', async () => {
  const TRIGGER = `const install = () => ScriptApp.newTrigger('harian').timeBased().everyDays(1).create();`
  const body = `${TRIGGER}
    const first = install()
    const listed = ScriptApp.getProjectTriggers().map((each) => each.getHandlerFunction())
    ScriptApp.deleteTrigger(first)
    return [listed, ScriptApp.getProjectTriggers().length]`
  expect(await runScript(body)).toEqual([['harian'], 0])
  const many = (count: number) => refusal(`${TRIGGER} for (let i = 0; i < ${count}; i++) install()`)
  expect(await many(20)).toBe('Nothing was refused.')
  expect(await many(21)).toBe(
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  )
  expect(await refusal(`ScriptApp.newTrigger('x').timeBased().everyMinutes(15)`)).toBe('Nothing was refused.')
  expect(await refusal(`ScriptApp.newTrigger('x').timeBased().everyMinutes(7)`)).toContain('1, 5, 10, 15 or 30')
})

const CLOCK = `
  function pasang() {
    ScriptApp.newTrigger('harian').timeBased().everyDays(1).create()
    ScriptApp.newTrigger('sekali').timeBased().after(60000).create()
  }
  const tell = (name, e) => console.log(JSON.stringify({ name, uid: typeof e.triggerUid, ...e, triggerUid: undefined }))
  function harian(e) { tell('harian', e) }
  function sekali(e) { SpreadsheetApp.getUi() }`

test('fact 195: a clock tells its function the moment in UTC', async () => {
  const office = await openOffice({ now: () => Date.UTC(2027, 0, 3, 23, 59, 58) })
  const engine = await office.engine(CLOCK)
  engine.runHere({ functionName: 'pasang', kind: 'menu' })
  await engine.fireClock()
  expect(office.heard.log.map((line) => JSON.parse(line))).toEqual([
    {
      name: 'harian',
      uid: 'string',
      authMode: 'FULL',
      timezone: 'UTC',
      year: 2027,
      month: 1,
      'day-of-month': 3,
      'day-of-week': 7,
      'week-of-year': 53,
      hour: 23,
      minute: 59,
      second: 58,
    },
  ])
})

test('a clock has no user interface; a trigger that was to fire once fires no more', async () => {
  const office = await openOffice()
  const engine = await office.engine(CLOCK)
  engine.runHere({ functionName: 'pasang', kind: 'menu' })
  const rounds = [await engine.fireClock(), await engine.fireClock()]
  expect(rounds.map((ended) => ended.map(({ outcome }) => outcome.ok))).toEqual([[true, false], [true]])
  expect(rounds[0]?.[1]?.outcome).toMatchObject({ message: 'Cannot call SpreadsheetApp.getUi() from this context.' })
})

test('fact 191: an edit tells onEdit its cell, what it was and what it is; what a script writes does not', async () => {
  const { session, sheetId } = await openSessionOver(`
    function onEdit(e) {
      const place = [e.range.getA1Notation(), e.range.rowStart, e.range.rowEnd, e.range.columnStart, e.range.columnEnd]
      e.source.toast([place.join(' '), e.authMode, typeof e.value, e.value, e.oldValue].join(' | '))
      e.range.offset(1, 0).setValue('dari skrip')
    }`)
  const told: string[] = []
  const typed = async (input: string) => {
    const heard = nextEvent(session, 'toast')
    session.edit({ sheetId, row: 2, column: 3, input })
    told.push((await heard).message)
  }
  await typed('12')
  await typed('')
  expect(told).toEqual(['C2 2 2 3 3 | LIMITED | string | 12 | ', 'C2 2 2 3 3 | LIMITED | undefined |  | 12'])
})

test('fact 193 (unsure): onOpen is told mode, spreadsheet and user; a published add-on may then only make its menu', async () => {
  const office = await openOffice()
  const engine = await office.engine(`
    function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Hitung', 'hitung').addToUi() }
    function told(e) { return [e.authMode, e.source, e.user].join() }
    function beyond() { SpreadsheetApp.getActiveSpreadsheet() }`)
  const run = (functionName: string, authMode: 'LIMITED' | 'NONE') => {
    const args = [openEvent(EMAIL, authMode)]
    return engine.runHere({ functionName, args, kind: 'simpleTrigger', authMode }).outcome
  }
  expect(run('told', 'LIMITED')).toMatchObject({ value: `LIMITED,Spreadsheet,${EMAIL}` })
  expect(run('onOpen', 'NONE')).toMatchObject({ ok: true })
  expect(office.heard.menus).toHaveLength(1)
  expect(run('beyond', 'NONE')).toMatchObject({
    message: 'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet',
  })
})

test('fact 196: there are four modes of authorisation; who runs scripts here has granted all', async () => {
  const body = `
    const { NONE, CUSTOM_FUNCTION, LIMITED, FULL } = ScriptApp.AuthMode
    const info = ScriptApp.getAuthorizationInfo(FULL)
    const isGranted = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED
    return [[NONE, CUSTOM_FUNCTION, LIMITED, FULL].join(), isGranted, info.getAuthorizationUrl() === null]`
  expect(await runScript(body)).toEqual(['NONE,CUSTOM_FUNCTION,LIMITED,FULL', true, true])
})
