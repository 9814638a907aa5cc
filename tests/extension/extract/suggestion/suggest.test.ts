import { expect, test } from 'vitest'
import { signs } from '../../../../extension/extract/suggestion/signs.ts'
import { suggest } from '../../../../extension/extract/suggestion/suggest.ts'
import { evidenceItems } from '../../../../shared/evidence/items.ts'
import { indicators } from '../../../../shared/indicators/definitions.ts'
import { plan } from '../../../../shared/plan/plan.ts'

const catalog = {
  steps: plan.flatMap(({ steps }) =>
    steps.map(({ id, title }) => ({ id, title, items: evidenceItems.filter(({ step }) => step === id) })),
  ),
  indicators: indicators.map(({ id, aspect, step }) => ({ id, aspect, step })),
  programmes: ['Pengelolaan Media Komunikasi Publik', 'Pengelolaan Media'],
}

test.each`
  text                                                         | step     | indicator                  | item
  ${'Penyerahan sertifikat pelatihan PUG bagi ASN'}            | ${'1.2'} | ${'sdm-terlatih'}          | ${'Sertifikat pelatihan'}
  ${'SK penunjukan focal point gender tiap seksi'}             | ${'1.2'} | ${'focal-point'}           | ${'SK penunjukan'}
  ${'Penyusunan Juknis PUG bersama Bagian Hukum'}              | ${'1.1'} | ${'regulasi-proses'}       | ${''}
  ${'Data terpilah pengguna aplikasi daerah kini daring'}      | ${'1.3'} | ${'data-terpilah'}         | ${''}
  ${'Workshop Gender Analysis Pathway untuk Renja 2026'}       | ${'2.1'} | ${'dokumen-responsif'}     | ${''}
  ${'Review RKA: anggaran responsif gender naik'}              | ${'2.2'} | ${'arg-anggaran'}          | ${''}
  ${'Pelatihan literasi digital bagi perempuan di Bengkayang'} | ${'2.3'} | ${'manfaat-perempuan'}     | ${''}
  ${'Bapak-bapak ikut Digital Siaga!'}                         | ${'2.3'} | ${'partisipasi-laki-laki'} | ${''}
  ${'Rapat bulanan focal point: pemantauan'}                   | ${'3.1'} | ${'rapat-focal-point'}     | ${''}
  ${'Laporan pelaksanaan PUG dikirim ke Pokja'}                | ${'3.2'} | ${'laporan-tepat-waktu'}   | ${'Laporan pelaksanaan PUG dengan bukti outcome'}
  ${'Workshop akhir tahun menuju Parahita Ekapraya'}           | ${'3.3'} | ${'skor-ape'}              | ${''}
`('"$text": step $step, $indicator', ({ text, step, indicator, item }) => {
  const suggestion = suggest(text, catalog)
  expect(suggestion).toMatchObject({ step, indicator })
  expect(evidenceItems.find(({ id }) => id === suggestion?.item)?.title ?? '').toBe(item)
  expect(suggestion?.reason.every((words) => text.toLowerCase().includes(words))).toBe(true)
})

test.each([
  '',
  'Selamat Hari Raya Idul Fitri',
  'Pelatihan memasak',
  'Jalan sehat bersama Bupati',
  'Argumentasi warga soal gapura',
])('"%s" speaks for no step', (text) => {
  expect(suggest(text, catalog)).toBeNull()
})

test('the longest programme that the text names is taken', () => {
  const text = 'Pelatihan PUG, kegiatan Pengelolaan Media Komunikasi Publik'
  expect(suggest(text, catalog)?.programme).toBe('Pengelolaan Media Komunikasi Publik')
})

test('what the sheet does not offer is not suggested', () => {
  expect(suggest('Pelatihan PUG', { ...catalog, steps: [] })).toBeNull()
  expect(suggest('Pelatihan PUG', { ...catalog, indicators: [] })?.indicator).toBe('')
})

test('every sign speaks for a step of the plan and an indicator of that step', () => {
  const wrong = signs.filter(
    ({ step, indicator }) =>
      !catalog.steps.some(({ id }) => id === step) ||
      (indicator !== undefined && !catalog.indicators.some((each) => each.id === indicator && each.step === step)),
  )
  expect(wrong).toEqual([])
})
