import type { Area } from './area.ts'
import type { Style } from './style.ts'
import type { Criteria } from './validation.ts'

/** A rule of conditional formatting: where, when, and the look it gives. */
export interface ConditionalFormat {
  readonly areas: readonly Area[]
  /** `null`: a rule of a kind that is kept but not understood (colour scale, data bar); it is in `origin`. */
  readonly criteria: Criteria | null
  readonly look: Partial<Style>
  /** The rule as the file spelled it; only storage/ looks inside. */
  readonly origin: unknown
}
