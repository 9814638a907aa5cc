import { expect, test } from 'vitest'
import { valueOfFormula } from './small-workbook.ts'

const cells = { sheets: { Data: { A1: 5, A2: 'lima', A3: '5', A4: true, B1: 'x' } } }

test.each`
  formula            | value        | why
  ${'=1+2*3'}        | ${7}         | ${'times before plus'}
  ${'=-2^2'}         | ${4}         | ${'the sign belongs to the number, as in Sheets'}
  ${'=2^-1'}         | ${0.5}       | ${'a negative exponent'}
  ${'=0^-1'}         | ${'#DIV/0!'} | ${'one over nothing'}
  ${'=10%'}          | ${0.1}       | ${'a percentage'}
  ${'=50%*A1'}       | ${2.5}       | ${'half of a cell'}
  ${'=1/0'}          | ${'#DIV/0!'} | ${'nothing divides'}
  ${'=A1&" orang"'}  | ${'5 orang'} | ${'numbers become text'}
  ${'=A4&""'}        | ${'TRUE'}    | ${'truth values too'}
  ${'=A3+1'}         | ${6}         | ${'a text that spells a number counts'}
  ${'="1,5"+1'}      | ${2.5}       | ${'spelled as the locale has it'}
  ${'=A2+1'}         | ${'#VALUE!'} | ${'other texts do not'}
  ${'=""+1'}         | ${'#VALUE!'} | ${'an empty text is no zero'}
  ${'=C1+1'}         | ${1}         | ${'an empty cell is'}
  ${'=A4+1'}         | ${2}         | ${'TRUE is one'}
  ${'="a"="A"'}      | ${true}      | ${'case plays no part'}
  ${'=1="1"'}        | ${false}     | ${'a number is no text'}
  ${'=9<"a"'}        | ${true}      | ${'numbers before texts'}
  ${'="z"<FALSE'}    | ${true}      | ${'texts before truth values'}
  ${'=C1=0'}         | ${true}      | ${'empty equals zero'}
  ${'=C1=""'}        | ${true}      | ${'and the empty text'}
  ${'=C1=FALSE'}     | ${true}      | ${'and FALSE'}
  ${'=1/0=1'}        | ${'#DIV/0!'} | ${'errors pass through'}
  ${'=A1<>6'}        | ${true}      | ${'unequal'}
  ${'=A1>=5'}        | ${true}      | ${'at least'}
  ${'=A1<=4'}        | ${false}     | ${'at most'}
  ${'=+A2'}          | ${'lima'}    | ${'plus changes nothing'}
  ${'=A1:A3'}        | ${5}         | ${'a bare range gives the cell beside the formula'}
  ${'=SUM(A1:A3*2)'} | ${10}        | ${'and so does one in a sum without ARRAYFORMULA'}
  ${'=Lain!A1'}      | ${'#REF!'}   | ${'no such sheet'}
  ${'=TidakAda'}     | ${'#NAME?'}  | ${'no such name'}
  ${'=TIDAKADA(1)'}  | ${'#NAME?'}  | ${'no such function'}
  ${'=SUM(A1'}       | ${'#ERROR!'} | ${'no end'}
  ${'=1,2'}          | ${'#ERROR!'} | ${'a comma out of place'}
  ${'=#N/A'}         | ${'#N/A'}    | ${'an error written out'}
  ${'=Data!#REF!+1'} | ${'#REF!'}   | ${'a reference that is gone'}
`('$formula: $why', ({ formula, value }) => {
  expect(valueOfFormula(formula, cells)).toBe(value)
})
