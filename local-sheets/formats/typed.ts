/** What Sheets makes of a text that a person types or a script hands to `setValue`. */
export interface Typed {
  /** Dates and times are serial numbers. For a formula: the text, and `formula` is set. */
  readonly value: number | string | boolean
  /** The number format that the cell takes on, unless it has one of its own. */
  readonly format?: string
  /** The formula in canonical form (see `formulas/canonical.ts`), with its `=`. */
  readonly formula?: string
}
