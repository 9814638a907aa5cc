import { readFile, writeFile } from 'node:fs/promises'
import * as z from 'zod/mini'
import { NO_PROPERTIES, type PropertyValues } from '../services/stores/property-stores.ts'
import type { MetadataState } from '../workbook/developer-metadata.ts'
import type { WorkbookState } from '../workbook/workbook.ts'

const Texts = z.record(z.string(), z.string())

const Location = z.union([
  z.object({ kind: z.literal('SPREADSHEET') }),
  z.object({ kind: z.literal('SHEET'), sheetId: z.number() }),
  z.object({ kind: z.enum(['ROW', 'COLUMN']), sheetId: z.number(), start: z.number(), count: z.number() }),
])

const Metadata = z.object({
  id: z.number(),
  key: z.string(),
  value: z.nullable(z.string()),
  visibility: z.enum(['DOCUMENT', 'PROJECT']),
  location: Location,
})

/** What an .xlsx file cannot hold, kept in `NAME.xlsx.sheets.json` beside it. */
const Sidecar = z.object({
  version: z.literal(1),
  spreadsheetId: z.string(),
  locale: z.string(),
  timeZone: z.string(),
  sheets: z.array(z.object({ name: z.string(), id: z.number(), rowCount: z.number(), columnCount: z.number() })),
  properties: z.object({ document: Texts, script: Texts, user: Texts }),
  metadata: z.array(Metadata),
})

export type SidecarContent = z.infer<typeof Sidecar>

export const sidecarPath = (workbookPath: string): string => `${workbookPath}.sheets.json`

/** `null` where there is none. Throws where there is one that cannot be read: what it holds should not be lost silently. */
export async function readSidecar(workbookPath: string): Promise<SidecarContent | null> {
  const path = sidecarPath(workbookPath)
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return null
  const parsed = Sidecar.safeParse(JSON.parse(text))
  if (!parsed.success) throw new Error(`${path} is not what local-sheets wrote: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}

export async function writeSidecar(workbookPath: string, content: SidecarContent): Promise<void> {
  await writeFile(sidecarPath(workbookPath), `${JSON.stringify(content, null, 2)}\n`)
}

export function sidecarOf(state: WorkbookState, spreadsheetId: string, properties: PropertyValues): SidecarContent {
  const { document, script, user } = properties
  return {
    version: 1,
    spreadsheetId,
    locale: state.locale,
    timeZone: state.timeZone,
    sheets: state.sheets.map(({ name, id, rowCount, columnCount }) => ({ name, id, rowCount, columnCount })),
    properties: { document: { ...document }, script: { ...script }, user: { ...user } },
    metadata: state.metadata.map((entry: MetadataState) => ({ ...entry, location: { ...entry.location } })),
  }
}

export const propertiesOf = (sidecar: SidecarContent | null): PropertyValues => sidecar?.properties ?? NO_PROPERTIES
