import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordSchema } from '../../../shared/evidence/record.ts'
import { recordAtSheet, shortFileName, titleOf } from '../../../shared/evidence/sheet-record.ts'
import { parsePayload } from '../../../shared/protocol/body.ts'
import { bytesOf, fileOf } from './clips.ts'

const entry = {
  step: '1.2',
  item: '1.2-2',
  indicators: ['focal-point'],
  programme: '',
  title: 'SK Focal Point',
  effective: '',
  note: '',
  officer: 'rina@bengkayang.go.id',
} as const
const made = { id: '3f2a9c1b-0000-4000-8000-000000000001', captured: '2026-03-15T05:00:00.000Z' }

test.each([
  ['a link', { link: 'https://drive.google.com/file/d/abc/view' }],
  ['a file', { file: fileOf(bytesOf('application/pdf', 'a'), 'application/pdf', 'sk.pdf') }],
])('%s is a record as the register takes it', (_what, document) => {
  expect(recordSchema.safeParse(recordAtSheet(entry, document, made)).error).toBeUndefined()
})

test('a day is told or not told', () => {
  const days = ['', '2026-01-05'].map(
    (effective) => recordAtSheet({ ...entry, effective }, { link: '' }, made).effective,
  )
  expect(days).toEqual([null, '2026-01-05'])
})

test.each`
  title   | file             | count | called
  ${''}   | ${'sk-2026.pdf'} | ${1}  | ${'sk-2026'}
  ${'SK'} | ${'sk-2026.pdf'} | ${1}  | ${'SK'}
  ${'SK'} | ${'sk-2026.pdf'} | ${2}  | ${'SK – sk-2026'}
  ${''}   | ${'tanpa akhir'} | ${2}  | ${'tanpa akhir'}
`('title "$title" and file $file, one of $count: $called', ({ title, file, count, called }) => {
  expect(titleOf(title, file, count)).toBe(called)
})

test('whatever a file is called, its record is taken', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ minLength: 390 }).map((text) => `${text}😀`.repeat(2)),
        fc.constant('😀'.repeat(400)),
      ),
      fc.integer({ min: 1, max: 9 }),
      (name, count) => {
        const title = titleOf('Judul', name, count)
        const file = { ...fileOf(bytesOf('image/png', 'a')), name: shortFileName(`${name}.png`) }
        const record = recordAtSheet({ ...entry, title }, { file }, made)
        expect(parsePayload(JSON.stringify(record), recordSchema)).toHaveProperty('value')
      },
    ),
  )
})
