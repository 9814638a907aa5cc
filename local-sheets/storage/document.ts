import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { DriveFolder, driveFolderPath } from '../drive/drive-folder.ts'
import { PropertyStores } from '../services/stores/property-stores.ts'
import type { Calculation } from '../workbook/calculation.ts'
import { Workbook, type WorkbookState } from '../workbook/workbook.ts'
import { propertiesOf, readSidecar, type SidecarContent, sidecarOf, withRest, writeSidecar } from './sidecar.ts'
import { readXlsxFile, type XlsxFile } from './xlsx/file.ts'

export interface DocumentDefaults {
  readonly locale: string
  readonly timeZone: string
}

/** An office in West Kalimantan: what a file that says nothing is taken for. */
export const INDONESIAN: DocumentDefaults = { locale: 'id_ID', timeZone: 'Asia/Pontianak' }

/** A workbook opened from a file, with all that is kept beside it. */
export interface OpenDocument {
  readonly workbook: Workbook
  readonly properties: PropertyStores
  readonly drive: DriveFolder
  readonly spreadsheetId: string
  /** The workbook as .xlsx bytes. */
  export(calculation: Calculation): Promise<Uint8Array>
  /** Writes the .xlsx and its sidecar; `path` may be another than the file was opened from. */
  saveAs(path: string, calculation: Calculation): Promise<void>
}

/** Opens `path`. `onChange` is told when a property is written; `drivePath` is the folder that stands for Drive. */
export async function openDocument(
  path: string,
  defaults: DocumentDefaults = INDONESIAN,
  onChange: () => void = () => undefined,
  drivePath: string = driveFolderPath(path),
): Promise<OpenDocument> {
  const sidecar = await readSidecar(path)
  const file = await readXlsxFile(path, new Map(sidecar?.sheets.map(({ name, id }) => [name, id])))
  const workbook = new Workbook(stateOf(file, sidecar, basename(path).replace(/\.xlsx$/i, ''), defaults))
  const properties = new PropertyStores(propertiesOf(sidecar), onChange)
  const spreadsheetId = sidecar?.spreadsheetId ?? randomUUID()
  const bytes = (calculation: Calculation) => file.write(workbook.state, calculation.value)
  return {
    workbook,
    properties,
    drive: new DriveFolder(drivePath),
    spreadsheetId,
    export: bytes,
    async saveAs(target, calculation) {
      await writeFile(target, await bytes(calculation))
      await writeSidecar(target, sidecarOf(workbook.state, spreadsheetId, properties.values))
    },
  }
}

function stateOf(
  file: XlsxFile,
  sidecar: SidecarContent | null,
  name: string,
  defaults: DocumentDefaults,
): WorkbookState {
  return {
    name,
    locale: sidecar?.locale ?? defaults.locale,
    timeZone: sidecar?.timeZone ?? defaults.timeZone,
    sheets: file.sheets.map((sheet) => withRest(sheet, sidecar)),
    namedRanges: file.namedRanges,
    metadata: sidecar?.metadata ?? [],
    activeSheetId: file.activeSheetId,
    selections: new Map(),
  }
}
