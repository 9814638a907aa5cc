import type { RegisterReading } from '../evidence/register-lines.ts'
import type { Evaluation } from '../indicators/evaluate.ts'
import type { Field } from '../tables/fields.ts'
import type { LocalDate } from '../tables/grid.ts'
import type { Programme } from '../tables/programme.ts'
import type { TableReading } from '../tables/reading.ts'

/** What the checks look at: a workbook once it is read and computed. */
export interface CheckedWorkbook {
  readonly today: LocalDate
  readonly tables: readonly TableReading[]
  /** The sub kegiatan of the budget year. */
  readonly leaves: readonly Programme[]
  readonly evaluations: readonly Evaluation[]
  /** "Bukti Dukung"; `null` where nobody looked. */
  readonly register: RegisterReading | null
  /** The sheet column (from 1) that a field is read from. */
  columnOf(sheet: string, field: Field): number
}
