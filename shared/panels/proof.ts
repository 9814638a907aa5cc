/**
 * What "Periksa Keutuhan Bukti" and the script say to each other; plain JSON, as it crosses `google.script.run`.
 *
 * Functions of the script (each throws a sentence for people):
 * - `showProof()`: opens the panel (menu).
 * - `proofSoFar()` → `Proof`: the last one, or the one that was broken off.
 * - `beginProof()` → `Proof`: a new one; the chain is looked at as a whole.
 * - `continueProof()` → `Proof`: looks at as many more rows as half a minute allows.
 */
export interface Proof {
  readonly state: 'none' | 'underway' | 'done'
  /** ms since 1970: when it ended or, as long as it goes on, when it began; 0 where there is none. */
  readonly at: number
  readonly total: number
  readonly done: number
  /** How many rows were ever sealed when it began, and the hash of the last: noted elsewhere, they tell of rows cut off. */
  readonly head: { readonly count: number; readonly hash: string }
  /** Rows of those that nothing is wrong with. */
  readonly whole: number
  readonly changed: readonly ProofRemark[]
  readonly missing: readonly ProofRemark[]
  /** Remarks that there was no room for. */
  readonly more: number
}

export interface ProofRemark {
  /** What is wrong and what to do. */
  readonly message: string
  /** The cell, counted from 1; `null` where there is none. */
  readonly at: { readonly sheet: string; readonly row: number; readonly column: number; readonly cell: string } | null
}
