import { expect, test } from 'vitest'
import { openOffice } from '../office.ts'
import { runScript } from './run-script.ts'

const LOCK = 'const lock = LockService.getScriptLock();'

test('fact 152: a lock is held from waitLock or tryLock until it is released', async () => {
  const body = `${LOCK}
    const held = [lock.hasLock()]
    lock.waitLock(1000); held.push(lock.hasLock())
    lock.releaseLock(); held.push(lock.hasLock())
    lock.tryLock(1000); held.push(lock.hasLock())
    return held`
  expect(await runScript(body)).toEqual([false, true, false, true])
})

test.each`
  calls                                                                         | result
  ${'lock.tryLock(0)'}                                                          | ${true}
  ${'lock.tryLock(-100)'}                                                       | ${false}
  ${'[lock.tryLock(10), lock.tryLock(10)].join()'}                              | ${'true,true'}
  ${'(lock.tryLock(10), lock.tryLock(10), lock.releaseLock(), lock.hasLock())'} | ${false}
  ${'(lock.waitLock(0), lock.hasLock())'}                                       | ${true}
`('fact 153: on a free lock $calls is $result', async ({ calls, result }) => {
  expect(await runScript(`${LOCK} return ${calls}`)).toBe(result)
})

/** What `second` gives while a run that holds the script lock is still going. */
async function whileHeld(second: string): Promise<unknown> {
  let outcome: unknown = null
  const office = await openOffice({
    onToast: () => {
      outcome = engine.runHere({ functionName: 'second', kind: 'menu' }).outcome
    },
  })
  const engine = await office.engine(`
    function first() { ${LOCK} lock.waitLock(0); SpreadsheetApp.getActive().toast('dikunci') }
    function second() { ${LOCK} ${second} }`)
  engine.runHere({ functionName: 'first', kind: 'menu' })
  return outcome
}

test('fact 154: waiting in vain for a lock fails, trying gives false', async () => {
  expect(await whileHeld('lock.waitLock(0)')).toMatchObject({
    message: 'Lock timeout: another process was holding the lock for too long.',
  })
  expect(await whileHeld('return lock.tryLock(0)')).toEqual({ ok: true, value: false })
})

test('fact 155: a web app has no document lock; a lock that is not held is released in vain, and each at the end', async () => {
  const office = await openOffice()
  expect(await office.run('return LockService.getDocumentLock() === null', { kind: 'webApp' })).toBe(true)
  expect(await whileHeld('lock.releaseLock(); return lock.tryLock(0)')).toEqual({ ok: true, value: false })
  const engine = await office.engine(`function take() { ${LOCK} return lock.tryLock(0) }`)
  const taken = [1, 2].map(() => engine.runHere({ functionName: 'take', kind: 'menu' }).outcome)
  expect(taken).toMatchObject([{ value: true }, { value: true }])
})

test.each(['alert', 'prompt'])('fact 156: no lock outlives %s', async (dialog) => {
  expect(
    await runScript(`${LOCK} lock.waitLock(0); SpreadsheetApp.getUi().${dialog}('?'); return lock.hasLock()`),
  ).toBe(false)
})
