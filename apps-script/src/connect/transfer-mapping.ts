import { exportMapping, parseExport } from '../../../shared/mapping/export-mapping.ts'
import { importMapping } from '../../../shared/mapping/import-mapping.ts'
import { settle } from '../../../shared/mapping/settle.ts'
import type { ImportedConnection } from '../../../shared/panels/connect.ts'
import { UserError } from '../services/user-error.ts'
import { previewOf, underDraft } from './connect-sheets.ts'

/** The draft, with whatever the add-on understood besides, as a JSON text for another office. */
export function exportConnection(draft: unknown): string {
  const { mapping, sheets } = underDraft(draft)
  return exportMapping(settle(mapping, sheets).mapping)
}

/** Another office's text matched with this workbook, as a draft; writes nothing. Throws a `UserError` where it is no such text. */
export function importConnection(text: unknown): ImportedConnection {
  const exported = parseExport(String(text))
  if (exported === null) throw new UserError('connect.notAnExport')
  const { office, mapping, sheets } = underDraft('')
  const { mapping: draft, matched, notMatched } = importMapping(mapping, sheets.grids, exported)
  return { connection: previewOf(office, draft).connection, matched, notMatched }
}
