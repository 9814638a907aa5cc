/**
 * A cell of ours that a person changed and that was kept, beside what would stand there. Plain JSON, as it goes to a panel.
 */
export interface KeptEditOffer {
  readonly sheet: string
  /** Row and column count from 1. */
  readonly row: number
  readonly column: number
  /** What the cell is: 'SDM Terlatih · Deadline'. */
  readonly label: string
  /** What stands in it, and what would, in words. */
  readonly theirs: string
  readonly ours: string
  /** What would stand there is other than when the person changed the cell; if not, there is nothing new to decide. */
  readonly isNews: boolean
}
