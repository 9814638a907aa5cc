import { expect, test } from 'vitest'
import { number, text } from '../../../../local-sheets/page/locale/text.ts'

test.each`
  angka          | bahasa     | tampak
  ${1_234_567.5} | ${'in_ID'} | ${'1.234.567,5'}
  ${1_234_567.5} | ${'id_ID'} | ${'1.234.567,5'}
  ${1_234_567.5} | ${'en_US'} | ${'1,234,567.5'}
  ${0.1 + 0.2}   | ${'in_ID'} | ${'0,3'}
`('$angka dalam $bahasa: $tampak', ({ angka, bahasa, tampak }: { angka: number; bahasa: string; tampak: string }) => {
  expect(number(angka, bahasa)).toBe(tampak)
})

test('isian masuk apa adanya', () => {
  expect(text('sum', '$&')).toBe('Jumlah: $&')
})
