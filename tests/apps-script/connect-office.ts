import { parseConnection, parseImported } from '../../apps-script/ui/connect/parse-connect.ts'
import type { ConnectedTable, Connection, Correction } from '../../shared/panels/connect.ts'
import { type AddOnOffice, type Cell, openBook } from './add-on-office.ts'

export const titles = ['No', 'Nama', 'NIP', 'L/P', 'Status', 'Bidang', 'Pelatihan PUG/PPRG', 'Keterangan']
export const people: Cell[][] = [
  [1, 'Ani', '198001012006042001', 'P', 'PNS', 'IKP', 'Ya', ''],
  [2, 'Budi', '198501012010041001', 'L', 'PPPK', 'TKI', 'Tidak', ''],
  [3, 'Cici', '199001012015042001', 'P', 'PNS', 'TKI', 'Ya', ''],
]
export const staff = [titles, ...people]

/** The panel: keeps the draft, as it does in the sidebar. */
export function panelOf(office: AddOnOffice) {
  let connection: Connection | null = null
  const answered = (answer: unknown): Connection => {
    connection = parseConnection(answer)
    return connection
  }
  return {
    open: async () => answered(await office.ask('connectionOf', '')),
    correct: async (correction: Correction) =>
      answered(await office.ask('correctConnection', connection?.draft ?? '', correction)),
    save: async () => answered(await office.ask('saveConnection', connection?.draft ?? '')),
    exported: async () => String(await office.ask('exportConnection', connection?.draft ?? '')),
    imported: async (text: string) => {
      const imported = parseImported(await office.ask('importConnection', text))
      connection = imported.connection
      return imported
    },
  }
}

/** A workbook whose sheets were confirmed as they were understood. */
export async function connected(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<AddOnOffice> {
  const office = await openBook(sheets)
  await panelOf(office).save()
  return office
}

export const onSheet = (name: string, body: string) =>
  `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(${JSON.stringify(name)}); ${body}`

export const COUNT_MARKS = 'return SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().find().length'

export async function trained(office: AddOnOffice) {
  await office.click('computeIndicators')
  const { numerator, denominator } = (await office.tracking()).find(({ id }) => id === 'sdm-terlatih') ?? {}
  return [numerator, denominator]
}

export async function asked(office: AddOnOffice): Promise<readonly string[]> {
  const findings = await office.findings()
  return findings
    .filter(({ code }) => code === 'source.question' || code.startsWith('mapping.'))
    .map(({ message }) => message)
}

export function tableOf(connection: Connection, kind = 'staff', index = 0): ConnectedTable {
  const table = connection.kinds.find((one) => one.kind === kind)?.tables[index]
  if (table === undefined) throw new Error(`no table of ${kind}`)
  return table
}
