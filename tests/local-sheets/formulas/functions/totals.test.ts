import { expect, test } from 'vitest'
import { valueOfFormula } from '../small-workbook.ts'
import { staffAndBudget } from './staff-and-budget.ts'

test.each`
  formula                                   | value
  ${'=SUM(D2:D6)'}                          | ${240}
  ${'=SUM(D2:D6,10,TRUE)'}                  | ${251}
  ${'=SUM("5",1)'}                          | ${6}
  ${"=SUM('Program dan Anggaran'!B:B)"}     | ${4000}
  ${'=SUM(NilaiPelatihan)'}                 | ${240}
  ${'=SUM(A2:A6)'}                          | ${0}
  ${'=SUM(D2,1/0)'}                         | ${'#DIV/0!'}
  ${'=SUMSQ(3,4)'}                          | ${25}
  ${'=PRODUCT(D2:D3,2)'}                    | ${11200}
  ${'=SUMPRODUCT(D2:D4,D2:D4)'}             | ${19400}
  ${'=SUMPRODUCT((B2:B6="P")*D2:D6)'}       | ${'#VALUE!'}
  ${'=SUMPRODUCT((B2:B4="P")*(D2:D4>75))'}  | ${2}
  ${'=SUMPRODUCT(--(C2:C6="Informatika"))'} | ${2}
  ${'=SUMPRODUCT(D2:D4,D2:D3)'}             | ${'#VALUE!'}
  ${'=COUNT(D2:D6)'}                        | ${3}
  ${'=COUNTA(D1:D6)'}                       | ${5}
  ${'=COUNTA(A2:A)'}                        | ${5}
  ${'=COUNTBLANK(D1:D6)'}                   | ${1}
  ${'=COUNTBLANK(D:D)'}                     | ${995}
  ${'=COUNTUNIQUE(C2:C6)'}                  | ${3}
  ${'=AVERAGE(D2:D6)'}                      | ${80}
  ${'=AVERAGE(A2:A6)'}                      | ${'#DIV/0!'}
  ${'=MIN(D2:D6)'}                          | ${70}
  ${'=MAX(D2:D6)'}                          | ${90}
  ${'=MAX(A2:A6)'}                          | ${0}
  ${'=MEDIAN(D2:D4,100)'}                   | ${85}
  ${'=LARGE(D2:D6,1)'}                      | ${90}
  ${'=SMALL(D2:D6,2)'}                      | ${80}
  ${'=LARGE(D2:D6,4)'}                      | ${'#NUM!'}
  ${'=RANK(80,D2:D6)'}                      | ${2}
  ${'=RANK(70,D2:D6,TRUE)'}                 | ${1}
  ${'=RANK(75,D2:D6)'}                      | ${'#N/A'}
`('$formula is $value', ({ formula, value }) => {
  expect(valueOfFormula(formula, staffAndBudget)).toBe(value)
})

test.each`
  formula                                         | value
  ${'=COUNTIF(B2:B6,"P")'}                        | ${3}
  ${'=COUNTIF(D2:D6,">=80")'}                     | ${2}
  ${'=COUNTIF(D2:D6,80)'}                         | ${1}
  ${'=COUNTIF(D2:D6,"80")'}                       | ${1}
  ${'=COUNTIF(D2:D6,">79,5")'}                    | ${2}
  ${'=COUNTIF(D2:D6,"<>80")'}                     | ${4}
  ${'=COUNTIF(A2:A6,"siti*")'}                    | ${2}
  ${'=COUNTIF(A2:A6,"?oko")'}                     | ${1}
  ${'=COUNTIF(A2:A6,"*~**")'}                     | ${0}
  ${'=COUNTIF(A2:A6,"<>*aminah")'}                | ${3}
  ${'=COUNTIF(D2:D6,"")'}                         | ${1}
  ${'=COUNTIF(D:D,"")'}                           | ${995}
  ${'=COUNTIF(D2:D6,"<>")'}                       | ${4}
  ${'=COUNTIF(D2:D6,"=")'}                        | ${1}
  ${'=COUNTIF(E2:E6,TRUE)'}                       | ${3}
  ${'=COUNTIF(A2:A6,">m")'}                       | ${2}
  ${'=COUNTIFS(B2:B6,"P",D2:D6,">85")'}           | ${1}
  ${'=COUNTIFS(B:B,"P",C:C,"Informatika")'}       | ${2}
  ${'=COUNTIFS(B2:B6,"P",D2:D5,">85")'}           | ${'#VALUE!'}
  ${'=SUMIF(B2:B6,"P",D2:D6)'}                    | ${170}
  ${'=SUMIF(B2:B6,"P",D2)'}                       | ${170}
  ${'=SUMIF(D2:D6,">75")'}                        | ${170}
  ${'=SUMIFS(D:D,B:B,"L")'}                       | ${70}
  ${'=AVERAGEIF(B2:B6,"P",D2:D6)'}                | ${85}
  ${'=AVERAGEIFS(D2:D6,B2:B6,"P",C2:C6,"Info*")'} | ${85}
  ${'=AVERAGEIF(B2:B6,"X",D2:D6)'}                | ${'#DIV/0!'}
`('$formula is $value', ({ formula, value }) => {
  expect(valueOfFormula(formula, staffAndBudget)).toBe(value)
})

test.each`
  formula                | value
  ${'=ROUND(1.005,2)'}   | ${1.01}
  ${'=ROUND(-2.5)'}      | ${-3}
  ${'=ROUND(1234,-2)'}   | ${1200}
  ${'=ROUNDUP(0.851,2)'} | ${0.86}
  ${'=ROUNDDOWN(-1.99)'} | ${-1}
  ${'=TRUNC(1.99)'}      | ${1}
  ${'=INT(-1.5)'}        | ${-2}
  ${'=CEILING(7,5)'}     | ${10}
  ${'=FLOOR(7,5)'}       | ${5}
  ${'=MOD(-3,5)'}        | ${2}
  ${'=MOD(3,0)'}         | ${'#DIV/0!'}
  ${'=ABS(-4)'}          | ${4}
  ${'=POWER(2,10)'}      | ${1024}
  ${'=SQRT(-1)'}         | ${'#NUM!'}
  ${'=SQRT(9)'}          | ${3}
  ${'=ROUND(1,2,3)'}     | ${'#N/A'}
`('$formula is $value', ({ formula, value }) => {
  expect(valueOfFormula(formula, staffAndBudget)).toBe(value)
})
