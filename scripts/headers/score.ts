import type { HeaderMatch } from '../../shared/tables/headers/match-rows.ts'
import { isNeeded } from './needed-fields.ts'
import type { TableTruth } from './parse-tables-file.ts'

/**
 * What became of one column that matters: `mapped` right without asking, `asked` about, `missed` (taken for nothing, or
 * its table left alone), or `wrong`: taken in silence for what it is not, be it a needed column or any other one.
 */
export type Outcome = 'mapped' | 'asked' | 'missed' | 'wrong'

export interface ColumnScore {
  readonly outcome: Outcome
  readonly column: number
  /** The needed field, or the field that a column of no needed field was taken for. */
  readonly field: string
}

export interface TableScore {
  readonly truth: TableTruth
  readonly isKindRight: boolean
  readonly columns: readonly ColumnScore[]
}

/** Compares what a table was taken for with what it is, over the fields that indicators need. */
export function scoreTable(match: HeaderMatch, truth: TableTruth): TableScore {
  const columns = truth.fields.flatMap((field, index): ColumnScore[] => {
    const column = match.columns[index]
    const held = field?.split('+') ?? []
    const needed = held.filter((one) => isNeeded(truth.kind, one))
    const isSilent = column !== undefined && !column.asked && column.fields.length > 0
    const invented = isSilent
      ? column.fields.find((one) => isNeeded(match.kind, one) && !held.includes(one))
      : undefined
    const [first] = needed
    if (first === undefined) return invented === undefined ? [] : [{ outcome: 'wrong', column: index, field: invented }]
    const isMapped = isSilent && needed.every((one) => column.fields.some((got) => got === one))
    const isRight = match.kind === truth.kind && isMapped && invented === undefined
    const outcome = isRight ? 'mapped' : isSilent ? 'wrong' : column?.asked === true ? 'asked' : 'missed'
    return [{ outcome, column: index, field: first }]
  })
  return { truth, isKindRight: match.kind === truth.kind, columns }
}

/** How many columns came to which end. `needed` counts the columns that hold a needed field; `wrong` may hold others too. */
export interface Tally {
  readonly needed: number
  readonly mapped: number
  readonly asked: number
  readonly missed: number
  readonly wrong: number
}

export function tallyOf(tables: readonly TableScore[], concerns: (score: ColumnScore) => boolean = () => true): Tally {
  const columns = tables.flatMap(({ truth, columns: scores }) =>
    scores.filter(concerns).map((score) => ({ ...score, isNeeded: holdsNeeded(truth, score) })),
  )
  const count = (outcome: Outcome) => columns.filter((one) => one.outcome === outcome).length
  return {
    needed: columns.filter((one) => one.isNeeded).length,
    mapped: count('mapped'),
    asked: count('asked'),
    missed: count('missed'),
    wrong: count('wrong'),
  }
}

function holdsNeeded(truth: TableTruth, { column, field }: ColumnScore): boolean {
  return (truth.fields[column]?.split('+') ?? []).includes(field)
}
