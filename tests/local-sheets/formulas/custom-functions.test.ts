import { expect, test, vi } from 'vitest'
import { SmallWorkbook } from './small-workbook.ts'

const cells = { A1: 17, B1: 20, A2: 'teks', B2: null, A3: '=1/0' }

test.each`
  formula                   | args
  ${'=PUG_PERSEN(A1,B1)'}   | ${[17, 20]}
  ${'=PUG_PERSEN(A1:B2)'} | ${[[[17, 20], ['teks', '']]]}
  ${'=PUG_PERSEN(B2,TRUE)'} | ${['', true]}
  ${'=PUG_PERSEN(A3)'}      | ${['#DIV/0!']}
  ${'=PUG_PERSEN({1,2})'}   | ${[[[1, 2]]]}
`('$formula hands over $args', ({ formula, args }) => {
  const custom = vi.fn(() => 'hasil')
  const workbook = new SmallWorkbook({ sheets: { Data: { ...cells, D1: formula } }, custom: { PUG_PERSEN: custom } })
  expect(workbook.value('D1')).toBe('hasil')
  expect(custom).toHaveBeenCalledWith(args)
})

test('its rows spill', () => {
  const custom = {
    PUG_STATUS: () => [
      ['a', 'b'],
      ['c', 'd'],
    ],
  }
  const workbook = new SmallWorkbook({ sheets: { Data: { D1: '=PUG_STATUS()' } }, custom })
  expect([workbook.value('D1'), workbook.value('E2')]).toEqual(['a', 'd'])
})

test('what it throws shows as #ERROR!', () => {
  const custom = {
    PUG_PERSEN: () => {
      throw new Error('Penyebut kosong')
    },
  }
  expect(new SmallWorkbook({ sheets: { Data: { D1: '=PUG_PERSEN(1)' } }, custom }).value('D1')).toBe('#ERROR!')
})

test('it runs again only when its arguments change', () => {
  const custom = vi.fn(() => 1)
  const workbook = new SmallWorkbook({
    sheets: { Data: { A1: 1, D1: '=PUG_PERSEN(A1)' } },
    custom: { PUG_PERSEN: custom },
  })
  workbook.value('D1')
  workbook.type('B7', 'lain')
  workbook.value('D1')
  expect(custom).toHaveBeenCalledTimes(1)
  workbook.type('A1', 2)
  workbook.value('D1')
  expect(custom).toHaveBeenCalledTimes(2)
})
