import * as z from 'zod/mini'
import type { Mapping } from './mapping.ts'
import {
  fieldSchema,
  headerRowsSchema,
  isIgnoredSchema,
  kindSchema,
  meaningSchema,
  parseJson,
} from './parse-mapping.ts'

const exportedTable = z.object({
  kind: kindSchema,
  isIgnored: isIgnoredSchema,
  headerRows: headerRowsSchema,
  columns: z.array(z.object({ header: z.string(), fields: z.array(fieldSchema) })),
  absent: z.array(fieldSchema),
  meanings: z.array(meaningSchema),
})

const exported = z.object({
  format: z.literal('pug-hubungan-lembar'),
  version: z.literal(1),
  sheets: z.array(z.object({ name: z.string(), isIgnored: z.boolean(), tables: z.array(exportedTable) })),
})

/** A mapping without what only this workbook knows: ids, places, rows that are no data. */
export type ExportedMapping = z.infer<typeof exported>
export type ExportedSheet = ExportedMapping['sheets'][number]
export type ExportedTable = ExportedSheet['tables'][number]

/** A mapping as a text for another office. */
export function exportMapping({ sheets }: Mapping): string {
  const told: ExportedMapping = {
    format: 'pug-hubungan-lembar',
    version: 1,
    sheets: sheets.map(({ name, isIgnored, tables }) => ({
      name,
      isIgnored,
      tables: tables.map(({ kind, isIgnored: isLeftAlone, headerRows, columns, absent, meanings }) => ({
        kind,
        isIgnored: isLeftAlone,
        headerRows,
        columns: columns.map(({ header, fields }) => ({ header, fields: [...fields] })),
        absent: [...absent],
        meanings: meanings.map((one) => ({ ...one })),
      })),
    })),
  }
  return JSON.stringify(told, null, 2)
}

/** What another office exported; `null` where the text is something else. */
export function parseExport(text: string): ExportedMapping | null {
  const parsed = exported.safeParse(parseJson(text))
  return parsed.success ? parsed.data : null
}
