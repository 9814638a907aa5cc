import { expect, test } from 'vitest'
import { linkedArea, linkTarget } from '../../../../local-sheets/page/grid/link.ts'

test.each`
  tautan                       | tujuan
  ${'#gid=12&range=B5'}        | ${{ kind: 'inside', sheetId: 12, range: 'B5' }}
  ${'#gid=0'}                  | ${{ kind: 'inside', sheetId: 0, range: null }}
  ${'https://pug.go.id/a?b=c'} | ${{ kind: 'outside', url: 'https://pug.go.id/a?b=c' }}
  ${'mailto:pug@go.id'}        | ${{ kind: 'outside', url: 'mailto:pug@go.id' }}
  ${'javascript:alert(1)'}     | ${null}
  ${'data:text/html,x'}        | ${null}
  ${'file:///etc/passwd'}      | ${null}
  ${''}                        | ${null}
`('$tautan', ({ tautan, tujuan }: { tautan: string; tujuan: unknown }) => {
  expect(linkTarget(tautan)).toEqual(tujuan)
})

test('tautan tanpa rentang yang sah menuju A1', () => {
  const first = { row: 1, column: 1, rows: 1, columns: 1 }
  expect(linkedArea(null, { rows: 9, columns: 9 })).toEqual(first)
  expect(linkedArea('B99', { rows: 9, columns: 9 })).toEqual(first)
  expect(linkedArea('B2', { rows: 9, columns: 9 })).toEqual({ ...first, row: 2, column: 2 })
})
