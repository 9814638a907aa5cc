import { expect, test } from 'vitest'
import { recordSchema } from '../../../shared/evidence/record.ts'
import { filePayloadSchema } from '../../../shared/protocol/payloads.ts'
import { bytesOf, fileOf, recordOf } from './clips.ts'

const png = fileOf(bytesOf('image/png', 'layar'))

test.each([
  ['https://www.instagram.com/p/C4abc/?a=b#c', true],
  ['http://localhost:8000/x', true],
  ['', true],
  ['javascript:alert(1)', false],
  ['JavaScript:alert(1)//https://a.id', false],
  ['data:text/html,<script>', false],
  ['file:///etc/passwd', false],
  ['//a.id/x', false],
  ['https://', false],
  ['https:///a.id', false],
  ['https://?a.id', false],
  ['https://a.id/"onload=', false],
  ['https://a.id/ x', false],
  ['https://a.id/\u202Egnp.exe', false],
  ['https://a.id/\u0000', false],
  [`https://a.id/${'x'.repeat(4000)}`, false],
])('%j is an address of the web: %s', (address, isOne) => {
  for (const field of ['url', 'canonicalUrl', 'link']) {
    expect(recordSchema.safeParse({ ...recordOf(), [field]: address }).success).toBe(isOne)
  }
})

const refused: readonly (readonly [string, object])[] = [
  ['captured on a day that there is not', { captured: '2026-02-30T05:00:00.000Z' }],
  ['captured in the year 9999, which is 10000 at the office', { captured: '9999-12-31T23:00:00.000Z' }],
  ['about a day that there is not', { effective: '9999-99-99' }],
  ['about 30 February', { effective: '2026-02-30' }],
  ['posted before there was a web', { posted: { at: '0001-01-01T00:00:00.000Z', source: 'id' } }],
  ['with fewer than no likes', { counts: { likes: -1, comments: null, shares: null, views: null } }],
  ['with half a like', { counts: { likes: 0.5, comments: null, shares: null, views: null } }],
  [
    'with more likes than a number tells apart',
    { counts: { likes: 2 ** 53, comments: null, shares: null, views: null } },
  ],
  ['with fewer than no boxes', { redaction: { boxes: -1, by: '' } }],
  ['with an indicator that a cell takes for a sum', { indicators: ['-1'] }],
  ['with a file of no bytes', { files: [{ ...png, bytes: 0 }] }],
  ['with a file of less than no bytes', { files: [{ ...png, bytes: -200 }] }],
  ['with a file larger than may be sent', { files: [{ ...png, bytes: 3_600_001 }] }],
  ['with a hash in capitals', { files: [{ ...png, sha256: 'A'.repeat(64) }] }],
  ['with 41 files', { files: Array.from({ length: 41 }, () => png) }],
]

test.each(refused)('a record %s is refused', (_what, change) => {
  expect(recordSchema.safeParse({ ...recordOf(), files: [png] }).success).toBe(true)
  expect(recordSchema.safeParse({ ...recordOf(), files: [png], ...change }).success).toBe(false)
})

test.each([
  ['date', '2026-03-15', true],
  ['date', '9999-99-99', false],
  ['date', '2026-02-29', false],
  ['date', '../../..', false],
  ['number', 40, true],
  ['number', 41, false],
  ['number', 0, false],
  ['number', -1, false],
  ['number', 1.5, false],
  ['step', '9.9', false],
])('a file that goes ahead with %s %j is taken: %s', (field, value, isTaken) => {
  const payload = { clip: recordOf().id, step: '1.2', date: '2026-03-15', title: 'x', number: 1, file: png }
  expect(filePayloadSchema.safeParse({ ...payload, [field]: value }).success).toBe(isTaken)
})
