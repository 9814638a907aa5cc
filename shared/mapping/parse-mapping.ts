import * as z from 'zod/mini'
import { fieldNames } from '../tables/field-names.ts'
import type { Field, SourceKind } from '../tables/fields.ts'
import { lexicon } from '../tables/headers/lexicon.ts'
import { mostHeaderRows } from './header-rows-for.ts'
import type { Mapping } from './mapping.ts'

/** Every kind and every field there is; a mapping of another version of the add-on may name others. */
export const kindSchema = z.custom<SourceKind>(
  (value) => typeof value === 'string' && Object.keys(fieldNames).includes(value),
)
export const fieldSchema = z.custom<Field>((value) =>
  lexicon().kinds.some(({ fields }) => fields.some(({ field }) => field === value)),
)

export const meaningSchema = z.object({ field: fieldSchema, value: z.string(), meaning: z.string() })

/** How many rows a header has. */
export const headerRowsSchema = z.int().check(z.gte(1), z.lte(mostHeaderRows))

/** A mapping that was written down before single tables could be ignored does not say so. */
export const isIgnoredSchema = z._default(z.boolean(), false)

const count = z.int().check(z.nonnegative())

const column = z.object({
  id: z.string(),
  header: z.string(),
  fields: z.array(fieldSchema),
  isMarked: z.boolean(),
  at: count,
})

const table = z.object({
  kind: kindSchema,
  isIgnored: isIgnoredSchema,
  headerRows: headerRowsSchema,
  nth: count,
  columns: z.array(column),
  absent: z.array(fieldSchema),
  meanings: z.array(meaningSchema),
  notData: z.array(z.object({ id: z.string(), content: z.string(), texts: z.string(), label: z.string() })),
})

const mapping = z.object({
  version: z.literal(1),
  next: z.int().check(z.positive()),
  sheets: z.array(z.object({ sheetId: z.int(), name: z.string(), isIgnored: z.boolean(), tables: z.array(table) })),
})

/** A mapping that was written down; `null` where the text is none, is broken or of another version. */
export function parseMapping(text: string): Mapping | null {
  const parsed = mapping.safeParse(parseJson(text))
  return parsed.success ? parsed.data : null
}

/** `undefined` where the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Whoever asked says what is wrong with the text.
    return undefined
  }
}
