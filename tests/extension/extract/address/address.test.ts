import { describe, expect, test } from 'vitest'
import { lastingAddress } from '../../../../extension/extract/address/lasting-address.ts'
import { parseAddress, parseLink, urlOf } from '../../../../extension/extract/address/parse-address.ts'
import { plainUrl } from '../../../../extension/extract/address/web.ts'

describe('an address that names a post', () => {
  test.each`
    url                                                                                    | id                         | kind          | handle           | canonical
    ${'https://www.instagram.com/p/DHFxIjTktaH/?igsh=MWQ='}                                | ${'DHFxIjTktaH'}           | ${'post'}     | ${null}          | ${'https://www.instagram.com/p/DHFxIjTktaH/'}
    ${'https://instagram.com/dinas.ku/p/DHFxIjTktaH'}                                      | ${'DHFxIjTktaH'}           | ${'post'}     | ${'dinas.ku'}    | ${'https://www.instagram.com/p/DHFxIjTktaH/'}
    ${'https://www.instagram.com/reels/DHFxIjTktaH/'}                                      | ${'DHFxIjTktaH'}           | ${'reel'}     | ${null}          | ${'https://www.instagram.com/reel/DHFxIjTktaH/'}
    ${'https://www.instagram.com/tv/DHFxIjTktaH/'}                                         | ${'DHFxIjTktaH'}           | ${'video'}    | ${null}          | ${'https://www.instagram.com/tv/DHFxIjTktaH/'}
    ${'https://www.instagram.com/stories/dinas.ku/3586488770214680199/'}                   | ${'3586488770214680199'}   | ${'story'}    | ${'dinas.ku'}    | ${'https://www.instagram.com/stories/dinas.ku/3586488770214680199/'}
    ${'https://m.facebook.com/kominfobky/posts/pfbid02Abcdefghij?__cft__[0]=A&mibextid=x'} | ${'pfbid02Abcdefghij'}     | ${'post'}     | ${'kominfobky'}  | ${'https://www.facebook.com/kominfobky/posts/pfbid02Abcdefghij'}
    ${'https://web.facebook.com/kominfobky/posts/judul-kiriman/1234567890'}                | ${'1234567890'}            | ${'post'}     | ${'kominfobky'}  | ${'https://www.facebook.com/kominfobky/posts/1234567890'}
    ${'https://www.facebook.com/permalink.php?story_fbid=pfbid0Abcdefghij&id=1000123'}     | ${'pfbid0Abcdefghij'}      | ${'post'}     | ${null}          | ${'https://www.facebook.com/permalink.php?story_fbid=pfbid0Abcdefghij&id=1000123'}
    ${'https://www.facebook.com/photo/?fbid=1234567890&set=a.1'}                           | ${'1234567890'}            | ${'photo'}    | ${null}          | ${'https://www.facebook.com/photo/?fbid=1234567890'}
    ${'https://www.facebook.com/photo.php?fbid=1234567890'}                                | ${'1234567890'}            | ${'photo'}    | ${null}          | ${'https://www.facebook.com/photo/?fbid=1234567890'}
    ${'https://www.facebook.com/watch/?v=1234567890&ref=sharing'}                          | ${'1234567890'}            | ${'video'}    | ${null}          | ${'https://www.facebook.com/watch/?v=1234567890'}
    ${'https://www.facebook.com/kominfobky/videos/judul/1234567890/'}                      | ${'1234567890'}            | ${'video'}    | ${'kominfobky'}  | ${'https://www.facebook.com/kominfobky/videos/1234567890'}
    ${'https://www.facebook.com/reel/1234567890'}                                          | ${'1234567890'}            | ${'reel'}     | ${null}          | ${'https://www.facebook.com/reel/1234567890'}
    ${'https://www.facebook.com/groups/pkk.bky/permalink/1234567890/'}                     | ${'1234567890'}            | ${'post'}     | ${null}          | ${'https://www.facebook.com/groups/pkk.bky/posts/1234567890'}
    ${'https://www.facebook.com/groups/pkk.bky/?multi_permalinks=1234567890'}              | ${'1234567890'}            | ${'post'}     | ${null}          | ${'https://www.facebook.com/groups/pkk.bky/posts/1234567890'}
    ${'https://twitter.com/kominfo_bky/status/1899716989547569728?s=20&t=x'}               | ${'1899716989547569728'}   | ${'post'}     | ${'kominfo_bky'} | ${'https://x.com/kominfo_bky/status/1899716989547569728'}
    ${'https://x.com/i/web/status/1899716989547569728'}                                    | ${'1899716989547569728'}   | ${'post'}     | ${null}          | ${'https://x.com/i/status/1899716989547569728'}
    ${'https://x.com/kominfo_bky/status/1899716989547569728/photo/2'}                      | ${'1899716989547569728'}   | ${'post'}     | ${'kominfo_bky'} | ${'https://x.com/kominfo_bky/status/1899716989547569728'}
    ${'https://www.tiktok.com/@kominfobky/video/7480814264377043121?lang=id'}              | ${'7480814264377043121'}   | ${'video'}    | ${'kominfobky'}  | ${'https://www.tiktok.com/@kominfobky/video/7480814264377043121'}
    ${'https://www.tiktok.com/@kominfobky/photo/7480814264377043121'}                      | ${'7480814264377043121'}   | ${'carousel'} | ${'kominfobky'}  | ${'https://www.tiktok.com/@kominfobky/photo/7480814264377043121'}
    ${'https://youtu.be/Bky0Pug2025?si=x&t=10'}                                            | ${'Bky0Pug2025'}           | ${'video'}    | ${null}          | ${'https://www.youtube.com/watch?v=Bky0Pug2025'}
    ${'https://m.youtube.com/watch?v=Bky0Pug2025&feature=share'}                           | ${'Bky0Pug2025'}           | ${'video'}    | ${null}          | ${'https://www.youtube.com/watch?v=Bky0Pug2025'}
    ${'https://www.youtube.com/shorts/Bky0Pug2025'}                                        | ${'Bky0Pug2025'}           | ${'short'}    | ${null}          | ${'https://www.youtube.com/shorts/Bky0Pug2025'}
    ${'https://www.youtube.com/live/Bky0Pug2025?feature=share'}                            | ${'Bky0Pug2025'}           | ${'live'}     | ${null}          | ${'https://www.youtube.com/watch?v=Bky0Pug2025'}
    ${'https://www.youtube.com/post/UgkxBengkayang2025abc'}                                | ${'UgkxBengkayang2025abc'} | ${'post'}     | ${null}          | ${'https://www.youtube.com/post/UgkxBengkayang2025abc'}
    ${'https://www.threads.net/@dinas.ku/post/DHFxIjTktaH?xmt=x'}                          | ${'DHFxIjTktaH'}           | ${'post'}     | ${'dinas.ku'}    | ${'https://www.threads.com/@dinas.ku/post/DHFxIjTktaH'}
    ${'https://www.threads.com/t/DHFxIjTktaH'}                                             | ${'DHFxIjTktaH'}           | ${'post'}     | ${null}          | ${'https://www.threads.com/t/DHFxIjTktaH'}
  `('$url', ({ url, id, kind, handle, canonical }) => {
    const { post } = parseAddress(new URL(url))
    expect(post).toEqual({ id, kind, handle, url: canonical, isComment: false })
    expect(parseAddress(new URL(canonical)).post?.id).toBe(id)
  })
})

test.each`
  url                                                    | platform       | isShortLink
  ${'https://vm.tiktok.com/ZSabc/'}                      | ${'tiktok'}    | ${true}
  ${'https://vt.tiktok.com/ZSabc/'}                      | ${'tiktok'}    | ${true}
  ${'https://www.tiktok.com/t/ZSabc/'}                   | ${'tiktok'}    | ${true}
  ${'https://fb.watch/abc123/'}                          | ${'facebook'}  | ${true}
  ${'https://www.facebook.com/share/p/1AbCdEf/'}         | ${'facebook'}  | ${true}
  ${'https://www.facebook.com/share/v/1AbCdEf/'}         | ${'facebook'}  | ${true}
  ${'https://t.co/abc'}                                  | ${'x'}         | ${true}
  ${'https://www.instagram.com/share/reel/BAabc'}        | ${'instagram'} | ${true}
  ${'https://www.instagram.com/dinas.ku/'}               | ${'instagram'} | ${false}
  ${'https://www.instagram.com/reels/audio/12345/'}      | ${'instagram'} | ${false}
  ${'https://www.facebook.com/'}                         | ${'facebook'}  | ${false}
  ${'https://x.com/home'}                                | ${'x'}         | ${false}
  ${'https://www.youtube.com/watch'}                     | ${'youtube'}   | ${false}
  ${'https://www.youtube.com/watch?v="><script>'}        | ${'youtube'}   | ${false}
  ${'https://notinstagram.com/p/DHFxIjTktaH/'}           | ${'web'}       | ${false}
  ${'https://instagram.com.evil.example/p/DHFxIjTktaH/'} | ${'web'}       | ${false}
  ${'https://evilfacebook.com/reel/1234567890'}          | ${'web'}       | ${false}
`('$url names no post', ({ url, platform, isShortLink }) => {
  expect(parseAddress(new URL(url))).toEqual({ platform, post: null, isShortLink })
})

test.each([
  'https://www.instagram.com/p/DHFxIjTktaH/c/18012345678901234/',
  'https://www.facebook.com/kominfobky/posts/1234567890?comment_id=99',
  'https://www.youtube.com/watch?v=Bky0Pug2025&lc=Ugw123',
])('%s is a comment below a post', (url) => {
  expect(parseAddress(new URL(url)).post?.isComment).toBe(true)
})

test.each`
  url                                                           | plain
  ${'https://berita.id/a?utm_source=wa&id=7&fbclid=x#komentar'} | ${'https://berita.id/a?id=7'}
  ${'https://u:p@berita.id/a?page=all'}                         | ${'https://berita.id/a?page=all'}
  ${'https://aplikasi.id/#/berita/3'}                           | ${'https://aplikasi.id/#/berita/3'}
  ${'https://berita.id/a?gclid=1&_ga=2&igsh=3'}                 | ${'https://berita.id/a'}
`('$url without what tracks', ({ url, plain }) => {
  expect(plainUrl(new URL(url))).toBe(plain)
})

test.each`
  link                                                    | address
  ${'https://www.instagram.com/p/DHFxIjTktaH/?igsh=MWQ='} | ${'https://www.instagram.com/p/DHFxIjTktaH/'}
  ${'https://berita.id/a?utm_source=wa&id=7'}             | ${'https://berita.id/a?id=7'}
  ${'javascript:alert(1)'}                                | ${''}
  ${'data:text/html,x'}                                   | ${''}
  ${'/berita'}                                            | ${''}
`('a link to $link leads to "$address"', ({ link, address }) => {
  expect(lastingAddress(link)).toBe(address)
})

test('what is no web address is none', () => {
  const base = new URL('https://contoh.id/a')
  expect(urlOf('javascript:alert(1)', base)).toBeNull()
  expect(urlOf('http://[', base)).toBeNull()
  expect(parseLink(null, base)).toBeNull()
  expect(urlOf('/b', base)?.href).toBe('https://contoh.id/b')
})
