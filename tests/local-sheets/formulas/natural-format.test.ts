import { expect, test } from 'vitest'
import { naturalFormat } from '../../../local-sheets/formulas/natural-format.ts'
import type { WrittenReference } from '../../../local-sheets/formulas/references.ts'

const moneyInColumnB = ({ span }: WrittenReference) => (span.left === 2 ? '[$Rp]#,##0' : null)

test.each`
  formula               | locale     | format
  ${'=TODAY()'}         | ${'id_ID'} | ${'dd/mm/yyyy'}
  ${'=EDATE(A1,3)'}     | ${'en_US'} | ${'m/d/yyyy'}
  ${'=NOW()'}           | ${'id_ID'} | ${'dd/mm/yyyy hh:mm:ss'}
  ${'=B2'}              | ${'id_ID'} | ${'[$Rp]#,##0'}
  ${'=SUM(B2:B9)'}      | ${'id_ID'} | ${'[$Rp]#,##0'}
  ${'=SUBTOTAL(9,B:B)'} | ${'id_ID'} | ${'[$Rp]#,##0'}
  ${'=SUM(A2:A9)'}      | ${'id_ID'} | ${null}
  ${'=COUNT(B2:B9)'}    | ${'id_ID'} | ${null}
  ${'=1+1'}             | ${'id_ID'} | ${null}
  ${'=SUM('}            | ${'id_ID'} | ${null}
`('$formula in $locale shows as $format', ({ formula, locale, format }) => {
  expect(naturalFormat(formula, locale, moneyInColumnB)).toBe(format)
})
