import { expect, test } from 'vitest'
import type { Moment } from '../../../local-sheets/runtime/interruption.ts'
import { killedAt, openOffice } from '../office.ts'

const SCRIPT = `
  function tulis() {
    const lock = LockService.getScriptLock()
    lock.waitLock(1000)
    try {
      console.log('baris log tidak dihitung')
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue('ditulis')
    } catch (error) {
      console.log('catch')
    } finally {
      lock.releaseLock()
      console.log('finally')
    }
  }
  function bebas() { return [LockService.getScriptLock().tryLock(0), SpreadsheetApp.getActiveSheet().getRange('A1').getValue()].join() }`

/** What one hears and finds after an execution that was stopped there. */
async function after(call: number, when: Moment['when']) {
  const { interrupts, wasKilled } = killedAt('tulis', call, when)
  const office = await openOffice({ interrupts })
  const engine = await office.engine(SCRIPT)
  const { outcome } = await engine.runApart({ functionName: 'tulis', kind: 'webApp' })
  const found = engine.runHere({ functionName: 'bebas', kind: 'menu' }).outcome
  return {
    killed: wasKilled(),
    ended: outcome.ok ? 'ok' : outcome.message,
    heard: office.heard.log.slice(1),
    found: found.ok ? found.value : found.message,
  }
}

const DEAD = "We're sorry, a server error occurred. Please wait a bit and try again."

// getScriptLock 1, waitLock 2, getActiveSheet 3, getRange 4, setValue 5, releaseLock 6
test.each`
  call | when        | heard | found
  ${1} | ${'before'} | ${[]} | ${'true,'}
  ${2} | ${'after'}  | ${[]} | ${'true,'}
  ${5} | ${'before'} | ${[]} | ${'true,'}
  ${5} | ${'after'}  | ${[]} | ${'true,ditulis'}
  ${6} | ${'before'} | ${[]} | ${'true,ditulis'}
`(
  'killed $when call $call: neither catch nor finally runs, and the lock is free',
  async ({ call, when, heard, found }) => {
    expect(await after(call, when)).toEqual({ killed: true, ended: DEAD, heard, found })
  },
)

test('a point that is never reached kills nobody', async () => {
  expect(await after(7, 'before')).toEqual({ killed: false, ended: 'ok', heard: ['finally'], found: 'true,ditulis' })
})
