import { expect, test } from 'vitest'
import { extract } from '../../../extension/extract/extract.ts'
import { limits } from '../../../extension/extract/limits.ts'
import { parseExtraction } from '../../../extension/extract/parse-extraction.ts'
import { documentOf, here, read, told } from './page.ts'

const url = 'https://www.instagram.com/p/DHFxIjTktaH/'

function extractionOf(html: string, at = url) {
  const extraction = extract(documentOf(html, at), new URL(at), here)
  expect(parseExtraction(JSON.parse(JSON.stringify(extraction)))).toEqual(extraction)
  return extraction
}

function post(json: object): string {
  return `<script type="application/json">${JSON.stringify({ code: 'DHFxIjTktaH', taken_at: 1741762800, ...json })}</script>`
}

test.each`
  data                                                      | field            | because
  ${{ like_count: -1 }}                                     | ${'likes'}       | ${'fewer than none'}
  ${{ like_count: 1.5 }}                                    | ${'likes'}       | ${'half a like'}
  ${{ like_count: 1e300 }}                                  | ${'likes'}       | ${'more than can be counted'}
  ${{ like_count: '12 or so' }}                             | ${'likes'}       | ${'no number'}
  ${{ like_count: 3, like_and_view_counts_disabled: true }} | ${'likes'}       | ${'the account hides its likes'}
  ${{ user: { username: '<img src=x onerror=alert(1)>' } }} | ${'handle'}      | ${'no account is called so'}
  ${{ user: { full_name: '\u202e\u0000' } }}                | ${'displayName'} | ${'nothing is left of it'}
  ${{ caption: { text: { toString: 'x' } } }}               | ${'text'}        | ${'no text'}
  ${{ carousel_media: 'many' }}                             | ${'kind'}        | ${'no list'}
`('data with $data tells no $field: $because', ({ data, field }) => {
  const extraction = extractionOf(post(data))
  const { [field as 'likes']: told } = extraction
  expect(told?.source ?? 'url').toBe('url')
})

test('a time at which nobody can have posted is none; the id still tells', () => {
  expect(extractionOf(post({ taken_at: 0 })).postedAt?.source).toBe('id')
  expect(extractionOf(post({ taken_at: 99_999_999_999 })).postedAt?.source).toBe('id')
})

test('texts are cut at their limits', () => {
  const extraction = extractionOf(
    post({ caption: { text: 'a'.repeat(500_000) }, user: { full_name: 'b'.repeat(5000) } }),
  )
  expect(extraction.text?.value).toHaveLength(limits.text)
  expect(extraction.isTextCut).toBe(true)
  expect(extraction.text?.certainty).toBe('guess')
  expect(extraction.displayName?.value).toHaveLength(limits.name)
})

test.each([
  '<script type="application/json">{"code":"DHFxIjTktaH",</script>',
  '<script type="application/json">"DHFxIjTktaH"</script>',
  '<script type="application/json">{"__proto__":{"code":"DHFxIjTktaH","taken_at":1}}</script>',
  `<script type="application/json">${'['.repeat(20_000)}"DHFxIjTktaH"${']'.repeat(20_000)}</script>`,
  '<script type="application/ld+json">nonsense</script>',
])('data that is none tells nothing: %s', (html) => {
  expect(Object.keys(told(extractionOf(html)))).toEqual(['kind', 'id', 'canonicalUrl', 'postedAt'])
})

test('words of the post or its readers are no sentences of the site', () => {
  const html = `<main><article><h1>Akun ini bersifat pribadi? Halaman ini tidak tersedia? Ini isi kiriman.</h1>
    <span>1.000.000 suka dari kami semua</span><a href="/dinas/">dinas</a>
    <a href="/p/DHFxIjTktaH/"><time datetime="2025-03-12T07:01:00.000Z">2 hari</time></a>
    <p>Sorry, this page isn't available</p></article></main>`
  const { page, likes } = extractionOf(html)
  expect(page).toEqual({ state: 'ok', quote: '' })
  expect(likes).toBeNull()
})

test('an address that is too long is left out', () => {
  const long = `https://contoh.go.id/${'a'.repeat(3000)}`
  expect(extractionOf('<h1>Halo</h1>', long).canonicalUrl).toBeNull()
})

test('reading changes nothing of the page', () => {
  const document = documentOf(post({ caption: { text: 'isi' } }), url)
  const before = document.documentElement.outerHTML
  extract(document, new URL(url), here)
  expect(document.documentElement.outerHTML).toBe(before)
})

test.each`
  answer                                     | because
  ${null}                                    | ${'nothing'}
  ${'text'}                                  | ${'a text'}
  ${{}}                                      | ${'an empty object'}
  ${{ likes: 5 }}                            | ${'a field without a source'}
  ${{ platform: 'myspace' }}                 | ${'a platform that is none'}
  ${{ canonicalUrl: 'javascript:alert(1)' }} | ${'a script in place of an address'}
  ${{ text: 'a'.repeat(limits.text + 1) }}   | ${'too long a text'}
  ${{ displayName: 'a\u0007b' }}             | ${'a control character'}
  ${{ postedAt: 'kemarin' }}                 | ${'no time'}
`('what is no extraction is refused: $because', ({ answer }) => {
  const whole = read('instagram/logged-in', url)
  const fields = Object.entries(answer ?? {}).map(([name, value]) => {
    const isField = typeof value === 'string' && name !== 'platform'
    return [name, isField ? { value, source: 'page', certainty: 'sure', plusMinus: 0 } : value]
  })
  const changed = typeof answer === 'object' && fields.length > 0 ? { ...whole, ...Object.fromEntries(fields) } : answer
  expect(parseExtraction(changed)).toBeNull()
})
