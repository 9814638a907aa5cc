import { expect, test } from 'vitest'
import { startOf } from '../../../extension/capture/magic-bytes.ts'

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

test.each`
  what                                | first                              | kind
  ${'PNG'}                            | ${'\x89PNG\r\n\x1a\n\0\0\0\rIHDR'} | ${'image/png'}
  ${'JPEG'}                           | ${'\xff\xd8\xff\xe0\0\x10JFIF'}    | ${'image/jpeg'}
  ${'WebP'}                           | ${'RIFF\x24\x01\0\0WEBPVP8 '}      | ${'image/webp'}
  ${'PDF'}                            | ${'%PDF-1.7\n'}                    | ${'application/pdf'}
  ${'a sound in the wrapper of WebP'} | ${'RIFF\x24\x01\0\0WAVEfmt '}      | ${null}
  ${'a page'}                         | ${'<!doctype html>'}               | ${null}
  ${'a drawing with a script'}        | ${'<svg xmlns="http'}              | ${null}
  ${'HEIC of an iPhone'}              | ${'\0\0\0\x18ftypheic'}            | ${null}
  ${'a PNG cut short'}                | ${'\x89PNG'}                       | ${null}
  ${'nothing'}                        | ${''}                              | ${null}
`('$what is $kind', ({ first, kind }) => {
  expect(startOf(bytes(first))).toBe(kind)
})
