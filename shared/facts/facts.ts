import type { StartMonth } from '../plan/months.ts'
import type { StaffGroup } from '../settings/settings.ts'
import type { FieldOf, SourceKind } from '../tables/fields.ts'
import type { LocalDate, RowAddress } from '../tables/grid.ts'
import type { Programme } from '../tables/programme.ts'
import type { Amount } from './amount.ts'
import type { Answer } from './answer.ts'

/** What the sheets of one kind tell: which columns they have, and the items in them. `found` is false where there is no such sheet. */
export interface FactsOf<K extends SourceKind, Item> {
  readonly found: boolean
  readonly fields: ReadonlySet<FieldOf<K>>
  readonly items: readonly Item[]
}

export interface Person {
  readonly source: RowAddress
  readonly name: string
  readonly unit: string | null
  /** `null` where the sheet has no status or one we do not know; such a person counts. */
  readonly group: StaffGroup | null
  readonly trained: Answer
  readonly focalPoint: Answer
}

export interface Beneficiaries {
  readonly source: RowAddress
  readonly activity: string
  readonly category: string | null
  readonly year: number
  readonly men: Amount
  readonly women: Amount
  readonly menProgramme: Answer
  readonly stakeholders: readonly string[]
}

export interface Document {
  readonly source: RowAddress
  readonly title: string
  readonly type: string
  readonly year: number | null
  readonly gap: Answer
  readonly genderIssues: Answer
}

export interface Regulation {
  readonly source: RowAddress
  readonly title: string
  /** `missing`: the status is blank. A sheet without a status column lists what is in force. */
  readonly inForce: Answer
  /** Answers for the seven processes, in the order of `processes`. */
  readonly covers: readonly Answer[]
}

export interface Meeting {
  readonly source: RowAddress
  readonly title: string
  readonly date: LocalDate | null
  readonly minutes: Answer
}

export interface Report {
  readonly source: RowAddress
  readonly title: string
  readonly due: LocalDate | null
  readonly sent: LocalDate | 'missing' | 'unreadable'
}

export interface Score {
  readonly source: RowAddress
  readonly year: number | null
  readonly score: Amount
}

/** A year's budget at two grains: what "program" counts, and the sub kegiatan that carry the rupiah. */
export interface BudgetYear {
  readonly units: readonly Programme[]
  readonly leaves: readonly Programme[]
}

/** All that the office's sheets say, for one budget year. */
export interface Facts {
  readonly year: number
  readonly start: StartMonth
  readonly today: LocalDate
  readonly staff: FactsOf<'staff', Person>
  readonly budget: FactsOf<'budget', never> & { readonly thisYear: BudgetYear; readonly lastYear: BudgetYear | null }
  readonly beneficiaries: FactsOf<'beneficiaries', Beneficiaries>
  readonly documents: FactsOf<'documents', Document>
  readonly regulations: FactsOf<'regulations', Regulation>
  readonly meetings: FactsOf<'meetings', Meeting>
  readonly reports: FactsOf<'reports', Report>
  readonly scores: FactsOf<'scores', Score>
}
