import * as z from 'zod/mini'
import type { CellValue } from '../tables/grid.ts'
import { printOf } from './fingerprint.ts'
import { GENERAL, type WantedCell } from './table.ts'

/** What a row of ours remembers of itself, in its hidden cell "Jejak"; all by column key. */
export interface RowMemory {
  /** `printOf` what we last wrote. */
  readonly prints: ReadonlyMap<string, string>
  /** Number formats that we gave, where they are not those of text. */
  readonly formats: ReadonlyMap<string, string>
  readonly undo: RowUndo | null
}

/**
 * What the last run that changed the row did to it. It stands in the row itself: so it is written in the same call as the
 * change, moves with the row when people sort or insert, is as large as it needs to be (a property holds 9 KB), and goes
 * with a copy of the file.
 */
export interface RowUndo {
  /** Runs count from 1. */
  readonly run: number
  /** The run appended the row. */
  readonly isNew: boolean
  /** What stood in the cells that the run changed. */
  readonly was: ReadonlyMap<string, WantedCell>
}

export const noMemory: RowMemory = { prints: new Map(), formats: new Map(), undo: null }

/** A cell of an .xlsx holds 32,767 characters; a row that would need more is not undone. */
const LONGEST = 30_000

const valueSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ year: z.number(), month: z.number(), day: z.number() }),
])
const wasSchema = z.union([
  z.object({ value: valueSchema, format: z.string() }),
  z.object({ formula: z.string().check(z.startsWith('=')) }),
])
const restSchema = z.object({
  formats: z.optional(z.record(z.string(), z.string())),
  run: z.optional(z.number()),
  isNew: z.optional(z.boolean()),
  was: z.optional(z.record(z.string(), wasSchema)),
})

/**
 * Reads the cell "Jejak": fingerprints, then the rest as JSON. What is not ours, or was meddled with, is not remembered.
 *
 * @example parseMemory('progress:1k2j3h status:0aabbc {"run":3}').prints.get('status') // '0aabbc'
 */
export function parseMemory(cell: CellValue | undefined): RowMemory {
  if (typeof cell !== 'string') return noMemory
  const start = cell.indexOf('{')
  const prints = new Map<string, string>()
  for (const pair of (start < 0 ? cell : cell.slice(0, start)).split(' ')) {
    const [, key, print] = /^(\w+):([0-9a-z]{6})$/.exec(pair) ?? []
    if (key !== undefined && print !== undefined) prints.set(key, print)
  }
  const rest = restSchema.safeParse(start < 0 ? {} : parseJson(cell.slice(start)))
  if (!rest.success) return { ...noMemory, prints }
  const { formats = {}, run, isNew = false, was = {} } = rest.data
  const undo = run === undefined ? null : { run, isNew, was: new Map(Object.entries(was).map(wantedOf)) }
  return { prints, formats: new Map(Object.entries(formats)), undo }
}

/** The cell "Jejak" of a row. */
export function memoryCell(memory: RowMemory): WantedCell {
  return { kind: 'value', value: formatMemory(memory), format: GENERAL }
}

export function formatMemory({ prints, formats, undo }: RowMemory): string {
  const told = [...prints].map(([key, print]) => `${key}:${print}`).join(' ')
  const named = formats.size > 0 ? { formats: Object.fromEntries(formats) } : {}
  const was = undo && undo.was.size > 0 ? { was: Object.fromEntries([...undo.was].map(plainOf)) } : {}
  const whole = { ...named, ...(undo ? { run: undo.run, ...(undo.isNew ? { isNew: true } : {}), ...was } : {}) }
  const text = `${told} ${JSON.stringify(whole)}`
  return text.length > LONGEST ? `${told} ${JSON.stringify(named)}` : text
}

/** The memory once a cell was written under `key`. */
export function remembering(memory: RowMemory, key: string, cell: WantedCell): RowMemory {
  const prints = new Map(memory.prints).set(key, printOf(cell))
  const formats = new Map(memory.formats)
  if (cell.kind === 'value' && cell.format !== '@' && cell.format !== GENERAL) formats.set(key, cell.format)
  else formats.delete(key)
  return { ...memory, prints, formats }
}

/** The memory once the cell under `key` is left to others. */
export function forgetting(memory: RowMemory, key: string): RowMemory {
  const without = <Value>(map: ReadonlyMap<string, Value>) => new Map([...map].filter(([other]) => other !== key))
  return { ...memory, prints: without(memory.prints), formats: without(memory.formats) }
}

function wantedOf([key, was]: [string, z.infer<typeof wasSchema>]): [string, WantedCell] {
  return [key, 'formula' in was ? { kind: 'formula', ...was } : { kind: 'value', ...was }]
}

function plainOf([key, cell]: [string, WantedCell]): [string, z.infer<typeof wasSchema>] {
  return [key, cell.kind === 'formula' ? { formula: cell.formula } : { value: cell.value, format: cell.format }]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Somebody wrote into the cell: as if nothing were remembered.
    return null
  }
}
