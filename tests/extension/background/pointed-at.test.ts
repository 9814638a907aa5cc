import { expect, test } from 'vitest'
import { wishOf, withPointedAt } from '../../../extension/background/pointed-at.ts'
import { emptyForm } from '../../../extension/form/clip-form.ts'

const visible = { kind: 'visible' }

test.each`
  click                                                                             | wish
  ${{ menuItemId: 'page' }}                                                         | ${visible}
  ${{ menuItemId: 'link', linkUrl: 'https://a.id/', srcUrl: 'https://a.id/b.png' }} | ${visible}
  ${{ menuItemId: 'image', srcUrl: 'https://a.id/b.png' }}                          | ${{ kind: 'image', address: 'https://a.id/b.png' }}
  ${{ menuItemId: 'image' }}                                                        | ${visible}
`('$click takes $wish', ({ click, wish }) => {
  expect(wishOf(click)).toEqual(wish)
})

test.each`
  click                                                                             | text                      | canonicalUrl
  ${{ menuItemId: 'selection', selectionText: '45 peserta\u0000 \u202eperempuan' }} | ${'45 peserta perempuan'} | ${''}
  ${{ menuItemId: 'selection', selectionText: ' ' }}                                | ${''}                     | ${''}
  ${{ menuItemId: 'link', linkUrl: 'https://berita.id/a?fbclid=1' }}                | ${''}                     | ${'https://berita.id/a'}
  ${{ menuItemId: 'link', linkUrl: 'javascript:alert(1)' }}                         | ${''}                     | ${''}
  ${{ menuItemId: 'image', linkUrl: 'https://berita.id/a' }}                        | ${''}                     | ${''}
`('$click fills the form with "$text$canonicalUrl"', ({ click, text, canonicalUrl }) => {
  const form = withPointedAt(emptyForm, click)
  expect([form.text.value, form.canonicalUrl.value]).toEqual([text, canonicalUrl])
})
