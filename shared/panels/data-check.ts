import type { Severity } from '../findings/finding.ts'
import type { KeptEditOffer } from './offers.ts'

/**
 * What "Periksa Data" and the script say to each other; plain JSON, as it crosses `google.script.run`.
 *
 * Functions of the script (each throws a sentence for people):
 * - `showDataCheck()`: opens the panel (menu).
 * - `checkData()` → `DataCheck`: reads the workbook; writes nothing.
 * - `moreFindings(group, from)` → `readonly ListedFinding[]`: the next page of a group.
 * - `acceptFinding(id, reason)` → `DataCheck`: writes the reason into "Temuan PUG"; `''` takes the acceptance back.
 * - `goToCell(sheet, row, column)`: selects a cell.
 * - `takeOffered(sheet, row, column, theirs)`: writes what an offer proposes for one cell.
 */
export interface DataCheck {
  /** Errors first, those that the office accepted last. */
  readonly groups: readonly FindingGroup[]
  /** Cells that a person changed and for which something new was computed since. */
  readonly offers: readonly KeptEditOffer[]
}

export interface FindingGroup {
  /** Names the group in `moreFindings`. */
  readonly group: string
  readonly severity: Severity | 'accepted'
  /** 'ARG melebihi pagu'. */
  readonly title: string
  /** Findings in all; `findings` holds the first page of them. */
  readonly count: number
  readonly findings: readonly ListedFinding[]
}

export interface ListedFinding {
  /** Names the finding in `acceptFinding`. */
  readonly id: string
  /** What is wrong and what to do. */
  readonly message: string
  /** '' where it is about the workbook. */
  readonly sheet: string
  /** `null` where it is about a whole sheet or the workbook. Counts from 1. */
  readonly at: { readonly row: number; readonly column: number; readonly cell: string } | null
  /** Why the office accepts it; `''` where it does not. */
  readonly reason: string
}
