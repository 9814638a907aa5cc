import { expect, test } from 'vitest'
import { valueOfFormula } from '../small-workbook.ts'
import { staffAndBudget } from './staff-and-budget.ts'

// 46000 is Tuesday, 9 December 2025; the workbook's present is its noon.
test.each`
  formula                                            | value
  ${'=DATE(2025,12,9)'}                              | ${46000}
  ${'=DATE(2025,14,1)'}                              | ${46054}
  ${'=DATE(26,2,1)'}                                 | ${9529}
  ${'=YEAR(46000)'}                                  | ${2025}
  ${'=MONTH(46000)'}                                 | ${12}
  ${'=DAY(46000)'}                                   | ${9}
  ${'=YEAR("9/12/2025")'}                            | ${2025}
  ${'=YEAR(-1)'}                                     | ${'#NUM!'}
  ${'=TODAY()'}                                      | ${46000}
  ${'=NOW()'}                                        | ${46000.5}
  ${'=DAYS("31/12/2025","1/12/2025")'}               | ${30}
  ${'=EDATE(DATE(2026,1,31),1)'}                     | ${46081}
  ${'=EOMONTH(DATE(2026,2,10),0)'}                   | ${46081}
  ${'=EOMONTH(DATE(2026,2,10),-2)'}                  | ${46022}
  ${'=DATEDIF(DATE(1990,5,10),DATE(2026,5,9),"Y")'}  | ${35}
  ${'=DATEDIF(DATE(2026,1,31),DATE(2026,3,30),"M")'} | ${1}
  ${'=DATEDIF(DATE(2026,1,1),DATE(2026,3,1),"D")'}   | ${59}
  ${'=DATEDIF(DATE(2024,1,10),DATE(2026,3,5),"YM")'} | ${1}
  ${'=DATEDIF(DATE(2024,1,10),DATE(2026,3,5),"MD")'} | ${23}
  ${'=DATEDIF(DATE(2024,1,10),DATE(2026,3,5),"YD")'} | ${54}
  ${'=DATEDIF(DATE(2026,3,5),DATE(2024,1,10),"Y")'}  | ${'#NUM!'}
  ${'=WEEKDAY(46000)'}                               | ${3}
  ${'=WEEKDAY(46000,2)'}                             | ${2}
  ${'=WEEKDAY(46000,3)'}                             | ${1}
`('$formula is $value', ({ formula, value }) => {
  expect(valueOfFormula(formula, staffAndBudget)).toBe(value)
})
