import { evidenceItems } from '../../../shared/evidence/items.ts'
import { indicators } from '../../../shared/indicators/definitions.ts'
import { plan } from '../../../shared/plan/plan.ts'
import { parsePayload } from '../../../shared/protocol/body.ts'
import type { Catalog } from '../../../shared/protocol/catalog.ts'
import { catalogPayloadSchema } from '../../../shared/protocol/payloads.ts'
import type { Request } from '../../../shared/protocol/request.ts'
import { programmesOf } from '../../../shared/tables/budget-levels.ts'
import { computeFrom } from '../compute/compute-from.ts'
import { calendarOf } from '../services/calendar.ts'
import { sha256OfText } from '../services/digest.ts'
import { activeWorkbook } from '../services/workbook.ts'
import type { Reply } from './answers.ts'
import { clippedMarks } from './clipped.ts'

/** `catalog`: what the extension's form offers, unless the device has that version already; and what is clipped. */
export function answerCatalog(request: Request): Reply {
  const parsed = parsePayload(request.payload, catalogPayloadSchema)
  if ('refused' in parsed) return parsed
  const catalog = currentCatalog()
  const clipped = clippedMarks(request.register)
  return catalog.version === parsed.value.known
    ? { ok: true, code: 'catalogSame', clipped }
    : { ok: true, code: 'catalog', catalog, clipped }
}

/** What there is to choose from in this spreadsheet. */
export function currentCatalog(): Catalog {
  const content = {
    steps: plan.flatMap(({ steps }) => steps.map(({ id, title }) => ({ id, title, items: itemsFor(id) }))),
    indicators: indicators.map(({ id, aspect, step }) => ({ id, aspect, step })),
    programmes: officeProgrammes(),
  }
  return { version: sha256OfText(JSON.stringify(content)), ...content }
}

function itemsFor(step: string): Catalog['steps'][number]['items'] {
  return evidenceItems.filter((item) => item.step === step).map(({ id, title, owed }) => ({ id, title, owed }))
}

/** Names of what the office counts as a programme, as its budget has them, each once. */
function officeProgrammes(): string[] {
  const workbook = activeWorkbook()
  const { tables, settings } = computeFrom(workbook, calendarOf(workbook))
  const names = tables
    .filter(({ kind }) => kind === 'budget')
    .flatMap((table) => programmesOf(table, settings.programmeUnit).programmes.map(({ name }) => name))
  return [...new Set(names)]
}
