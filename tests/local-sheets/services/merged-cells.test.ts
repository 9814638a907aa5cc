import { expect, test } from 'vitest'
import { inNewBook } from '../office.ts'

test('what is written behind a merged cell is not seen', async () => {
  const script = `const range = sheet.getRange('A1:B1').merge().setValues([['judul', 'hilang']])
    return [range.getValues(), sheet.getRange('B1').isPartOfMerge()]`
  expect(await inNewBook(script)).toEqual([[['judul', '']], true])
})
