import { expect, test } from 'vitest'
import { valueOfFormula } from '../small-workbook.ts'
import { staffAndBudget } from './staff-and-budget.ts'

test.each`
  formula                                            | value
  ${'=LEFT(A2,4)'}                                   | ${'Siti'}
  ${'=LEFT(A2)'}                                     | ${'S'}
  ${'=RIGHT(A2,6)'}                                  | ${'Aminah'}
  ${'=RIGHT("abc",0)'}                               | ${''}
  ${'=LEFT("abc",-1)'}                               | ${'#VALUE!'}
  ${'=MID("197001011995032001",15,1)'}               | ${'2'}
  ${'=LEN(A2)'}                                      | ${11}
  ${'=TRIM("  Siti   Aminah ")'}                     | ${'Siti Aminah'}
  ${'=UPPER("pug")'}                                 | ${'PUG'}
  ${'=LOWER("PUG")'}                                 | ${'pug'}
  ${'=PROPER("dinas KOMINFO kab. bengkayang")'}      | ${'Dinas Kominfo Kab. Bengkayang'}
  ${'=EXACT(A2,A6)'}                                 | ${false}
  ${'=REPT("ab",3)'}                                 | ${'ababab'}
  ${'="a"&CHAR(10)&"b"'}                             | ${'a\nb'}
  ${'=CONCATENATE(A2," (",B2,")")'}                  | ${'Siti Aminah (P)'}
  ${'=CONCAT("Rp",5)'}                               | ${'Rp5'}
  ${'="Nilai "&D2/3'}                                | ${'Nilai 26,6666666666667'}
  ${'=TEXTJOIN("; ",TRUE,D2:D6)'}                    | ${'80; 70; 90; -'}
  ${'=TEXTJOIN("; ",FALSE,D5:D6)'}                   | ${'-; '}
  ${'=JOIN("-",B2:B4)'}                              | ${'P-L-P'}
  ${'=SUBSTITUTE("2.16.02",".","-")'}                | ${'2-16-02'}
  ${'=SUBSTITUTE("2.16.02",".","-",2)'}              | ${'2.16-02'}
  ${'=SUBSTITUTE("2.16.02",".","-",3)'}              | ${'2.16.02'}
  ${'=REPLACE("2.16.02",3,2,"17")'}                  | ${'2.17.02'}
  ${'=FIND("A",A2)'}                                 | ${6}
  ${'=FIND("x",A2)'}                                 | ${'#VALUE!'}
  ${'=SEARCH("aminah",A2)'}                          | ${6}
  ${'=SEARCH("i",A2,3)'}                             | ${4}
  ${'=TEXT(0.856,"0.0%")'}                           | ${'85,6%'}
  ${'=TEXT(50000000,"#,##0")'}                       | ${'50.000.000'}
  ${'=TEXT(46000,"d mmmm yyyy")'}                    | ${'9 Desember 2025'}
  ${'=TEXT("1.500","0")'}                            | ${'1500'}
  ${'=VALUE("1.234,5")'}                             | ${1234.5}
  ${'=VALUE("dua belas")'}                           | ${'#VALUE!'}
  ${'=TO_TEXT(1.5)'}                                 | ${'1,5'}
  ${'=REGEXMATCH("NIP 1970","\\d{4}")'}              | ${true}
  ${'=REGEXMATCH("pug","(?i)PUG")'}                  | ${true}
  ${'=REGEXMATCH("2-16","2\\-16")'}                  | ${true}
  ${'=REGEXEXTRACT("NIP É1","\\p{L}+$|\\p{Lu}\\d")'} | ${'É1'}
  ${'=REGEXMATCH(5,"5")'}                            | ${'#VALUE!'}
  ${'=REGEXEXTRACT("Bulan 3","\\d+")'}               | ${'3'}
  ${'=REGEXEXTRACT("L: 89 P: 31","P: (\\d+)")'}      | ${'31'}
  ${'=REGEXEXTRACT("tanpa","\\d")'}                  | ${'#N/A'}
  ${'=REGEXREPLACE("1970 0101 1995","\\s","")'}      | ${'197001011995'}
  ${'=REGEXREPLACE("a","(","")'}                     | ${'#REF!'}
`('$formula is $value', ({ formula, value }) => {
  expect(valueOfFormula(formula, staffAndBudget)).toBe(value)
})
