import type { MessageValues } from '../locale/text.ts'
import type { CellAddress } from '../tables/grid.ts'
import type { FindingCode } from './finding-titles.ts'

/** `error`: a figure cannot be trusted until it is mended. `warning`: look at it. `info`: so that it is known. */
export type Severity = 'error' | 'warning' | 'info'

/** A remark on the data. Its words come from the catalogue, under its code; so it is data until it is shown. */
export interface Finding {
  readonly severity: Severity
  readonly code: FindingCode
  readonly values: MessageValues
  /** The cell it is about; `null`: the workbook or a whole sheet (then `sheet` may say which). */
  readonly at: CellAddress | null
  readonly sheet?: string
  /** What tells it apart from others of its code that are about no cell, for as long as it lasts; left out, its values do. */
  readonly key?: string
}
