import { expect, test } from 'vitest'
import { sameClip } from '../../../extension/extract/same-clip.ts'

const long = 'Pelatihan literasi digital bagi perempuan di aula Diskominfo Bengkayang.'
const fb = (id: string) => `https://www.facebook.com/kominfobky/posts/${id}`
const ig = (id: string) => `https://www.instagram.com/p/${id}/`

test.each`
  what                                       | a                                              | b                                                                      | same
  ${'one address'}                           | ${[ig('A'), 'dinas', 'x']}                     | ${[ig('A'), '', '']}                                                   | ${true}
  ${'one text under two lasting addresses'}  | ${[ig('A'), 'dinas', long]}                    | ${[ig('B'), 'dinas', long]}                                            | ${false}
  ${'one text under two changing addresses'} | ${[fb('pfbid1'), 'dinas', long]}               | ${[fb('pfbid2'), '@Dinas', long]}                                      | ${true}
  ${'a text that one page cut'}              | ${[fb('pfbid1'), 'dinas', long]}               | ${[fb('pfbid2'), 'dinas', `${long.slice(0, 50)}… Lihat selengkapnya`]} | ${true}
  ${'another account'}                       | ${[fb('pfbid1'), 'dinas', long]}               | ${[fb('pfbid2'), 'lain', long]}                                        | ${false}
  ${'a short text'}                          | ${[fb('pfbid1'), 'dinas', 'Halo']}             | ${[fb('pfbid2'), 'dinas', 'Halo']}                                     | ${false}
  ${'a changing and a lasting address'}      | ${[fb('pfbid1'), 'dinas', long]}               | ${[fb('12345678'), 'dinas', long]}                                     | ${true}
  ${'a short link and the post itself'}      | ${['https://vm.tiktok.com/Z/', 'dinas', long]} | ${['https://www.tiktok.com/@dinas/video/1', 'dinas', long]}            | ${true}
  ${'nothing known'}                         | ${['', '', '']}                                | ${['', '', '']}                                                        | ${false}
`('$what: same is $same', ({ a, b, same }) => {
  const identity = ([canonicalUrl, account, text]: readonly [string, string, string]) => ({
    canonicalUrl,
    account,
    text,
  })
  expect(sameClip(identity(a), identity(b))).toBe(same)
  expect(sameClip(identity(b), identity(a))).toBe(same)
})
