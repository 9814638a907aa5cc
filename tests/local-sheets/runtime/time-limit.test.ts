import { expect, test } from 'vitest'
import { openOffice } from '../office.ts'

const ENDLESS = 'function putar() { for (;;) {} } function baik() { return 1 }'
const SHORT = { run: 50, short: 50 }
const words = { ok: false, message: 'Exceeded maximum execution time' }

test('a script that never ends is stopped', async () => {
  const office = await openOffice({ limits: SHORT })
  const engine = await office.engine(ENDLESS)
  expect(engine.runHere({ functionName: 'putar', kind: 'menu' }).outcome).toMatchObject(words)
})

test('in a thread of its own too, and others run afterwards', async () => {
  const office = await openOffice({ limits: { run: 2000, short: 2000 } })
  const engine = await office.engine(ENDLESS)
  const [stuck, fine] = await Promise.all([
    engine.runApart({ functionName: 'putar', kind: 'menu' }),
    engine.runApart({ functionName: 'baik', kind: 'menu' }),
  ])
  expect([stuck.outcome, fine.outcome]).toMatchObject([words, { ok: true, value: 1 }])
  expect((await engine.runApart({ functionName: 'baik', kind: 'menu' })).outcome).toMatchObject({ value: 1 })
})
