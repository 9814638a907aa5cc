import { describe, expect, test } from 'vitest'
import { buildRecord, webAddress } from '../../../extension/clipping/build-record.ts'
import { earlierClips } from '../../../extension/clipping/earlier.ts'
import { type ClipForm, emptyForm, written } from '../../../extension/form/clip-form.ts'
import { recordSchema } from '../../../shared/evidence/record.ts'
import { clipId, clipOf } from '../clips.ts'

const form: ClipForm = {
  ...written(written(emptyForm, 'title', 'Pelatihan'), 'step', '2.3'),
  account: { value: '@diskominfo', origin: 'container', isGuess: false, because: '' },
  postedAt: { value: '2025-03-12T07:00:00+07:00', origin: 'relativeTime', isGuess: true, because: '' },
}
const file = { name: 'gambar-1.png', type: 'image/png', bytes: 3, sha256: '0'.repeat(64) } as const
const parts = {
  id: clipId(1),
  form,
  extraction: null,
  pageUrl: 'https://www.instagram.com/p/ABC/',
  capturedAt: Date.parse('2025-03-12T08:00:00Z'),
  files: [file],
  boxes: 0,
  officer: 'Rina Kartika',
  legalBasis: '',
}

describe('the record of a clip', () => {
  test('is one that the sheet takes', () => {
    expect(recordSchema.safeParse(buildRecord(parts)).success).toBe(true)
  })

  test('says where each value is from; a guess is called a guess', () => {
    expect(buildRecord(parts)).toMatchObject({
      posted: { at: '2025-03-12T00:00:00.000Z', source: 'guess' },
      sources: { title: 'person', account: 'page', posted: 'guess', caption: 'none' },
    })
  })

  test('names who covered something, and nobody where nothing was covered', () => {
    expect(buildRecord(parts).redaction).toEqual({ boxes: 0, by: '' })
    expect(buildRecord({ ...parts, boxes: 2 }).redaction).toEqual({ boxes: 2, by: 'Rina Kartika' })
  })

  test('of a PDF alone is a document', () => {
    expect(buildRecord({ ...parts, files: [{ ...file, type: 'application/pdf' }] }).genre).toBe('document')
  })

  test('takes a title of any length', () => {
    expect(buildRecord({ ...parts, form: written(form, 'title', 'x'.repeat(1000)) }).title).toHaveLength(300)
  })
})

test.each`
  address                       | taken
  ${'https://x.com/a/status/1'} | ${'https://x.com/a/status/1'}
  ${'https://a.id/b c?d="e"'}   | ${'https://a.id/b%20c?d=%22e%22'}
  ${"https://a.id/?q='x'"}      | ${'https://a.id/?q=%27x%27'}
  ${'javascript:alert(1)'}      | ${''}
  ${'file:///C:/rahasia.txt'}   | ${''}
  ${'bukan alamat'}             | ${''}
`('$address is recorded as "$taken"', ({ address, taken }) => {
  expect(webAddress(address)).toBe(taken)
})

test('"Sudah diklip": the same address in another clip, never the clip itself', () => {
  const clips = [clipOf(1), clipOf(2)]
  const same = written(emptyForm, 'canonicalUrl', 'https://www.instagram.com/p/ABC/')
  expect(earlierClips(clips, clipId(1), same).map(({ id }) => id)).toEqual([clipId(2)])
  expect(
    earlierClips(clips, clipId(1), written(emptyForm, 'canonicalUrl', 'https://www.instagram.com/p/XYZ/')),
  ).toEqual([])
})
