import type { Sheet } from '../pairing/sheet.ts'
import type { Database } from './database.ts'

/** Every paired sheet, the one paired first first. */
export async function allSheets(database: Database): Promise<readonly Sheet[]> {
  const sheets = await database.getAll('sheets')
  return sheets.sort((a, b) => a.pairedAt - b.pairedAt)
}

export async function getSheet(database: Database, id: string): Promise<Sheet | null> {
  return (await database.get('sheets', id)) ?? null
}

/** Stores a sheet; one with the same register, paired before, gives way. */
export async function putSheet(database: Database, sheet: Sheet): Promise<void> {
  await database.put('sheets', sheet)
}

/** Changes what is stored of a sheet in one step; nothing where it is gone. */
export async function changeSheet(database: Database, id: string, next: (sheet: Sheet) => Sheet): Promise<void> {
  const change = database.transaction('sheets', 'readwrite')
  const sheet = await change.store.get(id)
  if (sheet !== undefined) await change.store.put(next(sheet))
  await change.done
}

export async function deleteSheet(database: Database, id: string): Promise<void> {
  await database.delete('sheets', id)
}
