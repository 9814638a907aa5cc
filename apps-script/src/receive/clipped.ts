import { textOfCell } from '../../../shared/evidence/cell-text.ts'
import { markOf, markTexts } from '../../../shared/evidence/clip-marks.ts'
import type { RegisterKey } from '../../../shared/evidence/register-columns.ts'
import { sha256OfText } from '../services/digest.ts'
import { findRegister, readColumns } from '../services/read-register.ts'

/** Rows whose marks are told: years of work for most offices, and 40 kB at most. */
const ROWS = 1_000

/** Marks of the clips in the last rows of the register, each once. `[]` where there is no register, or none that can be read. */
export function clippedMarks(register: string): string[] {
  const found = findRegister()
  if (found === null || 'missing' in found) return []
  const { sheet, place } = found
  const rows = readColumns(sheet, place, ['account', 'url', 'caption'], ROWS)
  const texts = rows.slice(place.headerRow).flatMap((cells) => {
    const cell = (key: RegisterKey) => textOfCell(cells[place.columns[key] - 1])
    return markTexts(register, { canonicalUrl: cell('url'), account: cell('account'), text: cell('caption') })
  })
  return [...new Set(texts)].map((text) => markOf(sha256OfText(text)))
}
