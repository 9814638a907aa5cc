import type { ChangedArea } from '../../../local-sheets/formulas/evaluator.ts'
import { createEvaluator, type Evaluator } from '../../../local-sheets/formulas/evaluator.ts'
import { readReference } from '../../../local-sheets/formulas/references.ts'
import type {
  CellContent,
  CellSource,
  CustomFunction,
  FormulaPlace,
  RowVisibility,
} from '../../../local-sheets/formulas/source.ts'
import { isFormula } from '../../../local-sheets/formulas/source.ts'
import { type Cell, isError } from '../../../local-sheets/formulas/values.ts'

/** Cells by address. A text with a leading `=` is a formula. */
export type Cells = Readonly<Record<string, CellContent>>

export interface Setting {
  readonly sheets: Readonly<Record<string, Cells>>
  readonly locale?: string
  readonly names?: Readonly<Record<string, string>>
  readonly custom?: Readonly<Record<string, CustomFunction>>
  /** The present as a serial number; 46000 is 9 December 2025. */
  readonly now?: number
}

/** A workbook of a few sheets, each of 1000 rows and 26 columns, numbered in the order given. */
export class SmallWorkbook implements CellSource {
  readonly locale: string
  readonly evaluator: Evaluator
  clock: number
  /** How often cells were read: what an edit costs. */
  reads = 0
  readonly #names: readonly string[]
  readonly #cells: Map<string, CellContent>[]
  readonly #hidden = new Map<number, RowVisibility>()
  readonly #setting: Setting

  constructor(setting: Setting) {
    this.#setting = setting
    this.locale = setting.locale ?? 'id_ID'
    this.clock = setting.now ?? 46_000
    this.#names = Object.keys(setting.sheets)
    this.#cells = Object.values(setting.sheets).map(
      (cells) => new Map(Object.entries(cells).map(([address, content]) => [keyOf(address), stored(content)])),
    )
    this.evaluator = createEvaluator(this)
  }

  /** The value of `B2` of the first sheet, or of `Data!B2`. Errors as their text. */
  value(address: string): number | string | boolean | null {
    const { sheetId, row, column } = this.#place(address)
    return shown(this.evaluator.value(sheetId, row, column))
  }

  link(address: string): string | null {
    const { sheetId, row, column } = this.#place(address)
    return this.evaluator.link(sheetId, row, column)
  }

  sparkline(address: string): readonly number[] | null {
    const { sheetId, row, column } = this.#place(address)
    return this.evaluator.sparkline(sheetId, row, column)
  }

  type(address: string, content: CellContent): void {
    const place = this.#place(address)
    this.#cells[place.sheetId]?.set(`${place.row},${place.column}`, stored(content))
    this.evaluator.changed({ ...place, rows: 1, columns: 1 })
  }

  hide(row: number, visibility: RowVisibility): void {
    this.#hidden.set(row, visibility)
    this.evaluator.changed({ sheetId: 0, row, column: 1, rows: 1, columns: 26 })
  }

  #place(address: string): Pick<ChangedArea, 'sheetId' | 'row' | 'column'> {
    const reference = readReference(address)
    if (reference === null) throw new Error(`${address} is no address`)
    const sheetId = reference.sheet === null ? 0 : this.#names.indexOf(reference.sheet)
    return { sheetId, row: reference.span.top, column: reference.span.left }
  }

  now(): number {
    return this.clock
  }

  sheetIds(): number[] {
    return this.#names.map((_, at) => at)
  }

  sheetIdOf(name: string): number | null {
    const at = this.#names.findIndex((one) => one.toLowerCase() === name.toLowerCase())
    return at === -1 ? null : at
  }

  size(): { rows: number; columns: number } {
    return { rows: 1000, columns: 26 }
  }

  used(sheetId: number): { rows: number; columns: number } {
    const places = [...(this.#cells[sheetId] ?? [])].filter(([, content]) => content !== null)
    const numbers = places.map(([key]) => key.split(',').map(Number))
    return {
      rows: Math.max(0, ...numbers.map(([row = 0]) => row)),
      columns: Math.max(0, ...numbers.map(([, column = 0]) => column)),
    }
  }

  content(sheetId: number, row: number, column: number): CellContent {
    this.reads += 1
    return this.#cells[sheetId]?.get(`${row},${column}`) ?? null
  }

  *formulas(sheetId: number): Generator<FormulaPlace> {
    for (const [key, content] of this.#cells[sheetId] ?? []) {
      const [row = 0, column = 0] = key.split(',').map(Number)
      if (isFormula(content)) yield { row, column, formula: content.formula }
    }
  }

  hidden(_sheetId: number, row: number): RowVisibility {
    return this.#hidden.get(row) ?? 'shown'
  }

  namedRange(name: string): string | null {
    return this.#setting.names?.[name] ?? null
  }

  customFunction(name: string): CustomFunction | null {
    return this.#setting.custom?.[name] ?? null
  }

  dropCached(sheetId: number, row: number, column: number): void {
    const content = this.content(sheetId, row, column)
    if (isFormula(content)) this.#cells[sheetId]?.set(`${row},${column}`, { formula: content.formula })
  }
}

function keyOf(address: string): string {
  const reference = readReference(address)
  if (reference === null) throw new Error(`${address} is no address`)
  return `${reference.span.top},${reference.span.left}`
}

function stored(content: CellContent): CellContent {
  return typeof content === 'string' && content.startsWith('=') ? { formula: content } : content
}

function shown(cell: Cell): number | string | boolean | null {
  return isError(cell) ? cell.error : cell
}

/** What one formula gives, in cell Z1 of the first sheet. */
export function valueOfFormula(formula: string, setting: Setting): number | string | boolean | null {
  const [first = 'Data', ...rest] = Object.keys(setting.sheets)
  const sheets = Object.fromEntries([first, ...rest].map((name) => [name, setting.sheets[name] ?? {}]))
  return new SmallWorkbook({ ...setting, sheets: { ...sheets, [first]: { ...sheets[first], Z1: formula } } }).value(
    'Z1',
  )
}
