import { expect, test } from 'vitest'
import { fromXlsx, toXlsx } from '../../../local-sheets/formulas/xlsx-form.ts'

test.each`
  stored                                 | canonical
  ${'SUM(A1,1.5)'}                       | ${'=SUM(A1,1.5)'}
  ${'_xlfn.XLOOKUP("_xlfn.X",A:A,B:B)'}  | ${'=XLOOKUP("_xlfn.X",A:A,B:B)'}
  ${'_xlfn._xlws.FILTER(A2:B9,A2:A9>1)'} | ${'=FILTER(A2:B9,A2:A9>1)'}
  ${'_xlfn.STDEV.S(A1:A9)'}              | ${'=_xlfn.STDEV.S(A1:A9)'}
`('the file holds $stored, people see $canonical', ({ stored, canonical }) => {
  expect(fromXlsx(stored)).toBe(canonical)
  expect(toXlsx(canonical, null)).toBe(stored)
})

test.each`
  canonical                   | shown    | stored
  ${'=REGEXMATCH(A1,"x")'}    | ${true}  | ${'IFERROR(__xludf.DUMMYFUNCTION("REGEXMATCH(A1,""x"")"),TRUE)'}
  ${'=ARRAYFORMULA(A1:A3*2)'} | ${5}     | ${'IFERROR(__xludf.DUMMYFUNCTION("ARRAYFORMULA(A1:A3*2)"),5)'}
  ${'=JOIN("-",A1:A3)'}       | ${'a"b'} | ${'IFERROR(__xludf.DUMMYFUNCTION("JOIN(""-"",A1:A3)"),"a""b")'}
  ${'=SPARKLINE(A1:A3)'}      | ${null}  | ${'IFERROR(__xludf.DUMMYFUNCTION("SPARKLINE(A1:A3)"),"")'}
`('a function of Google alone is stored as Google does: $stored', ({ canonical, shown, stored }) => {
  expect(toXlsx(canonical, shown)).toBe(stored)
  expect(fromXlsx(stored)).toBe(canonical)
})
