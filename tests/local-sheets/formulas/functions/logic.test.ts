import { expect, test } from 'vitest'
import { valueOfFormula } from '../small-workbook.ts'
import { staffAndBudget } from './staff-and-budget.ts'

test.each`
  formula                                          | value
  ${'=IF(D2>75,"lulus","ulang")'}                  | ${'lulus'}
  ${'=IF(D3>75,"lulus")'}                          | ${false}
  ${'=IF(D3>75,"lulus",)'}                         | ${null}
  ${'=IF(FALSE,1/0,"aman")'}                       | ${'aman'}
  ${'=IF("ya",1,2)'}                               | ${'#VALUE!'}
  ${'=IFS(D2>85,"baik",D2>75,"cukup")'}            | ${'cukup'}
  ${'=IFS(D3>85,"baik",D3>75,"cukup")'}            | ${'#N/A'}
  ${'=IFERROR(1/0,"-")'}                           | ${'-'}
  ${'=IFERROR(5,"-")'}                             | ${5}
  ${'=IFERROR(1/0)'}                               | ${null}
  ${'=IFNA(VLOOKUP("x",A:B,2,FALSE),"-")'}         | ${'-'}
  ${'=IFNA(1/0,"-")'}                              | ${'#DIV/0!'}
  ${'=SWITCH(B2,"L","laki-laki","P","perempuan")'} | ${'perempuan'}
  ${'=SWITCH(B2,"L","laki-laki","lain")'}          | ${'lain'}
  ${'=SWITCH(B2,"L","laki-laki")'}                 | ${'#N/A'}
  ${'=AND(E2,D2>75)'}                              | ${true}
  ${'=AND(E2:E6)'}                                 | ${false}
  ${'=OR(E2:E6)'}                                  | ${true}
  ${'=OR(A2:A3)'}                                  | ${'#VALUE!'}
  ${'=XOR(TRUE,TRUE,TRUE)'}                        | ${true}
  ${'=NOT(E2)'}                                    | ${false}
  ${'=TRUE()'}                                     | ${true}
  ${'=FALSE()'}                                    | ${false}
  ${'=ISBLANK(D6)'}                                | ${true}
  ${'=ISBLANK("")'}                                | ${false}
  ${'=ISNUMBER(D2)'}                               | ${true}
  ${'=ISTEXT(D5)'}                                 | ${true}
  ${'=ISLOGICAL(E2)'}                              | ${true}
  ${'=ISERROR(1/0)'}                               | ${true}
  ${'=ISERR(NA)'}                                  | ${true}
  ${'=ISNA(MATCH("x",A:A,0))'}                     | ${true}
  ${'=N("teks")'}                                  | ${0}
  ${'=N(TRUE)'}                                    | ${1}
  ${'=T(5)'}                                       | ${''}
  ${'=T("teks")'}                                  | ${'teks'}
  ${'=ISFORMULA(Z1)'}                              | ${true}
  ${'=ISFORMULA(A1)'}                              | ${false}
  ${'=SPARKLINE(D2:D6)'}                           | ${''}
`('$formula is $value', ({ formula, value }) => {
  expect(valueOfFormula(formula, staffAndBudget)).toBe(value)
})
