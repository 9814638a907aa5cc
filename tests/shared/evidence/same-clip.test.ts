import { expect, test } from 'vitest'
import { markTexts, markTextsOfSame } from '../../../shared/evidence/clip-marks.ts'
import { type ClipIdentity, sameClip } from '../../../shared/evidence/same-clip.ts'

const long = 'Pelatihan literasi digital bagi perempuan di aula Diskominfo Bengkayang.'
const fb = (id: string) => `https://www.facebook.com/kominfobky/posts/${id}`
/** Whether a browser that has the second post finds the first one's marks. */
const marked = (stored: ClipIdentity, asked: ClipIdentity) =>
  markTexts('daftar', stored).some((text) => markTextsOfSame('daftar', asked).includes(text))
/** Before the characters that make a mark. */
const CUT_SHORT = 'a text that one page cut'
const ig = (id: string) => `https://www.instagram.com/p/${id}/`

test.each`
  what                                       | a                                              | b                                                                      | same
  ${'one address'}                           | ${[ig('A'), 'dinas', 'x']}                     | ${[ig('A'), '', '']}                                                   | ${true}
  ${'one text under two lasting addresses'}  | ${[ig('A'), 'dinas', long]}                    | ${[ig('B'), 'dinas', long]}                                            | ${false}
  ${'one text under two changing addresses'} | ${[fb('pfbid1'), 'dinas', long]}               | ${[fb('pfbid2'), '@Dinas', long]}                                      | ${true}
  ${CUT_SHORT}                               | ${[fb('pfbid1'), 'dinas', long]}               | ${[fb('pfbid2'), 'dinas', `${long.slice(0, 50)}… Lihat selengkapnya`]} | ${true}
  ${'another account'}                       | ${[fb('pfbid1'), 'dinas', long]}               | ${[fb('pfbid2'), 'lain', long]}                                        | ${false}
  ${'a short text'}                          | ${[fb('pfbid1'), 'dinas', 'Halo']}             | ${[fb('pfbid2'), 'dinas', 'Halo']}                                     | ${false}
  ${'a changing and a lasting address'}      | ${[fb('pfbid1'), 'dinas', long]}               | ${[fb('12345678'), 'dinas', long]}                                     | ${true}
  ${'a short link and the post itself'}      | ${['https://vm.tiktok.com/Z/', 'dinas', long]} | ${['https://www.tiktok.com/@dinas/video/1', 'dinas', long]}            | ${true}
  ${'nothing known'}                         | ${['', '', '']}                                | ${['', '', '']}                                                        | ${false}
`('$what: same is $same', ({ what, a, b, same }) => {
  const identity = ([canonicalUrl, account, text]: readonly [string, string, string]) => ({
    canonicalUrl,
    account,
    text,
  })
  expect(sameClip(identity(a), identity(b))).toBe(same)
  expect(sameClip(identity(b), identity(a))).toBe(same)
  if (what !== CUT_SHORT) {
    expect(marked(identity(a), identity(b))).toBe(same)
    expect(marked(identity(b), identity(a))).toBe(same)
  }
})

test('a mark goes by the beginning of a text, in one register only', () => {
  const [one, other] = ['pfbid1', 'pfbid2'].map(fb)
  const text = `${long} ${long}`
  const post = (canonicalUrl = '', end = '') => ({ canonicalUrl, account: 'dinas', text: text + end })
  expect(marked(post(one), post(other, ' Dihadiri camat.'))).toBe(true)
  expect(marked(post(one), { ...post(other), text: `Lain. ${text}` })).toBe(false)
  expect(markTexts('daftar lain', post(one)).some((each) => markTextsOfSame('daftar', post(one)).includes(each))).toBe(
    false,
  )
})
