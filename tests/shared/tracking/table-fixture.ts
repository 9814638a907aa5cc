import type { CellValue } from '../../../shared/tables/grid.ts'
import type { Block } from '../../../shared/tracking/blocks.ts'
import type { OwnGrid } from '../../../shared/tracking/locate.ts'
import { planWrites, type WritePlan } from '../../../shared/tracking/plan-writes.ts'
import { textCell, type WantedTable } from '../../../shared/tracking/table.ts'

/** A small tracking table: what two indicators come to. */
export function wantedTable(figures: Readonly<Record<string, number>>): WantedTable {
  return {
    sheet: 'Pelacakan',
    columns: [
      { key: 'aspect', title: 'Aspek', ownership: 'computed' },
      { key: 'progress', title: 'Progres', ownership: 'computed' },
      { key: 'action', title: 'Aksi', ownership: 'seeded' },
      { key: 'updated', title: 'Diperbarui', ownership: 'stamp' },
      { key: 'id', title: 'Kode', ownership: 'identity' },
      { key: 'memory', title: 'Jejak', ownership: 'memory' },
    ],
    rows: Object.entries(figures).map(([id, figure]) => ({
      id,
      cells: {
        aspect: textCell(`Aspek ${id}`),
        progress: { kind: 'value', value: figure, format: '0' },
        action: textCell('Pelatihan'),
        updated: { kind: 'value', value: { year: 2025, month: 1, day: figure }, format: 'd mmm yyyy' },
        id: textCell(id),
      },
    })),
    vanished: null,
  }
}

export function plannedWrites(grid: Pick<OwnGrid, 'values'> | null, table: WantedTable, run = 1): WritePlan {
  const plan = planWrites(grid && withFormulas(grid), table, run)
  if ('noHeader' in plan) throw new Error('no header')
  return plan
}

/** A sheet of plain values. A text that starts with '=' stands for a formula, which comes to nothing. */
export function withFormulas({ values }: Pick<OwnGrid, 'values'>): OwnGrid {
  return {
    values: values.map((row) => row.map((value) => (isFormula(value) ? '' : value))),
    formulas: values.map((row) => row.map((value) => (isFormula(value) ? value : ''))),
  }
}

function isFormula(value: CellValue): value is string {
  return typeof value === 'string' && value.startsWith('=')
}

/** The sheet after blocks are written to it; see `withFormulas`. */
export function applied(
  grid: Pick<OwnGrid, 'values'> | null,
  { blocks }: { readonly blocks: readonly Block[] },
): { values: CellValue[][] } {
  const values = (grid?.values ?? []).map((row) => [...row])
  for (const { row, column, cells } of blocks) {
    for (const [down, line] of cells.entries()) {
      for (const [across, cell] of line.entries()) {
        while (values.length < row + down) values.push([])
        const target = values[row + down - 1] ?? []
        while (target.length < column + across) target.push('')
        target[column + across - 1] = cell.kind === 'value' ? cell.value : cell.formula
      }
    }
  }
  const width = Math.max(0, ...values.map((row) => row.length))
  return { values: values.map((row) => [...row, ...Array<CellValue>(width - row.length).fill('')]) }
}
