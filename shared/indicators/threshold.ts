/** How a value must stand to its threshold. `>` is strict: 16 of 20 is not more than 80 %. */
export type Comparison = '>' | '>=' | '='

/** The value at which an indicator counts as reached: percent (80 = 80 %), or a plain count where the indicator is one. */
export interface Threshold {
  readonly comparison: Comparison
  readonly value: number
}

export const moreThan = (value: number): Threshold => ({ comparison: '>', value })
export const atLeast = (value: number): Threshold => ({ comparison: '>=', value })
export const exactly = (value: number): Threshold => ({ comparison: '=', value })
