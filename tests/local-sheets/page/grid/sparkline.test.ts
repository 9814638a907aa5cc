import { expect, test } from 'vitest'
import { sparklinePath } from '../../../../local-sheets/page/grid/sparkline.ts'

const size = { width: 106, height: 21 }

test.each([
  ['rising', [1, 3], 'M3,18 L103,3'],
  ['falling, then level', [10, 5, 5], 'M3,3 L53,18 L103,18'],
  ['level', [80, 80], 'M3,10.5 L103,10.5'],
])('%s', (_case, points, path) => {
  expect(sparklinePath(points, size)).toBe(path)
})
