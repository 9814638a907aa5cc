import type { ComputedWorkbook } from '../compute/compute-workbook.ts'
import { sourceText } from '../tracking/evaluation-cells.ts'
import { lackingText, measurementText, nounOf, statusWords, targetText } from '../tracking/wording.ts'
import { type Trace, traceListNames } from './trace.ts'
import { traceGroups } from './trace-groups.ts'
import { traceRows } from './trace-rows.ts'

/** Rows of a list that are sent and shown at a time. */
const PAGE = 100

/**
 * What can be said of one indicator, the first where there is none of that id. Each list comes with one page of its rows;
 * with `list` only that list does, its page beginning at `from` (from 0).
 */
export function traceOf(computed: ComputedWorkbook, id: string, list = '', from = 0): Trace {
  const { evaluations, circumstances } = computed
  const evaluation = evaluations.find(({ indicator }) => indicator.id === id) ?? evaluations[0]
  if (!evaluation) throw new Error(`No indicator '${id}'`)
  const { indicator, measurement, threshold, verdict, alternatives } = evaluation
  const { unit, figure } = circumstances
  const noun = nounOf(indicator, unit)
  const lacking = lackingText(evaluation, unit)
  return {
    id: indicator.id,
    choices: evaluations.map(({ indicator: { id, aspect } }) => ({ id, name: aspect })),
    formula: indicator.formula,
    figure: measurementText(measurement, indicator.kind, noun, threshold),
    target: targetText(threshold, indicator.thresholdSuffix, indicator.kind),
    status: statusWords[verdict],
    lacking: lacking && `${indicator.correctiveAction}: ${lacking}`,
    source: sourceText(evaluation, figure),
    groups: traceGroups(evaluation, noun),
    alternatives: alternatives.map((other) => ({
      name: other.label,
      figure: measurementText(other.measurement, other.kind, noun),
    })),
    lists: traceListNames.flatMap((name) => {
      if (list && list !== name) return []
      const rows = traceRows(computed, evaluation, name)
      return rows.length > 0 ? [{ name, count: rows.length, rows: rows.slice(from, from + PAGE) }] : []
    }),
  }
}
