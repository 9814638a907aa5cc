import { describe, expect, test } from 'vitest'
import type { Extraction, Field } from '../../../extension/extract/extraction.ts'
import { chooseIndicator, chooseStep } from '../../../extension/form/choose.ts'
import { written } from '../../../extension/form/clip-form.ts'
import { fillForm, type KnownOfClip, noChoice, refill } from '../../../extension/form/fill-form.ts'
import { formFaults } from '../../../extension/form/form-faults.ts'
import { localTime, momentOf } from '../../../extension/form/local-time.ts'
import type { Catalog } from '../../../shared/protocol/catalog.ts'
import { pictureOf } from '../clips.ts'

const catalog: Catalog = {
  version: '0'.repeat(64),
  steps: [
    { id: '1.2', title: 'Kapasitas SDM', items: [{ id: 'sertifikat', title: 'Sertifikat pelatihan', owed: true }] },
    {
      id: '2.3',
      title: 'Pelaksanaan',
      items: [
        { id: 'laporan', title: 'Laporan output', owed: true },
        { id: 'dokumentasi', title: 'Dokumentasi kegiatan', owed: true },
      ],
    },
  ],
  indicators: [
    { id: 'sdm-terlatih', aspect: 'SDM Terlatih', step: '1.2' },
    { id: 'manfaat-perempuan', aspect: 'Manfaat bagi Perempuan', step: '2.3' },
  ],
  programmes: ['Pengelolaan Informasi Publik'],
}

const sure = <T>(value: T, source: 'container' | 'id' | 'url' = 'container'): Field<T> => ({
  value,
  source,
  certainty: 'sure',
  plusMinus: 0,
})

const post: Extraction = {
  platform: 'instagram',
  page: { state: 'ok', quote: '' },
  kind: sure('photo' as const),
  id: sure('ABC'),
  canonicalUrl: sure('https://www.instagram.com/p/ABC/', 'url'),
  isShortLink: false,
  handle: sure('diskominfo_bky'),
  displayName: sure('Diskominfo'),
  title: null,
  text: sure('\nPelatihan literasi digital bagi perempuan\nAula kantor camat'),
  isTextCut: false,
  postedAt: sure('2025-03-11T18:00:00.000Z', 'id'),
  likes: null,
  comments: null,
  shares: null,
  views: null,
  mediaCount: null,
  language: null,
}

const known = (change: Partial<KnownOfClip> = {}): KnownOfClip => ({
  extraction: post,
  tabTitle: '(3) Instagram',
  tabUrl: 'https://www.instagram.com/p/ABC/?img_index=1',
  catalog,
  lastChoice: noChoice,
  now: new Date('2025-04-01T05:00:00Z'),
  ...change,
})

describe('a form is filled from the post', () => {
  test.each`
    field              | value                                          | origin          | isGuess
    ${'title'}         | ${'Pelatihan literasi digital bagi perempuan'} | ${'firstLine'}  | ${false}
    ${'account'}       | ${'@diskominfo_bky'}                           | ${'container'}  | ${false}
    ${'canonicalUrl'}  | ${'https://www.instagram.com/p/ABC/'}          | ${'url'}        | ${false}
    ${'postedAt'}      | ${'2025-03-11T18:00:00.000Z'}                  | ${'id'}         | ${false}
    ${'effectiveDate'} | ${'2025-03-12'}                                | ${'postDay'}    | ${false}
    ${'step'}          | ${'2.3'}                                       | ${'suggestion'} | ${true}
    ${'indicator'}     | ${'manfaat-perempuan'}                         | ${'suggestion'} | ${true}
    ${'note'}          | ${''}                                          | ${'empty'}      | ${false}
  `('$field: "$value", $origin', ({ field, value, origin, isGuess }) => {
    expect(Object(fillForm(known()))[field]).toMatchObject({ value, origin, isGuess })
  })

  test('a suggestion says which words speak for it', () => {
    expect(fillForm(known()).step.because).toContain('literasi digital bagi perempuan')
  })

  test('a field that is a guess on the page is a guess in the form', () => {
    const postedAt = {
      value: '2025-03-11T18:00:00.000Z',
      source: 'relativeTime',
      certainty: 'guess',
      plusMinus: 1,
    } as const
    const form = fillForm(known({ extraction: { ...post, postedAt } }))
    expect(form.postedAt.isGuess).toBe(true)
    expect(form.effectiveDate).toMatchObject({ value: '2025-03-12', isGuess: true })
  })
})

describe('where the page tells nothing', () => {
  const form = fillForm(known({ extraction: null }))

  test('the day is today, and a guess', () => {
    expect(form.effectiveDate).toMatchObject({ value: '2025-04-01', origin: 'today', isGuess: true })
  })

  test('title and address are those of the tab', () => {
    expect(form.title).toMatchObject({ value: '(3) Instagram', origin: 'tab' })
    expect(form.canonicalUrl.value).toBe('https://www.instagram.com/p/ABC/?img_index=1')
  })
})

describe('the last choice', () => {
  const lastChoice = {
    step: '1.2',
    item: 'sertifikat',
    programme: 'Pengelolaan Informasi Publik',
    indicator: 'sdm-terlatih',
  }

  test('stands where the text speaks of nothing, and is a guess', () => {
    const form = fillForm(known({ extraction: null, lastChoice }))
    expect(form.step).toMatchObject({ value: '1.2', origin: 'lastChoice', isGuess: true })
    expect(form.item.value).toBe('sertifikat')
    expect(form.programme.value).toBe('Pengelolaan Informasi Publik')
  })

  test('gives way to what the text speaks of', () => {
    expect(fillForm(known({ lastChoice })).step.value).toBe('2.3')
  })

  test('that the sheet does not offer any more is not made', () => {
    const gone = { ...lastChoice, step: '3.3', programme: 'Program lama' }
    const form = fillForm(known({ extraction: null, lastChoice: gone }))
    expect([form.step.value, form.programme.value]).toEqual(['', ''])
  })
})

test('what the officer wrote stays when the page is read after it', () => {
  const begun = written(fillForm(known({ extraction: null })), 'title', 'Judul saya')
  const form = refill(begun, known())
  expect(form.title.value).toBe('Judul saya')
  expect(form.account.value).toBe('@diskominfo_bky')
})

describe('choosing', () => {
  const form = fillForm(known())

  test('a step takes back evidence and a suggested indicator of another step', () => {
    const chosen = chooseStep(form, '1.2', catalog)
    expect([chosen.step.value, chosen.item.value, chosen.indicator.value]).toEqual(['1.2', 'sertifikat', ''])
  })

  test('a step leaves the indicator that the officer chose', () => {
    const chosen = chooseStep(chooseIndicator(form, 'manfaat-perempuan', catalog), '1.2', catalog)
    expect(chosen.indicator.value).toBe('manfaat-perempuan')
  })

  test('an indicator brings its step along, but not over a step that the officer chose', () => {
    expect(chooseIndicator(form, 'sdm-terlatih', catalog).step.value).toBe('1.2')
    const own = chooseStep(form, '2.3', catalog)
    expect(chooseIndicator(own, 'sdm-terlatih', catalog).step.value).toBe('2.3')
  })
})

describe('what keeps a clip from being saved', () => {
  const form = fillForm(known())
  test.each([
    ['nothing', form, [pictureOf('a')], []],
    ['no picture', form, [], ['noPicture']],
    ['a picture beyond 3.6 MB', form, [pictureOf('a', 'x'.repeat(3_600_001))], ['pictureTooLarge']],
    ['no title', written(form, 'title', '  '), [pictureOf('a')], ['noTitle']],
    ['no step', written(form, 'step', ''), [pictureOf('a')], ['noStep']],
    ['a day that is none', written(form, 'effectiveDate', '2025-02-3'), [pictureOf('a')], ['notADay']],
    ['a day that no calendar has', written(form, 'effectiveDate', '2025-02-30'), [pictureOf('a')], ['notADay']],
    ['a time that is none', written(form, 'postedAt', 'kemarin'), [pictureOf('a')], ['notAMoment']],
    ['a year half typed', written(form, 'postedAt', '0202-03-14T09:10'), [pictureOf('a')], ['notAMoment']],
  ] as const)('%s', (_name, filled, pictures, faults) => {
    expect(formFaults(filled, pictures)).toEqual(faults)
  })
})

test('the time of a post is shown and read in the time of the office', () => {
  expect(localTime('2025-03-12T07:00:00.000Z')).toBe('2025-03-12T14:00')
  expect(momentOf('2025-03-12T14:00')).toBe('2025-03-12T07:00:00.000Z')
  expect([localTime(''), momentOf('')]).toEqual(['', ''])
})
