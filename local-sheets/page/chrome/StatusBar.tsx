import { useEffect, useState } from 'preact/hooks'
import type { Overview } from '../../server/api.ts'
import type { SelectionTotals } from '../../session/session.ts'
import type { Deeds } from '../app/deeds.ts'
import type { Selected } from '../app/state.ts'
import { areaName } from '../grid/a1.ts'
import { number, text } from '../locale/text.ts'

interface StatusBarProps {
  /** A new object after every change: the totals are asked for again. */
  readonly overview: Overview
  readonly sheetId: number
  readonly selected: Selected | null
  readonly does: Deeds
}

/** What the selected cells add up to. */
export function StatusBar({ overview, sheetId, selected, does }: StatusBarProps) {
  const [totals, setTotals] = useState<SelectionTotals | null>(null)
  const area = selected?.selection.area ?? null
  const name = area === null ? '' : areaName(area)
  // `name` stands for `area`, which is a new object at every drawing.
  useEffect(() => {
    let outdated = false
    setTotals(null)
    if (area === null || area.rows * area.columns === 1) return
    does.totals({ sheetId, area }).then((found) => outdated || setTotals(found), does.report)
    return () => {
      outdated = true
    }
  }, [overview, sheetId, name, does])
  const { locale } = overview.summary
  // One cell shows what it holds by itself, a merged one too.
  const several = totals !== null && totals.filled > 1
  return (
    <div class="status-bar" role="status" aria-label={text('status')}>
      {several && totals.numbers > 0 && (
        <>
          <span>{text('sum', number(totals.sum, locale))}</span>
          <span>{text('average', number(totals.sum / totals.numbers, locale))}</span>
        </>
      )}
      {several && <span>{text('filled', number(totals.filled, locale))}</span>}
    </div>
  )
}
