import { describe, expect, test } from 'vitest'
import { canonicalFormula, withoutReferences } from '../../../shared/tracking/formula-text.ts'
import { formatMemory, noMemory, parseMemory, remembering } from '../../../shared/tracking/memory.ts'
import { plainCell } from '../../../shared/tracking/plain-cell.ts'
import { textCell } from '../../../shared/tracking/table.ts'

describe('a formula reads back as it was written', () => {
  test.each([
    ['separators of another locale', '=SUM(A1,B2)', '=SUM(A1;B2)'],
    ['spaces and capitals', '= sum( A1 ; B2 )', '=SUM(A1;B2)'],
    ['quotes of a sheet that needs none', "=COUNTA('Pegawai'!A1)", '=COUNTA(Pegawai!A1)'],
  ])('%s', (_case, one, other) => {
    expect(canonicalFormula(one)).toBe(canonicalFormula(other))
  })

  test('but not its texts', () => {
    expect(canonicalFormula('="a, b"')).not.toBe(canonicalFormula('="a; b"'))
  })

  test.each([
    ['rows inserted in its sheet', "=COUNTA('DPA 2025'!A2:A40)", "=COUNTA('DPA 2025'!A4:A42)"],
    ['its sheet renamed', "=COUNTA('DPA 2025'!A2:A40)", '=COUNTA(DPA!A2:A40)'],
    ['its cells deleted', '=COUNTA(DPA!A2:A40)', '=COUNTA(#REF!)'],
    ['fixed references', '=COUNTA(DPA!A2:A40)', '=COUNTA(DPA!$A$2:$A$40)'],
  ])('%s: still ours', (_case, one, other) => {
    expect(withoutReferences(one)).toBe(withoutReferences(other))
  })
})

describe('text that needs no format', () => {
  test.each([
    'Periksa',
    'DPA 2025',
    'Sekretariat',
    "Lembar 'A' dibaca.",
    'source.read',
    'Selesai',
    'Marketing',
    'Sel',
    'Rabu',
    '',
  ])('%s stays text', (text) => {
    expect(plainCell(text)).toEqual({ kind: 'value', value: text, format: 'General' })
  })

  test.each([
    ['2025', '="2025"'],
    ['Mei 2025', '="Mei 2025"'],
    ['Januari', '="Januari"'],
    ['Sen 3/5', '="Sen 3/5"'],
    ['Rp 500', '="Rp 500"'],
    ['TRUE', '="TRUE"'],
    ['=1+1', '="=1+1"'],
    ['+62', '="+62"'],
    ['5" kertas', '="5"" kertas"'],
  ])('%s is said by a formula', (text, formula) => {
    expect(plainCell(text)).toEqual({ kind: 'formula', formula })
  })
})

describe("a row's memory", () => {
  const memory = {
    ...remembering(remembering(noMemory, 'action', textCell('Pelatihan')), 'progress', {
      kind: 'value',
      value: 0.5,
      format: '0.0 %" (1 dari 2)"',
    }),
    undo: {
      run: 3,
      isNew: false,
      was: new Map([
        ['progress', { kind: 'value', value: 0.25, format: '0.0 %' }],
        ['due', { kind: 'value', value: { year: 2025, month: 3, day: 31 }, format: 'd mmm yyyy' }],
        ['trend', { kind: 'formula', formula: '=SPARKLINE({1;2})' }],
      ] as const),
    },
  }

  test('comes back as it was kept', () => {
    expect(parseMemory(formatMemory(memory))).toEqual(memory)
  })

  test('is too long to undo rather than too long for a cell', () => {
    const was = new Map([['source', textCell('x'.repeat(40_000))]])
    const kept = parseMemory(formatMemory({ ...memory, undo: { ...memory.undo, was } }))
    expect(kept).toEqual({ ...memory, undo: null })
  })

  test.each(['', 'catatan saya', '{"run":', '{"run":"satu"}', 'progress {"was":{"a":{"formula":"teks"}}}', 7, true])(
    '%s is none of ours',
    (cell) => {
      expect(parseMemory(cell)).toEqual(noMemory)
    },
  )
})
