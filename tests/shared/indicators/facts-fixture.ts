import type { Facts, Person } from '../../../shared/facts/facts.ts'
import { indicators } from '../../../shared/indicators/definitions.ts'
import { type Evaluation, evaluate } from '../../../shared/indicators/evaluate.ts'
import type { IndicatorId } from '../../../shared/indicators/indicator.ts'
import { defaultSettings, type Settings } from '../../../shared/settings/settings.ts'
import type { Programme, ProgrammeMark } from '../../../shared/tables/programme.ts'
import type { CellReading, Mark } from '../../../shared/tables/reading.ts'

const none = { found: false, fields: new Set<never>(), items: [] } as const

/** A workbook without any sheet, of the budget year 2025, seen in 2026. */
export const noFacts: Facts = {
  year: 2025,
  start: { year: 2025, month: 1 },
  today: { year: 2026, month: 2, day: 1 },
  staff: none,
  budget: { ...none, thisYear: { units: [], leaves: [] }, lastYear: null },
  beneficiaries: none,
  documents: none,
  regulations: none,
  meetings: none,
  reports: none,
  scores: none,
}

export function evaluated(id: IndicatorId, facts: Partial<Facts>, settings: Partial<Settings> = {}): Evaluation {
  const indicator = indicators.find((candidate) => candidate.id === id)
  if (!indicator) throw new Error(`There is no indicator ${id}`)
  return evaluate(indicator, { ...noFacts, ...facts }, { ...defaultSettings, ...settings })
}

/** 'n/d', with what is missing or unreadable; or why there is no figure. */
export function figure({ measurement }: Evaluation): string {
  if (measurement.kind === 'noData') return measurement.why.code
  if (measurement.kind === 'zeroDenominator') return `${measurement.numerator}/0`
  const { numerator, denominator } = measurement
  const open =
    measurement.kind === 'partial' ? ` (${measurement.missing} missing, ${measurement.unreadable} unreadable)` : ''
  return `${numerator}/${denominator}${open}`
}

export function person(name: string, answers: Partial<Person> = {}): Person {
  return {
    source: { sheet: 'Pegawai', row: 2 },
    name,
    unit: 'IKP',
    group: 'pns',
    trained: 'missing',
    focalPoint: 'missing',
    ...answers,
  }
}

export const staffOf = (items: readonly Person[]): Facts['staff'] => ({
  found: true,
  fields: new Set(['name', 'unit', 'training', 'focalPoint'] as const),
  items,
})

export const mark = (value: Mark): CellReading => ({ kind: 'mark', value })
export const rupiah = (value: number): CellReading => ({ kind: 'number', value })
export const empty: CellReading = { kind: 'empty' }
export const garbled: CellReading = { kind: 'unreadable', raw: 'dua belas', reason: 'notANumber' }

interface Told {
  readonly ceiling?: CellReading
  readonly arg?: CellReading
  readonly pug?: CellReading
  readonly category?: string
  readonly marks?: Readonly<Partial<Record<ProgrammeMark, CellReading>>>
}

export function programme(code: string, { ceiling, arg, pug, category, marks }: Told = {}): Programme {
  return {
    source: { sheet: 'DPA', row: 2 },
    rows: [2],
    code,
    name: `Sub kegiatan ${code}`,
    unit: null,
    year: 2025,
    amounts: { ceiling: ceiling ?? rupiah(100) },
    marks: marks ?? {},
    ...(arg ? { arg } : {}),
    ...(pug ? { pugBudget: pug } : {}),
    ...(category ? { argCategory: { kind: 'text', value: category } } : {}),
  }
}

const budgetFields = [
  'code',
  'ceiling',
  'arg',
  'argCategory',
  'gap',
  'gbs',
  'genderIndicator',
  'disaggregated',
  'pugBudget',
] as const

export function budgetOf(
  programmes: readonly Programme[],
  lastYear: readonly Programme[] | null = null,
  fields: readonly (typeof budgetFields)[number][] = budgetFields,
): Facts['budget'] {
  return {
    found: true,
    fields: new Set(fields),
    items: [],
    thisYear: { units: programmes, leaves: programmes },
    lastYear: lastYear && { units: lastYear, leaves: lastYear },
  }
}
