import { sheetByFile } from '../../extension/pairing/connect-by-file.ts'
import { makeDeviceKey } from '../../extension/pairing/device-key.ts'
import type { SheetByFile, SheetByWebApp } from '../../extension/pairing/sheet.ts'
import type { ConnectionFile } from '../../shared/protocol/connection-file.ts'

/** A connection file as a sidebar makes it at the first of March 2025. */
export const connectionFile: ConnectionFile = {
  register: 'a'.repeat(32),
  office: 'Bukti PUG Diskominfo',
  made: '2025-03-01T00:00:00.000Z',
  catalog: { version: 'b'.repeat(64), steps: [], indicators: [], programmes: ['Literasi digital'] },
}

export const names = { officer: 'Rina Kartika', deviceName: 'Chrome di laptop Rina' }

/** A sheet that clips are carried to by hand, with a key of its own. */
export async function sheetByHand(change: Partial<SheetByFile> = {}): Promise<SheetByFile> {
  const now = Date.parse('2025-03-02T00:00:00.000Z')
  return { ...sheetByFile(connectionFile, await makeDeviceKey(), names, now), ...change }
}

/** The same, reached by a web app. */
export async function sheetByWebApp(): Promise<SheetByWebApp> {
  const { publicKey: _key, deviceName: _name, ...sheet } = await sheetByHand()
  return { ...sheet, address: 'https://script.google.com/macros/s/x/exec' }
}
