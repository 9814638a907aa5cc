import { expect, test } from 'vitest'
import { editorCommand, gridCommand, type Key } from '../../../../local-sheets/page/grid/keyboard.ts'

function key(text: string): Key {
  const keys = text.split('+')
  return {
    key: keys.at(-1) ?? '',
    ctrlKey: keys.includes('Control'),
    shiftKey: keys.includes('Shift'),
    altKey: keys.includes('Alt'),
    metaKey: keys.includes('Meta'),
  }
}

test.each`
  tombol               | perintah
  ${'a'}               | ${{ kind: 'edit', typed: 'a' }}
  ${'='}               | ${{ kind: 'edit', typed: '=' }}
  ${'F2'}              | ${{ kind: 'edit', typed: null }}
  ${'Enter'}           | ${{ kind: 'edit', typed: null }}
  ${'Alt+ArrowDown'}   | ${{ kind: 'edit', typed: null }}
  ${'Delete'}          | ${{ kind: 'clear' }}
  ${'Backspace'}       | ${{ kind: 'clear' }}
  ${' '}               | ${{ kind: 'toggle' }}
  ${'Control+z'}       | ${{ kind: 'undo' }}
  ${'Meta+z'}          | ${{ kind: 'undo' }}
  ${'Control+y'}       | ${{ kind: 'redo' }}
  ${'Control+Shift+Z'} | ${{ kind: 'redo' }}
  ${'Control+a'}       | ${{ kind: 'selectAll' }}
  ${'Alt+Enter'}       | ${{ kind: 'openLink' }}
  ${'PageDown'}        | ${{ kind: 'page', direction: 1, extend: false }}
  ${'Shift+PageUp'}    | ${{ kind: 'page', direction: -1, extend: true }}
  ${'Tab'}             | ${null}
  ${'Control+c'}       | ${null}
  ${'Control+f'}       | ${null}
  ${'F5'}              | ${null}
  ${'Shift'}           | ${null}
`('di kisi, $tombol', ({ tombol, perintah }: { tombol: string; perintah: unknown }) => {
  expect(gridCommand(key(tombol))).toEqual(perintah)
})

test.each`
  tombol             | perintah
  ${'Enter'}         | ${{ kind: 'leave', movement: { down: 1, across: 0 } }}
  ${'Shift+Enter'}   | ${{ kind: 'leave', movement: { down: -1, across: 0 } }}
  ${'Tab'}           | ${{ kind: 'leave', movement: { down: 0, across: 1 } }}
  ${'Shift+Tab'}     | ${{ kind: 'leave', movement: { down: 0, across: -1 } }}
  ${'Alt+Enter'}     | ${{ kind: 'newLine' }}
  ${'Control+Enter'} | ${{ kind: 'newLine' }}
  ${'Escape'}        | ${{ kind: 'cancel' }}
  ${'a'}             | ${null}
  ${'ArrowLeft'}     | ${null}
  ${'Control+z'}     | ${null}
`('saat mengubah sel, $tombol', ({ tombol, perintah }: { tombol: string; perintah: unknown }) => {
  expect(editorCommand(key(tombol))).toEqual(perintah)
})
