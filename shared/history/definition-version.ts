import type { Settings } from '../settings/settings.ts'
import { defaultSettings } from '../settings/settings.ts'
import { fingerprint } from '../tracking/fingerprint.ts'

/** Raised whenever an indicator comes to count something else, so that figures of both sides are not compared unawares. */
export const DEFINITIONS = 1

/** Settings on which no figure depends, or that stand in a column of their own. */
const aside: ReadonlySet<string> = new Set(['office', 'sheetNames', 'budgetYear', 'startMonth', 'thresholds'])

/**
 * By which definitions a figure was counted: 'v1', or 'v1-0k3j2a' where the office chose otherwise than the defaults in
 * what is counted. Two figures with the same version were counted the same way.
 */
export function definitionVersion(settings: Settings): string {
  const chosen = choicesOf(settings)
  return chosen === choicesOf(defaultSettings) ? `v${DEFINITIONS}` : `v${DEFINITIONS}-${fingerprint(chosen)}`
}

function choicesOf(settings: Settings): string {
  const entries = Object.entries(settings).filter(([key]) => !aside.has(key))
  return JSON.stringify(entries.map(([key, value]) => [key, Array.isArray(value) ? [...value].sort() : value]).sort())
}
