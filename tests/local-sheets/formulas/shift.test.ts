import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shiftReferences } from '../../../local-sheets/formulas/shift.ts'

test.each`
  change             | at   | count | before           | after
  ${'insertRows'}    | ${5} | ${2}  | ${'=A4'}         | ${'=A4'}
  ${'insertRows'}    | ${5} | ${2}  | ${'=$A$5'}       | ${'=$A$7'}
  ${'insertRows'}    | ${5} | ${2}  | ${'=SUM(A2:A9)'} | ${'=SUM(A2:A11)'}
  ${'insertRows'}    | ${5} | ${2}  | ${'=SUM(A:B)'}   | ${'=SUM(A:B)'}
  ${'insertRows'}    | ${5} | ${2}  | ${'=SUM(A6:A)'}  | ${'=SUM(A8:A)'}
  ${'insertRows'}    | ${5} | ${2}  | ${'=SUM(5:7)'}   | ${'=SUM(7:9)'}
  ${'insertRows'}    | ${5} | ${2}  | ${'=Lain!A9'}    | ${'=Lain!A9'}
  ${'insertRows'}    | ${5} | ${2}  | ${'=data!A9'}    | ${'=data!A11'}
  ${'insertRows'}    | ${5} | ${2}  | ${'="A9"&A9'}    | ${'="A9"&A11'}
  ${'deleteRows'}    | ${5} | ${2}  | ${'=A6'}         | ${'=#REF!'}
  ${'deleteRows'}    | ${5} | ${2}  | ${'=A7'}         | ${'=A5'}
  ${'deleteRows'}    | ${5} | ${2}  | ${'=SUM(A2:A9)'} | ${'=SUM(A2:A7)'}
  ${'deleteRows'}    | ${5} | ${2}  | ${'=SUM(A2:A5)'} | ${'=SUM(A2:A4)'}
  ${'deleteRows'}    | ${5} | ${2}  | ${'=SUM(A6:A9)'} | ${'=SUM(A5:A7)'}
  ${'deleteRows'}    | ${5} | ${2}  | ${'=SUM(A5:B6)'} | ${'=SUM(#REF!)'}
  ${'deleteRows'}    | ${5} | ${2}  | ${'=SUM(A6:A)'}  | ${'=SUM(A5:A)'}
  ${'insertColumns'} | ${2} | ${1}  | ${'=SUM(A1:C1)'} | ${'=SUM(A1:D1)'}
  ${'insertColumns'} | ${2} | ${1}  | ${'=SUM(B:C)'}   | ${'=SUM(C:D)'}
  ${'deleteColumns'} | ${2} | ${1}  | ${'=B1+C1'}      | ${'=#REF!+B1'}
`('$change at $at: $before becomes $after', ({ change, at, count, before, after }) => {
  expect(shiftReferences(before, { kind: change, sheet: 'Data', at, count }, 'Data')).toBe(after)
})

test.each`
  before                   | change                                                      | after
  ${'=A1+Data!B1+Lain!C1'} | ${{ kind: 'renameSheet', sheet: 'Data', to: 'Data Induk' }} | ${"=A1+'Data Induk'!B1+Lain!C1"}
  ${"='Data'!B1"}          | ${{ kind: 'renameSheet', sheet: 'data', to: "Jum'at" }}     | ${"='Jum''at'!B1"}
  ${'=A1+Lain!C1'}         | ${{ kind: 'deleteSheet', sheet: 'Lain' }}                   | ${'=A1+#REF!'}
`('$before becomes $after', ({ before, change, after }) => {
  expect(shiftReferences(before, change, 'Data')).toBe(after)
})

test('deleting the rows just inserted brings every reference back', () => {
  const place = fc.integer({ min: 1, max: 50 })
  fc.assert(
    fc.property(place, place, place, fc.integer({ min: 1, max: 9 }), (top, bottom, at, count) => {
      const formula = `=SUM(A${Math.min(top, bottom)}:B${Math.max(top, bottom)})`
      const inserted = shiftReferences(formula, { kind: 'insertRows', sheet: 'Data', at, count }, 'Data')
      expect(shiftReferences(inserted, { kind: 'deleteRows', sheet: 'Data', at, count }, 'Data')).toBe(formula)
    }),
  )
})
