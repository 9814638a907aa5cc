import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { addDelivered, findDelivered } from '../../../shared/evidence/ledger/delivered.ts'
import { readHead } from '../../../shared/evidence/ledger/head.ts'
import type { Properties } from '../../../shared/evidence/ledger/properties.ts'
import { uploadOf, writeUpload } from '../../../shared/evidence/ledger/uploads.ts'
import { sha256 } from '../protocol/device.ts'

const RECEIVED = '2026-03-15T05:00:00.000Z'

test('14,000 clips are known by id and content, and fit the script’s properties', () => {
  const clips = Array.from({ length: 14_400 }, (_, index) => ({
    id: randomUUID(),
    payloadSha256: sha256(String(index)),
  }))
  const values: Record<string, string> = {}
  for (const [index, clip] of clips.entries()) {
    Object.assign(values, addDelivered(values, { ...clip, number: index + 1, received: RECEIVED }))
  }
  for (const clip of [clips[0], clips[7000], clips[14_399]]) {
    expect(clip && findDelivered(values, clip.id, clip.payloadSha256)).toEqual({ received: RECEIVED, isSame: true })
  }
  expect(findDelivered(values, clips[5]?.id ?? '', sha256('lain'))).toEqual({ received: RECEIVED, isSame: false })
  expect(findDelivered(values, randomUUID(), sha256('0'))).toBeNull()
  const sizes = Object.entries(values).map(([key, value]) => key.length + value.length)
  expect([Math.max(...sizes) <= 9 * 1024, sizes.reduce((sum, size) => sum + size, 0) < 400_000]).toEqual([true, true])
})

test('an upload keeps its place; with all taken, the one begun longest ago gives way', () => {
  let values: Properties = {}
  const ids = Array.from({ length: 41 }, () => randomUUID())
  for (const [index, id] of ids.entries()) values = { ...values, ...writeUpload(uploadOf(values, id, index)) }
  expect(uploadOf(values, ids[40] ?? '', 99).upload.begun).toBe(40)
  expect(uploadOf(values, ids[1] ?? '', 99).upload.begun).toBe(1)
  expect(uploadOf(values, ids[0] ?? '', 99).upload.begun).toBe(99)
})

test('a damaged head stops everything: the chain must not begin anew in silence', () => {
  expect(() => readHead({ 'evidence.head': '{"count":-1}' })).toThrow('evidence.head')
})
