import { expect, test } from 'vitest'
import { readArguments } from '../../../local-sheets/cli/arguments.ts'
import { functionAt } from '../../../local-sheets/cli/menu-path.ts'

test('steps are taken in the order given', () => {
  const { file, steps, save, json } = readArguments([
    ...['buku.xlsx', '--menu', 'PUG > Hitung', '--call', 'segarkan', '--menu', 'PUG>Lain > Tentang', '--json'],
  ])
  expect({ file, steps, save, json }).toEqual({
    file: 'buku.xlsx',
    steps: [
      { kind: 'menu', path: ['PUG', 'Hitung'] },
      { kind: 'call', functionName: 'segarkan' },
      { kind: 'menu', path: ['PUG', 'Lain', 'Tentang'] },
    ],
    save: null,
    json: true,
  })
})

test.each`
  args                                 | words
  ${[]}                                | ${'Give one .xlsx file.'}
  ${['a.xlsx', 'b.xlsx']}              | ${'Give one .xlsx file.'}
  ${['a.xlsx', '--answer', 'MUNGKIN']} | ${'--answer is one of OK, CANCEL, YES, NO, CLOSE.'}
`('$args is refused', ({ args, words }) => {
  expect(() => readArguments(args)).toThrow(words)
})

const menus = [
  {
    caption: 'PUG',
    items: [
      { kind: 'item', caption: 'Hitung', functionName: 'hitung' },
      { kind: 'separator' },
      { kind: 'menu', caption: 'Lain', items: [{ kind: 'item', caption: 'Tentang', functionName: 'tentang' }] },
    ],
  },
] as const

test.each`
  path                          | functionName
  ${['PUG', 'Hitung']}          | ${'hitung'}
  ${['PUG', 'Lain', 'Tentang']} | ${'tentang'}
`('$path runs $functionName', ({ path, functionName }) => {
  expect(functionAt(menus, path)).toBe(functionName)
})

test('an unknown item names those there are', () => {
  expect(() => functionAt(menus, ['PUG', 'Hapus'])).toThrow(
    'Menu "PUG > Hapus" tidak ada. Yang ada di sana: Hitung, Lain.',
  )
})
