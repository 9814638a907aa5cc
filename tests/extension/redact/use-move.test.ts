import { expect, test } from 'vitest'
import { moved, resized } from '../../../extension/redact/use-move.ts'

const size = { width: 400, height: 300 }
const box = { x: 100, y: 100, width: 80, height: 60 }

test.each`
  corner  | by                     | result
  ${'se'} | ${{ x: 10, y: 5 }}     | ${{ x: 100, y: 100, width: 90, height: 65 }}
  ${'nw'} | ${{ x: 10, y: 5 }}     | ${{ x: 110, y: 105, width: 70, height: 55 }}
  ${'ne'} | ${{ x: -10, y: -5 }}   | ${{ x: 100, y: 95, width: 70, height: 65 }}
  ${'sw'} | ${{ x: -200, y: 500 }} | ${{ x: 0, y: 100, width: 180, height: 200 }}
  ${'se'} | ${{ x: -80, y: 0 }}    | ${box}
`('the $corner corner dragged by $by makes $result', ({ corner, by, result }) => {
  expect(resized(box, corner, by, size)).toEqual(result)
})

test('a box that is moved stays on the picture', () => {
  expect(moved(box, { x: 10, y: -20 }, size)).toEqual({ ...box, x: 110, y: 80 })
  expect(moved(box, { x: 1000, y: -1000 }, size)).toEqual({ ...box, x: 320, y: 0 })
})
