import { array, assert, boolean, constantFrom, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { afterKey, between, isMeant, middleOf } from '../../../extension/capture/rectangle.ts'

const screen = { width: 1000, height: 600 }
const box = { x: 100, y: 100, width: 200, height: 100 }

test.each`
  key             | shift    | ctrl     | result
  ${'ArrowRight'} | ${false} | ${false} | ${{ ...box, x: 116 }}
  ${'ArrowUp'}    | ${false} | ${true}  | ${{ ...box, y: 99 }}
  ${'ArrowDown'}  | ${true}  | ${false} | ${{ ...box, height: 116 }}
  ${'ArrowLeft'}  | ${true}  | ${true}  | ${{ ...box, width: 199 }}
  ${'Enter'}      | ${false} | ${false} | ${null}
  ${'a'}          | ${false} | ${false} | ${null}
`('$key (Shift: $shift, Ctrl: $ctrl) makes $result', ({ key, shift, ctrl, result }) => {
  expect(afterKey(box, { key, shiftKey: shift, ctrlKey: ctrl }, screen)).toEqual(result)
})

test('no row of keys brings a rectangle off the screen or makes it vanish', () => {
  const keys = record({
    key: constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'),
    shiftKey: boolean(),
    ctrlKey: boolean(),
  })
  assert(
    property(array(keys, { maxLength: 200 }), (pressed) => {
      const { x, y, width, height } = pressed.reduce((at, key) => afterKey(at, key, screen) ?? at, middleOf(screen))
      return x >= 0 && y >= 0 && width >= 8 && height >= 8 && x + width <= 1000 && y + height <= 600
    }),
  )
})

test('two corners make the same rectangle in whichever order, cut to the screen', () => {
  const [one, other] = [
    { x: 900, y: 50 },
    { x: 1200, y: -20 },
  ]
  expect(between(one, other, screen)).toEqual({ x: 900, y: 0, width: 100, height: 50 })
  expect(between(other, one, screen)).toEqual(between(one, other, screen))
})

test('a slip of the hand is none', () => {
  expect(isMeant({ x: 0, y: 0, width: 7, height: 500 })).toBe(false)
  expect(isMeant({ x: 0, y: 0, width: 8, height: 8 })).toBe(true)
})
