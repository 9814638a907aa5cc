import { expect, test } from 'vitest'
import { valueOfFormula } from '../small-workbook.ts'
import { staffAndBudget } from './staff-and-budget.ts'

test.each`
  formula                                               | value
  ${'=VLOOKUP("budi santoso",A2:D6,4,FALSE)'}           | ${70}
  ${'=VLOOKUP("Ani*",A:D,3,FALSE)'}                     | ${'Informatika'}
  ${'=VLOOKUP("Tono",A:D,4,FALSE)'}                     | ${'#N/A'}
  ${'=VLOOKUP("Joko",A:D,5,FALSE)'}                     | ${'#REF!'}
  ${'=VLOOKUP("Joko",A:D,0,FALSE)'}                     | ${'#VALUE!'}
  ${'=VLOOKUP(75,{0,"kurang";70,"cukup";85,"baik"},2)'} | ${'cukup'}
  ${'=VLOOKUP(-1,{0,"kurang";70,"cukup"},2,TRUE)'}      | ${'#N/A'}
  ${'=HLOOKUP("Nilai",A1:D4,3,FALSE)'}                  | ${70}
  ${'=MATCH("Joko",A1:A6,0)'}                           | ${5}
  ${'=MATCH("Nilai",A1:D1,0)'}                          | ${4}
  ${'=MATCH(75,{60,70,80})'}                            | ${2}
  ${'=MATCH(75,{80,70,60},-1)'}                         | ${1}
  ${'=MATCH("Tono",A1:A6,0)'}                           | ${'#N/A'}
  ${'=INDEX(A1:D6,3,4)'}                                | ${70}
  ${'=INDEX(A1:D1,4)'}                                  | ${'Nilai'}
  ${'=SUM(INDEX(D1:D6,0))'}                             | ${240}
  ${'=INDEX(A1:D6,7,1)'}                                | ${'#REF!'}
  ${'=INDEX(A2:A6,MATCH(90,D2:D6,0))'}                  | ${'Ani Wijaya'}
  ${'=SUM(D2:INDEX(D:D,3))'}                            | ${150}
  ${'=XLOOKUP("Joko",A2:A6,C2:C6)'}                     | ${'Persandian'}
  ${'=XLOOKUP("Tono",A2:A6,C2:C6,"tidak ada")'}         | ${'tidak ada'}
  ${'=XLOOKUP("Tono",A2:A6,C2:C6)'}                     | ${'#N/A'}
  ${'=XLOOKUP("siti aminah",A2:A6,C2:C6,"",0,-1)'}      | ${'Statistik'}
  ${'=XLOOKUP(75,D2:D4,A2:A4,"",-1)'}                   | ${'Budi Santoso'}
  ${'=XLOOKUP(75,D2:D4,A2:A4,"",1)'}                    | ${'Siti Aminah'}
  ${'=XLOOKUP("*wijaya",A2:A6,D2:D6,"",2)'}             | ${90}
  ${'=XLOOKUP("Nilai",A1:D1,A3:D3)'}                    | ${70}
  ${'=LOOKUP(75,{60,70,80},{"a","b","c"})'}             | ${'b'}
  ${'=LOOKUP(75,{60,"a";70,"b"})'}                      | ${'b'}
  ${'=OFFSET(A1,2,3)'}                                  | ${70}
  ${'=SUM(OFFSET(D1,1,0,3,1))'}                         | ${240}
  ${'=OFFSET(A1,-1,0)'}                                 | ${'#REF!'}
  ${'=INDIRECT("D"&3)'}                                 | ${70}
  ${'=INDIRECT("\'Program dan Anggaran\'!B3")'}         | ${2500}
  ${'=SUM(INDIRECT("NilaiPelatihan"))'}                 | ${240}
  ${'=INDIRECT("Tidak Ada!A1")'}                        | ${'#REF!'}
  ${'=CHOOSE(2,"satu","dua")'}                          | ${'dua'}
  ${'=CHOOSE(3,"satu","dua")'}                          | ${'#NUM!'}
  ${'=ROW(D5)'}                                         | ${5}
  ${'=ROW()'}                                           | ${1}
  ${'=COLUMN(D5)'}                                      | ${4}
  ${'=COLUMN()'}                                        | ${26}
  ${'=ROWS(A2:C6)'}                                     | ${5}
  ${'=ROWS(A:A)'}                                       | ${1000}
  ${'=COLUMNS(A2:C6)'}                                  | ${3}
  ${'=SUMPRODUCT(ROW(A1:A3))'}                          | ${6}
`('$formula is $value', ({ formula, value }) => {
  expect(valueOfFormula(formula, staffAndBudget)).toBe(value)
})
