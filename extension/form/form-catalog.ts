import type { Catalog } from '../../shared/protocol/catalog.ts'

/** A sheet that has not told yet what it offers. */
export const emptyCatalog: Catalog = { version: '0'.repeat(64), steps: [], indicators: [], programmes: [] }

/** Ids of the evidence that belongs to a step; none where the step is unknown. */
export function itemsOf({ steps }: Catalog, step: string): readonly string[] {
  return steps.find(({ id }) => id === step)?.items.map(({ id }) => id) ?? []
}

/** The step that an indicator belongs to; '' where it belongs to none. */
export function stepOf({ indicators, steps }: Catalog, indicator: string): string {
  const step = indicators.find(({ id }) => id === indicator)?.step ?? ''
  return steps.some(({ id }) => id === step) ? step : ''
}
