import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initSync, Model } from '@ironcalc/wasm'
import type { LargeOffice } from './large-office.ts'

/** ms that IronCalc needs for the plan's counts and sums over the same rows: to take the cells in, and to work them out. */
export interface IronCalcRun {
  readonly load: number
  readonly evaluate: number
}

/** The columns that the formulas below look at, by index in a budget row, and where they go in the model. */
const BUDGET_COLUMNS = [4, 5, 6, 7, 8, 9] as const
const STAFF_COLUMN = 7

export function runIronCalc({ budget, staff }: LargeOffice): IronCalcRun {
  const wasm = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')
  initSync({ module: readFileSync(wasm) })
  const model = new Model('bench', 'en', 'UTC', 'en')
  model.pauseEvaluation()
  let start = performance.now()
  for (const [row, cells] of budget.entries()) {
    for (const [at, index] of BUDGET_COLUMNS.entries())
      model.setUserInput(0, row + 1, at + 1, String(cells[index] ?? ''))
  }
  for (const [row, cells] of staff.entries()) model.setUserInput(0, row + 1, 7, String(cells[STAFF_COLUMN] ?? ''))
  const load = performance.now() - start
  start = performance.now()
  for (const [index, formula] of formulas(budget.length, staff.length).entries()) {
    model.setUserInput(0, index + 1, 9, formula)
  }
  model.evaluate()
  return { load, evaluate: performance.now() - start }
}

/** SDM, data terpilah, responsif, ARG (rupiah and programmes) and the total, as one would write them by hand. */
function formulas(rows: number, staffRows: number): readonly string[] {
  const column = (letter: string) => `${letter}2:${letter}${rows}`
  const analysed = `${column('C')},"Ya",${column('D')},"Ya"`
  return [
    `=COUNTIFS(G2:G${staffRows},"Ya")/COUNTA(G2:G${staffRows})`,
    `=COUNTIFS(${column('B')},"Ya")/COUNTA(${column('B')})`,
    `=COUNTIFS(${analysed},${column('E')},"Ya")/COUNTA(${column('C')})`,
    `=SUMIFS(${column('F')},${analysed})/SUM(${column('A')})`,
    `=COUNTIFS(${analysed},${column('F')},">0")/COUNTA(${column('F')})`,
  ]
}
