import { expect, test } from 'vitest'
import { SmallWorkbook } from '../small-workbook.ts'

const amounts = { A1: 10, A2: 20, A3: '=SUBTOTAL(9,A1:A2)', A4: 40 }

test.each`
  code   | hiddenBy            | value        | why
  ${9}   | ${'shown'}          | ${70}        | ${'the subtotal above is not counted twice'}
  ${9}   | ${'hiddenByUser'}   | ${70}        | ${'9 counts rows that a person hid'}
  ${109} | ${'hiddenByUser'}   | ${50}        | ${'109 does not'}
  ${9}   | ${'hiddenByFilter'} | ${50}        | ${'no code counts filtered rows'}
  ${2}   | ${'shown'}          | ${3}         | ${'2 counts'}
  ${1}   | ${'hiddenByFilter'} | ${25}        | ${'1 is the average'}
  ${4}   | ${'shown'}          | ${40}        | ${'4 the largest'}
  ${7}   | ${'shown'}          | ${'#VALUE!'} | ${'a code that is not known here'}
`('SUBTOTAL($code) with row 2 $hiddenBy: $why', ({ code, hiddenBy, value }) => {
  const workbook = new SmallWorkbook({ sheets: { Data: { ...amounts, B1: `=SUBTOTAL(${code},A1:A4)` } } })
  workbook.value('B1')
  workbook.hide(2, hiddenBy)
  expect(workbook.value('B1')).toBe(value)
})
