import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultOf } from '../../../../shared/evidence/proof/fault.ts'
import { addRow, beginProgress, readProgress, writeProgress } from '../../../../shared/evidence/proof/progress.ts'

const head = { count: 200, hash: 'a'.repeat(64) }
const begun = beginProgress({ total: 200, order: 'abc', head }, [], 1)
const cells = fc.string({ unit: 'binary', maxLength: 300 })

test('whatever is found, it fits a property, comes back as it was, and nothing goes uncounted', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cells, cells), { maxLength: 150 }), (found) => {
      const faults = found.map(([now, sealed], index) => ({ ...faultOf('cell', index + 1, index + 2), now, sealed }))
      const progress = faults.reduce((so, fault) => addRow(so, [fault]), begun)
      expect(Buffer.byteLength(writeProgress(progress))).toBeLessThanOrEqual(9_000)
      expect(readProgress(writeProgress(progress))).toEqual(progress)
      expect(progress.faults.length + progress.more).toBe(faults.length)
      expect([progress.done, progress.faulty]).toEqual([faults.length, faults.length])
    }),
    { numRuns: 30 },
  )
})

test.each([null, '', '{"v":2}'])('%s: a proof begins anew', (text) => {
  expect(readProgress(text)).toBeNull()
})
