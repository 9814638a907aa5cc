import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GENESIS, type Sealed, sealedText } from '../../../../shared/evidence/chain.ts'
import { explain, type Testimony } from '../../../../shared/evidence/proof/culprits.ts'
import { sha256 } from '../../protocol/device.ts'

const sealed: Sealed = {
  number: 7,
  previous: sha256('6'),
  id: '3f2a9c1b-0000-4000-8000-000000000001',
  received: '2026-03-15T05:00:00.000Z',
  register: 'a'.repeat(32),
  device: 'b'.repeat(32),
  time: '2026-03-15T04:59:58.120Z',
  nonce: 'c'.repeat(32),
  signature: 'd'.repeat(128),
  payloadSha256: sha256('rekaman'),
  files: [{ sha256: sha256('berkas'), driveId: 'drive-1' }],
}
const rowHash = sha256(sealedText(sealed))
const testimony: Testimony = { ...sealed, rowHash }
const known = { number: 8, previous: GENESIS, id: 'lain', register: 'lain', payloadSha256: GENESIS, files: [] } as const

test('whichever cells were changed that the rest remembers: just these are named, and what was sealed comes back', () => {
  fc.assert(
    fc.property(fc.subarray(Object.keys(known), { minLength: 1 }), (changed) => {
      const now = { ...sealed, ...Object.fromEntries(Object.entries(known).filter(([key]) => changed.includes(key))) }
      const explanation = explain({ sealed: now, rowHash }, testimony, sha256)
      expect(explanation?.sealed).toEqual(sealed)
      expect(explanation?.culprits.map(({ key }) => key).sort()).toEqual([...changed].sort())
    }),
  )
})

test.each<[string, Partial<Sealed>, string, Partial<Testimony>, readonly string[] | null]>([
  ['the hash itself', {}, GENESIS, {}, ['rowHash']],
  ['the hash and the number', { number: 9 }, GENESIS, {}, ['number', 'rowHash']],
  ['what nobody else remembers', { time: '2026-03-15T04:00:00.000Z' }, rowHash, {}, null],
  ['a cell of which the rest says something wrong', { number: 9 }, rowHash, { previous: GENESIS }, ['number']],
  ['a cell of which the rest knows nothing', { number: 9 }, rowHash, { number: null }, null],
])('%s', (_what, change, hash, told, culprits) => {
  const explanation = explain({ sealed: { ...sealed, ...change }, rowHash: hash }, { ...testimony, ...told }, sha256)
  expect(explanation?.culprits.map(({ key }) => key) ?? null).toEqual(culprits)
})
