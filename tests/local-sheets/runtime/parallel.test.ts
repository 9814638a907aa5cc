import { expect, test } from 'vitest'
import { webAppEvent } from '../../../local-sheets/runtime/web-app.ts'
import { openOffice } from '../office.ts'

const MANY = 30

/** Lets everybody go once so many have come. */
function meeting(expected: number) {
  let present = 0
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return () => {
    if (++present >= expected) open()
    return opened
  }
}

const COUNT = `
  function count(wait) {
    const store = PropertiesService.getScriptProperties()
    const cell = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1')
    const before = [Number(store.getProperty('n')), Number(cell.getValue())]
    if (wait) Utilities.sleep(1)
    store.setProperty('n', String(before[0] + 1))
    cell.setValue(before[1] + 1)
  }
  function doPost(e) {
    if (e.parameter.kunci === 'ya') LockService.getScriptLock().waitLock(60000)
    count(e.parameter.kunci === 'tidak')
    return ContentService.createTextOutput('ya')
  }
  function hasil() {
    const cell = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1')
    return [PropertiesService.getScriptProperties().getProperty('n'), cell.getValue()].join()
  }`

async function posts(kunci: 'ya' | 'tidak', number = MANY) {
  const office = await openOffice({ sleep: meeting(MANY) })
  const engine = await office.engine(COUNT)
  const event = webAppEvent({ method: 'POST', pathInfo: '', queryString: `kunci=${kunci}`, body: null })
  const ended = await Promise.all(
    Array.from({ length: number }, () => engine.runApart({ functionName: 'doPost', args: [event], kind: 'webApp' })),
  )
  const { outcome } = engine.runHere({ functionName: 'hasil', kind: 'menu' })
  return { failures: ended.filter((each) => !each.outcome.ok), total: outcome.ok ? outcome.value : outcome.message }
}

test('30 executions run at once, and without a lock they overwrite each other', async () => {
  expect(await posts('tidak')).toEqual({ failures: [], total: '1,1' })
})

test('the script lock lets one at a time through', async () => {
  expect(await posts('ya')).toEqual({ failures: [], total: '30,30' })
})

test('the 31st is turned away, as on Google', async () => {
  const { failures, total } = await posts('tidak', MANY + 1)
  expect([failures.map(({ outcome }) => outcome), total]).toMatchObject([
    [{ message: 'There are too many scripts running simultaneously for this Google user account.' }],
    '1,1',
  ])
})
