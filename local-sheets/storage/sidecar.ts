import { readFile, writeFile } from 'node:fs/promises'
import * as z from 'zod/mini'
import { NO_PROPERTIES, type PropertyValues } from '../services/stores/property-stores.ts'
import type { MetadataState } from '../workbook/developer-metadata.ts'
import type { SheetState } from '../workbook/sheet.ts'
import type { WorkbookState } from '../workbook/workbook.ts'
import { fitsXlsx } from './xlsx/validation-rule.ts'

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

const AreaShape = z.object({ row: z.number(), column: z.number(), rows: z.number(), columns: z.number() })

const Criteria = z.object({
  type: z.string(),
  values: z.array(
    z.union([
      z.string(),
      z.number(),
      z.boolean(),
      z.object({ date: z.number() }),
      z.object({ sheetId: z.number(), area: AreaShape }),
    ]),
  ),
})

const SheetRest = z.object({
  name: z.string(),
  id: z.number(),
  rowCount: z.number(),
  columnCount: z.number(),
  /** Rules that .xlsx has no words for: checkboxes, lists that are long or hold commas. */
  validations: z.array(
    z.object({
      areas: z.array(AreaShape),
      criteria: Criteria,
      allowInvalid: z.boolean(),
      helpText: z.nullable(z.string()),
    }),
  ),
  /** .xlsx knows only whether a sheet is protected. */
  protections: z.array(
    z.object({
      id: z.number(),
      area: z.nullable(AreaShape),
      description: z.string(),
      warningOnly: z.boolean(),
      canEdit: z.boolean(),
      unprotected: z.array(AreaShape),
    }),
  ),
})

/** What an .xlsx file cannot hold, kept in `NAME.xlsx.sheets.json` beside it. */
const Sidecar = z.object({
  version: z.literal(1),
  spreadsheetId: z.string(),
  locale: z.string(),
  timeZone: z.string(),
  sheets: z.array(SheetRest),
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
    sheets: state.sheets.map(restOf),
    properties: { document: { ...document }, script: { ...script }, user: { ...user } },
    metadata: state.metadata.map((entry: MetadataState) => ({ ...entry, location: { ...entry.location } })),
  }
}

function restOf(sheet: SheetState): z.infer<typeof SheetRest> {
  const { name, id, rowCount, columnCount, protections } = sheet
  return {
    name,
    id,
    rowCount,
    columnCount,
    validations: sheet.validations
      .filter((validation) => !fitsXlsx(validation))
      .map(({ areas, rule: { criteria, allowInvalid, helpText } }) => ({
        areas: [...areas],
        criteria: { type: criteria.type, values: [...criteria.values] },
        allowInvalid,
        helpText,
      })),
    protections: protections.map((protection) => ({ ...protection, unprotected: [...protection.unprotected] })),
  }
}

/** A sheet of the file with what the sidecar knows of it besides. */
export function withRest(sheet: SheetState, sidecar: SidecarContent | null): SheetState {
  const rest = sidecar?.sheets.find(({ id }) => id === sheet.id)
  if (!rest) return sheet
  const widest = sheet.grid.reduce((most, row) => Math.max(most, row?.length ?? 0), 0)
  const more = rest.validations.map(({ areas, ...rule }) => ({ areas, rule: { ...rule, origin: null } }))
  return {
    ...sheet,
    rowCount: Math.max(rest.rowCount, sheet.grid.length),
    columnCount: Math.max(rest.columnCount, widest),
    validations: [...sheet.validations, ...more],
    protections: rest.protections,
  }
}

export const propertiesOf = (sidecar: SidecarContent | null): PropertyValues => sidecar?.properties ?? NO_PROPERTIES
