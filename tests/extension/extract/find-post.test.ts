import { expect, test } from 'vitest'
import { commentAuthors, findPostElement } from '../../../extension/extract/find-post.ts'
import { openPage } from './page.ts'

const IG = 'https://www.instagram.com/p/DHFxIjTktaH/'
const FB = 'https://www.facebook.com/kominfobky/posts/pfbid02Bengkayang2025PugAbcdef'
const X = 'https://x.com/kominfo_bky/status/1899716989547569728'
const TT = 'https://www.tiktok.com/@kominfobky/video/7480814264377043121'
const TH = 'https://www.threads.com/@kominfo.bengkayang/post/DHFxIjTktaH'
const YT = 'https://www.youtube.com/watch?v=Bky0Pug2025'

test.each`
  page                                  | url   | element              | within             | certainty
  ${'instagram/dialog-over-feed'}       | ${IG} | ${'ARTICLE'}         | ${'[role=dialog]'} | ${'sure'}
  ${'instagram/stale-after-navigation'} | ${IG} | ${'ARTICLE'}         | ${'main'}          | ${'sure'}
  ${'facebook/dialog-over-feed'}        | ${FB} | ${'DIV'}             | ${'[role=dialog]'} | ${'sure'}
  ${'facebook/logged-in-data'}          | ${FB} | ${'DIV'}             | ${'[role=main]'}   | ${'guess'}
  ${'x/dialog-over-feed'}               | ${X}  | ${'ARTICLE'}         | ${'[role=dialog]'} | ${'sure'}
  ${'tiktok/logged-in'}                 | ${TT} | ${'ARTICLE'}         | ${'body'}          | ${'sure'}
  ${'tiktok/dialog-over-feed'}          | ${TT} | ${'DIV'}             | ${'[role=dialog]'} | ${'sure'}
  ${'threads/dialog-over-feed'}         | ${TH} | ${'DIV'}             | ${'[role=dialog]'} | ${'sure'}
  ${'youtube/watch'}                    | ${YT} | ${'YTD-WATCH-FLEXY'} | ${'body'}          | ${'sure'}
`('$page: the post is $element in $within', ({ page, url, element, within, certainty }) => {
  const found = findPostElement(openPage(page, url), new URL(url))
  expect(found?.element.tagName).toBe(element)
  expect(found?.element.closest(within)).not.toBeNull()
  expect(found?.certainty).toBe(certainty)
})

test.each`
  page                   | url
  ${'instagram/deleted'} | ${IG}
  ${'x/other-post-only'} | ${X}
  ${'youtube/watch'}     | ${'https://www.youtube.com/watch?v=OtherVideo1'}
  ${'facebook/feed'}     | ${'https://www.facebook.com/'}
  ${'web/login'}         | ${'https://data.example/login'}
`('$page shows no post of $url', ({ page, url }) => {
  expect(findPostElement(openPage(page, url), new URL(url))).toBeNull()
})

test('of any other page it is the article, most likely', () => {
  const url = 'https://www.kabarkalbar.example/daerah/2025/03/12/perempuan-belajar-digital'
  expect(findPostElement(openPage('web/news-json-ld', url), new URL(url))).toMatchObject({ certainty: 'guess' })
})

test.each`
  page                           | url                                                                              | names                             | pictures
  ${'instagram/logged-in'}       | ${IG}                                                                            | ${['rina.sambas', 'budi_s']}      | ${2}
  ${'facebook/dialog-over-feed'} | ${FB}                                                                            | ${['Rina Sambas']}                | ${1}
  ${'x/logged-in'}               | ${X}                                                                             | ${['Pemkab Bengkayang', 'Warga']} | ${1}
  ${'tiktok/dialog-over-feed'}   | ${TT}                                                                            | ${['Rina']}                       | ${1}
  ${'youtube/watch'}             | ${YT}                                                                            | ${['@rina']}                      | ${1}
  ${'threads/logged-in'}         | ${TH}                                                                            | ${['rina.sambas']}                | ${1}
  ${'web/news-json-ld'}          | ${'https://www.kabarkalbar.example/daerah/2025/03/12/perempuan-belajar-digital'} | ${['Rina']}                       | ${1}
  ${'instagram/deleted'}         | ${IG}                                                                            | ${[]}                             | ${0}
`('$page: those who commented are $names', ({ page, url, names, pictures }) => {
  const parts = commentAuthors(openPage(page, url), new URL(url))
  const written = parts.map((part) => part.textContent?.replace(/\s+/g, ' ').trim() ?? '').filter((text) => text !== '')
  expect(written.map((text) => names.find((name: string) => text.startsWith(name)) ?? text)).toEqual(names)
  expect(parts.length - written.length).toBe(pictures)
})
