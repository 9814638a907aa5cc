import type { ConnectionFile } from '../../shared/protocol/connection-file.ts'
import type { DeviceKey } from './device-key.ts'
import type { Names } from './pairing-entry.ts'
import type { Sheet, SheetByFile } from './sheet.ts'

/** A sheet that clips are carried to by hand, as its connection file tells of it. */
export function sheetByFile(file: ConnectionFile, key: DeviceKey, names: Names, now: number): SheetByFile {
  return {
    id: file.register,
    name: file.office,
    address: null,
    device: key.device,
    publicKey: key.publicKey,
    deviceName: names.deviceName,
    officer: names.officer,
    privateKey: key.privateKey,
    pairedAt: now,
    catalog: file.catalog,
    catalogAt: madeAt(file, now),
    clipped: [],
    closed: null,
  }
}

/**
 * The sheet with the name and the choices of a later connection file; it keeps its key, its officer and its way. `null`:
 * the file is no newer than what is known.
 */
export function refreshedBy(sheet: Sheet, file: ConnectionFile, now: number): Sheet | null {
  const catalogAt = madeAt(file, now)
  if (catalogAt <= sheet.catalogAt) return null
  return { ...sheet, name: file.office, catalog: file.catalog, catalogAt }
}

/** ms since 1970. A file from the future must not keep the next one out. */
function madeAt({ made }: ConnectionFile, now: number): number {
  return Math.min(Date.parse(made), now)
}
