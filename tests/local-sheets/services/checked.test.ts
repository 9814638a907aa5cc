import { expect, test } from 'vitest'
import { checked, keysOf } from '../../../local-sheets/services/checked.ts'
import { signaturesOf } from '../../../local-sheets/services/signature.ts'

const on = signaturesOf<'Range'>()

test('a method or a constant that Google does not have fails to compile', () => {
  checked<GoogleAppsScript.Spreadsheet.Range, 'Range'>()({ getRow: on()(() => 1) })
  // @ts-expect-error: Google's Range has no such method.
  checked<GoogleAppsScript.Spreadsheet.Range, 'Range'>()({ getRowNumber: on()(() => 1) })
  // @ts-expect-error: Google has no such button.
  expect(keysOf<typeof GoogleAppsScript.Base.Button>()('MAYBE')).toEqual(['MAYBE'])
})
