import { describe, expect, test } from 'vitest'
import { a1, areaName, parseArea } from '../../../../local-sheets/page/grid/a1.ts'
import { gridCommand } from '../../../../local-sheets/page/grid/keyboard.ts'
import { moved, select } from '../../../../local-sheets/page/grid/selection.ts'
import { type SheetModel, sheetModel } from '../../../../local-sheets/page/grid/sheet-model.ts'
import { plainSummary } from './plain-summary.ts'

// 20 rows, 8 columns; row 4 hidden; B6:C7 merged.
const model: SheetModel = sheetModel(
  { ...plainSummary, rows: 20, columns: 8, rowHeights: { 4: 0 }, merges: [{ row: 6, column: 2, rows: 2, columns: 2 }] },
  {},
)

function at(text: string) {
  const area = parseArea(text, model.sheet)
  if (area === null) throw new Error(text)
  return area
}

describe('tombol memindahkan pilihan', () => {
  test.each`
    dari    | tombol                 | aktif    | pilihan
    ${'B2'} | ${'ArrowDown'}         | ${'B3'}  | ${'B3'}
    ${'B3'} | ${'ArrowDown'}         | ${'B5'}  | ${'B5'}
    ${'B5'} | ${'ArrowDown'}         | ${'B6'}  | ${'B6:C7'}
    ${'B6'} | ${'ArrowDown'}         | ${'B8'}  | ${'B8'}
    ${'B6'} | ${'ArrowRight'}        | ${'D6'}  | ${'D6'}
    ${'C8'} | ${'ArrowUp'}           | ${'B6'}  | ${'B6:C7'}
    ${'A1'} | ${'ArrowUp'}           | ${'A1'}  | ${'A1'}
    ${'C3'} | ${'Home'}              | ${'A3'}  | ${'A3'}
    ${'C3'} | ${'End'}               | ${'H3'}  | ${'H3'}
    ${'C3'} | ${'Control+End'}       | ${'H20'} | ${'H20'}
    ${'C3'} | ${'Control+Home'}      | ${'A1'}  | ${'A1'}
    ${'C3'} | ${'Control+ArrowDown'} | ${'C20'} | ${'C20'}
    ${'C3'} | ${'Shift+ArrowDown'}   | ${'C3'}  | ${'C3:C5'}
    ${'D5'} | ${'Shift+ArrowLeft'}   | ${'D5'}  | ${'C5:D5'}
    ${'D6'} | ${'Shift+ArrowLeft'}   | ${'D6'}  | ${'B6:D7'}
    ${'C3'} | ${'Control+Shift+End'} | ${'C3'}  | ${'B3:H20'}
  `(
    '$dari, $tombol: aktif $aktif, terpilih $pilihan',
    (row: Record<'dari' | 'tombol' | 'aktif' | 'pilihan', string>) => {
      const keys = row.tombol.split('+')
      const command = gridCommand({
        key: keys.at(-1) ?? '',
        ctrlKey: keys.includes('Control'),
        shiftKey: keys.includes('Shift'),
        metaKey: false,
        altKey: false,
      })
      if (command?.kind !== 'move') throw new Error(`${row.tombol} tidak memindahkan`)
      const from = at(row.dari)
      const after = moved(model, select(model, from, from), command.movement, command.extend)
      expect([a1(after.active), areaName(after.area)]).toEqual([row.aktif, row.pilihan])
    },
  )
})
