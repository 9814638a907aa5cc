import { spokenName } from '../field-names.ts'
import type { Assigned } from './assign.ts'

/** Why a column was taken for its field, as part of an Indonesian sentence; `''` for a column that was not. */
export function reasonFor({ column, fields, score, toldBy, why }: Assigned): string {
  if (fields.length === 0) return ''
  const header = `judul kolom '${column.text}'`
  const meaning = fields.map(spokenName).join(' dan ')
  if (why === 'contested') return `${header} sama cocoknya dengan kolom lain untuk ${meaning}`
  if (toldBy === 'cells') return `isi kolomnya berupa ${meaning}`
  if (why === 'doubtful') return `${header} mungkin berarti ${meaning}, tetapi belum pasti`
  if (score === 1) return `${header} biasa dipakai untuk ${meaning}`
  return toldBy === 'both' ? `${header} dan isinya cocok untuk ${meaning}` : `${header} memuat sebutan untuk ${meaning}`
}
