import { expect, test } from 'vitest'
import { latest } from '../../../../local-sheets/page/app/latest.ts'

test('hanya yang terakhir dari yang datang selagi sibuk dikerjakan', async () => {
  const done: string[] = []
  const gates: (() => void)[] = []
  const work = latest<string>((value) => {
    done.push(value)
    return new Promise((resolve) => gates.push(resolve))
  })
  for (const value of ['A1', 'A2', 'A3', 'A4']) work.give(value)
  expect(done).toEqual(['A1'])
  const settled = work.settled()
  gates[0]?.()
  await Promise.resolve()
  await Promise.resolve()
  expect(done).toEqual(['A1', 'A4'])
  gates[1]?.()
  await settled
  work.give('A5')
  expect(done).toEqual(['A1', 'A4', 'A5'])
})
