import type { Indicator } from '../indicators/indicator.ts'
import { formatShortDate } from '../locale/dates.ts'
import { formatNumber, formatPercent } from '../locale/numbers.ts'
import { type MessageKey, text } from '../locale/text.ts'
import { blankCell, textCell, type WantedCell } from '../tracking/table.ts'
import type { Confidence, Forecast } from './forecast.ts'
import { WEEKS_NEEDED } from './forecast.ts'
import { sparklineCell } from './sparkline.ts'
import type { Change, Trend } from './trend.ts'

/** The four columns of the trend. */
export type TrendCells = Readonly<Record<'trend' | 'sinceMonth' | 'sinceYear' | 'forecast', WantedCell>>

/** Where nothing is to be said. */
const NOTHING = '–'

/** Of an indicator without any history. */
export const noTrendCells: TrendCells = {
  trend: blankCell,
  sinceMonth: textCell(NOTHING),
  sinceYear: textCell(NOTHING),
  forecast: textCell(NOTHING),
}

const confidenceKeys: Readonly<Record<Confidence, MessageKey>> = {
  high: 'trend.confidence.high',
  fair: 'trend.confidence.fair',
  low: 'trend.confidence.low',
}

/** A trend as the cells beside an indicator. */
export function trendCells(trend: Trend, indicator: Pick<Indicator, 'kind' | 'noun'>): TrendCells {
  return {
    trend: sparklineCell(trend.series),
    sinceMonth: textCell(changeWords(trend.sinceMonth, indicator)),
    sinceYear: textCell(changeWords(trend.sinceYear, indicator)),
    forecast: textCell(forecastWords(trend.forecast, indicator)),
  }
}

/** '▲ +3,2 poin sejak 15 Feb 2026'. */
function changeWords(change: Change | null, { kind, noun }: Pick<Indicator, 'kind' | 'noun'>): string {
  if (change === null) return NOTHING
  const isCount = kind === 'difference'
  const by = formatNumber(Math.abs(change.by), isCount ? 0 : 1)
  const isStill = !/[1-9]/.test(by)
  const values = { by: `${by} ${isCount ? noun : 'poin'}`, date: formatShortDate(change.since.date) }
  const words = text(isStill ? 'trend.still' : change.by > 0 ? 'trend.up' : 'trend.down', values)
  return change.isRedefined ? `${words} ${text('trend.redefined')}` : words
}

function forecastWords(forecast: Forecast, { kind, noun }: Pick<Indicator, 'kind' | 'noun'>): string {
  if (forecast.kind === 'noDeadline') return NOTHING
  if (forecast.kind === 'past') return text('trend.past')
  if (forecast.kind === 'tooLittle') {
    const { weeks, isTooShort } = forecast
    return isTooShort ? text('trend.tooShort', { weeks }) : text('trend.tooLittle', { weeks, needed: WEEKS_NEEDED })
  }
  const words = (value: number) =>
    kind === 'difference' ? `${formatNumber(value, 1)} ${noun}` : formatPercent(value, 1)
  return text('trend.expected', {
    value: words(forecast.value),
    low: words(forecast.low),
    high: words(forecast.high),
    date: formatShortDate(forecast.date),
    confidence: text(confidenceKeys[forecast.confidence]),
    weeks: forecast.weeks,
  })
}
