import type { TextRun } from '../../workbook/cell.ts'

type Change = (run: TextRun) => TextRun

/**
 * `runs` with `change` applied from `start` to `end` (exclusive). The result covers the whole text, gaps included, and
 * neighbours that look the same are one run.
 */
export function changeRuns(
  runs: readonly TextRun[],
  length: number,
  start: number,
  end: number,
  change: Change,
): TextRun[] {
  const pieces = filled(runs, length).flatMap((run) => {
    const cuts = [run.start, start, end, run.end]
      .filter((at) => at >= run.start && at <= run.end)
      .toSorted((a, b) => a - b)
    return cuts.slice(1).map((to, index) => ({ ...run, start: cuts[index] ?? run.start, end: to }))
  })
  const changed = pieces
    .filter((run) => run.end > run.start)
    .map((run) => (run.start >= start && run.end <= end ? change(run) : run))
  return joined(changed)
}

/** Runs over the whole of a text of this length. */
export function filled(runs: readonly TextRun[], length: number): TextRun[] {
  const result: TextRun[] = []
  let at = 0
  for (const run of runs) {
    if (run.start > at) result.push({ start: at, end: run.start, style: {}, link: null })
    result.push(run)
    at = run.end
  }
  if (at < length || result.length === 0) result.push({ start: at, end: length, style: {}, link: null })
  return result
}

function joined(runs: readonly TextRun[]): TextRun[] {
  const result: TextRun[] = []
  for (const run of runs) {
    const last = result.at(-1)
    const isSame = last && last.link === run.link && JSON.stringify(last.style) === JSON.stringify(run.style)
    if (isSame) result[result.length - 1] = { ...last, end: run.end }
    else result.push(run)
  }
  return result
}
