import type { IndicatorId } from '../../shared/indicators/indicator.ts'
import { activities, budget, documents, meetings, regulations, reports, scores, staff } from './office.ts'

/** Numerator and denominator. */
export type Figure = readonly [numerator: number, denominator: number | null]

const count = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length
const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((all, item) => all + of(item), 0)

const units = new Set(staff.map(({ unit }) => unit)).size
const isArg = ({ arg, gap, gbs }: (typeof budget)[number]) => arg > 0 && gap && gbs
/** On 30 June the sixth month is not over yet. */
const monthsOver = 5
const planningDocuments = 3
const processes = [0, 1, 2, 3, 4, 5, 6]
const [before = 0, now = 0] = scores.map(({ score }) => score)

/** What every shape of the office's sheets has to come to, added up from its records and by nothing of the product. */
export const figures: Readonly<Partial<Record<IndicatorId, Figure>>> = {
  'sdm-terlatih': [count(staff, ({ trained }) => trained !== null), staff.length],
  'focal-point': [new Set(staff.filter(({ focalPoint }) => focalPoint).map(({ unit }) => unit)).size, units],
  'data-terpilah': [count(budget, ({ disaggregated }) => disaggregated), budget.length],
  'program-responsif': [count(budget, ({ gap, gbs, genderIndicator }) => gap && gbs && genderIndicator), budget.length],
  'arg-anggaran': [sum(budget.filter(isArg), ({ arg }) => arg), sum(budget, ({ ceiling }) => ceiling)],
  'arg-program': [count(budget, isArg), budget.length],
  'manfaat-perempuan': [sum(activities, ({ women }) => women), sum(activities, ({ men, women }) => men + women)],
  'rapat-focal-point': [count(meetings, ({ minutes }) => minutes), monthsOver],
  'laporan-tepat-waktu': [count(reports, ({ due, sent }) => dayOf(sent) <= dayOf(due)), reports.length],
  'skor-ape': [now - before, before],
  'dokumen-responsif': [count(documents, ({ gap, issues }) => gap && issues), planningDocuments],
  'regulasi-proses': [count(processes, (at) => regulations.some(({ covers }) => covers[at] === 'v')), processes.length],
}

function dayOf({ month, day }: { readonly month: number; readonly day: number }): number {
  return month * 100 + day
}
