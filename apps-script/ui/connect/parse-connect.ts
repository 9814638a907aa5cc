import * as z from 'zod/mini'
import type { Connection, ImportedConnection, SelectedPlace } from '../../../shared/panels/connect.ts'
import { fieldNames } from '../../../shared/tables/field-names.ts'
import type { Field, SourceKind } from '../../../shared/tables/fields.ts'

const kind = z.custom<SourceKind>((value) => typeof value === 'string' && value in fieldNames)
const field = z.custom<Field>((value) => typeof value === 'string')

const values = z.object({
  meanings: z.array(z.string()),
  found: z.array(z.object({ value: z.string(), count: z.number(), meaning: z.string(), isGiven: z.boolean() })),
})

const connectedField = z.object({
  field,
  name: z.string(),
  state: z.enum(['taken', 'asked', 'absent', 'none']),
  columns: z.array(z.number()),
  confidence: z.number(),
  reason: z.string(),
  question: z.string(),
  samples: z.array(z.object({ shown: z.string(), read: z.string() })),
  values: z.nullable(values),
})

const table = z.object({
  table: z.string(),
  sheetId: z.number(),
  sheet: z.string(),
  state: z.enum(['found', 'confirmed']),
  confidence: z.number(),
  headerRows: z.object({ first: z.number(), last: z.number() }),
  fields: z.array(connectedField),
  columns: z.array(z.object({ column: z.number(), letters: z.string(), header: z.string() })),
  counted: z.number(),
  leftOut: z.array(
    z.object({
      reason: z.string(),
      count: z.number(),
      rows: z.array(z.object({ row: z.number(), label: z.string() })),
    }),
  ),
  notData: z.array(z.object({ mark: z.string(), label: z.string(), row: z.nullable(z.number()) })),
  questions: z.array(z.string()),
})

const figure = z.object({
  id: z.string(),
  name: z.string(),
  numerator: z.string(),
  denominator: z.string(),
  figure: z.string(),
  status: z.string(),
  reason: z.string(),
})

const connection = z.object({
  draft: z.string(),
  isSaved: z.boolean(),
  kinds: z.array(z.object({ kind, name: z.string(), tables: z.array(table), figures: z.array(figure) })),
  otherSheets: z.array(z.object({ sheetId: z.number(), sheet: z.string(), isIgnored: z.boolean() })),
  ignoredTables: z.array(z.object({ table: z.string(), sheet: z.string(), headers: z.string() })),
  goneSheets: z.array(z.object({ sheetId: z.number(), sheet: z.string(), problem: z.string() })),
  problems: z.array(z.string()),
})

const imported = z.object({
  connection,
  matched: z.array(
    z.object({
      from: z.string(),
      sheet: z.string(),
      kind: z.string(),
      fields: z.number(),
      lacking: z.array(z.string()),
    }),
  ),
  notMatched: z.array(z.string()),
})

const place = z.object({
  sheetId: z.number(),
  sheet: z.string(),
  row: z.number(),
  column: z.number(),
  letters: z.string(),
})

/** What the script answered, parsed at the border. */
export function parseConnection(answer: unknown): Connection {
  return connection.parse(answer)
}

export function parseImported(answer: unknown): ImportedConnection {
  return imported.parse(answer)
}

export function parsePlace(answer: unknown): SelectedPlace {
  return place.parse(answer)
}
