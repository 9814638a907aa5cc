import type { Field, Source } from '../extraction.ts'
import { guess, sure } from '../known.ts'
import { lineText } from '../reading/element-text.ts'
import { headTag } from '../reading/head-tags.ts'
import { textAt } from '../reading/json.ts'
import { instantOfIso, isoOf } from '../time/iso.ts'
import { parseWrittenDate } from '../time/written-date.ts'
import { writtenTime } from '../time/written-time.ts'
import type { Visit } from '../visit.ts'

/** A time without its zone may be meant in Greenwich or in any of Indonesia's: off by as much. In ms. */
const ZONE_DOUBT = 9 * 3_600_000

/** When an article was published: data for machines first, then what is written near its headline. */
export function publishedAt(visit: Visit, article: object | null, isHeadTrusted: boolean): Field<string> {
  const { document } = visit
  const stated: readonly (readonly [string | null, Source])[] = [
    [textAt(article, 'datePublished') ?? textAt(article, 'uploadDate'), 'jsonLd'],
    [isHeadTrusted ? headTag(document, 'article:published_time') : null, 'openGraph'],
    [isHeadTrusted ? headTag(document, 'datePublished') : null, 'head'],
    [itemTime(document), 'page'],
  ]
  const times = stated.map(([text, source]) => (text === null ? null : stateTime(text, source, visit)))
  return times.find((time) => time?.certainty === 'sure') ?? times.find((time) => time !== null) ?? nearHeadline(visit)
}

function itemTime(document: Document): string | null {
  const item = document.querySelector('[itemprop="datePublished"]')
  return item?.getAttribute('datetime') ?? item?.getAttribute('content') ?? null
}

function stateTime(text: string, source: Source, visit: Visit): Field<string> {
  const instant = instantOfIso(text)
  if (instant !== null) return sure(isoOf(instant), source)
  const written = parseWrittenDate(text.replace(/T(?=\d\d:)/, ' '), { ...visit, zone: visit.officeZone })
  if (written === null) return null
  const doubt = written.isInferred ? ZONE_DOUBT : 0
  return guess(isoOf(written.instant), source, Math.max(written.plusMinus, doubt))
}

const dates =
  'time, [class*="date"], [class*="Date"], [class*="tanggal"], [class*="time"], [class*="waktu"], [class*="meta"] span, [class*="meta"] li'

/** The first date that stands in the same part of the page as the headline. */
function nearHeadline(visit: Visit): Field<string> {
  let around = visit.document.querySelector('h1')?.parentElement ?? null
  for (let steps = 0; around && steps < 5; steps++, around = around.parentElement) {
    for (const part of around.querySelectorAll(dates)) {
      const attribute = part.getAttribute('datetime')
      const time = (attribute && stateTime(attribute, 'page', visit)) || writtenOf(part, visit)
      if (time) return guess(time.value, 'page', time.plusMinus)
    }
  }
  return null
}

function writtenOf(part: Element, visit: Visit): Field<string> {
  const text = lineText(part).replace(
    /^(?:diposting|dipublikasikan|diterbitkan|terbit|publikasi|posted|published)(?: (?:pada|on))?\s*:?\s*/i,
    '',
  )
  return writtenTime(text, visit, visit.officeZone)
}
