import { expect, test } from 'vitest'
import { elementText } from '../../../../extension/extract/reading/element-text.ts'
import { cleanLine, cleanText } from '../../../../extension/extract/reading/hostile-text.ts'
import { documentOf } from '../page.ts'

test.each`
  text                         | clean
  ${'  dua   kata '}           | ${'dua kata'}
  ${'satu\r\ndua\n\n\n\ntiga'} | ${'satu\ndua\n\ntiga'}
  ${'a\u0000b\u0007c\u009bd'}  | ${'a b c d'}
  ${'aman\u202egpj.exe'}       | ${'amangpj.exe'}
  ${'tak\u200bterlihat\ufeff'} | ${'takterlihat'}
  ${'👩\u200d💻 tetap'}        | ${'👩\u200d💻 tetap'}
  ${'e\u0301'}                 | ${'é'}
  ${' \n '}                    | ${null}
`('$text becomes $clean', ({ text, clean }) => {
  expect(cleanText(text, 100)).toBe(clean)
})

test('a text is cut at its limit, and never within a character', () => {
  expect(cleanText('abcdef', 4)).toBe('abcd')
  expect(cleanText('abc😊', 4)).toBe('abc')
  expect(cleanText('x'.repeat(5_000_000), 20)).toHaveLength(20)
})

test('a line has no line breaks', () => {
  expect(cleanLine('Dinas\nKominfo', 50)).toBe('Dinas Kominfo')
})

test.each`
  html                                                                  | text
  ${'<p>satu</p><p>dua</p>'}                                            | ${'satu\n\ndua'}
  ${'<div>satu</div>\n  <div>dua</div>'}                                | ${'satu\ndua'}
  ${'satu<br>dua'}                                                      | ${'satu\ndua'}
  ${'<span>a</span> <a href="#">b</a>'}                                 | ${'a b'}
  ${'halo <img alt="🎉"> <img alt="Foto seorang pegawai 🎉">'}          | ${'halo 🎉'}
  ${'isi<script>alert(1)</script><style>p{}</style><button>x</button>'} | ${'isi'}
  ${'isi<span hidden>tersembunyi</span>'}                               | ${'isi'}
`('$html reads $text', ({ html, text }) => {
  const { body } = documentOf(`<body>${html}</body>`, 'https://contoh.id/')
  expect(elementText(body)).toBe(text)
})
