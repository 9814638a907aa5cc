import { isNumberRow } from '../headers/number-row.ts'
import type { LeftOutReason } from '../reading.ts'
import { codeInText, levelOfCode, plainCode } from '../values/budget-code.ts'

/** What of a table's layout is needed to tell data from the rest. */
export interface Layout {
  /** First and last column with a header, index from 0. */
  readonly firstColumn: number
  readonly lastColumn: number
  /** Columns with a header. */
  readonly headed: number
  /** Lower-case header texts by column. */
  readonly headers: ReadonlyMap<number, string>
  readonly numberColumn: number | null
  /** Columns that name the thing the row is about, or hold its code. */
  readonly nameColumns: readonly number[]
}

const subtotal =
  /^(?:sub\s*-?\s*)?(?:jumlah|total|jml)\b(?!\s+(?:pegawai|peserta|orang)\s+\w)|^grand\s+total|^rekapitulasi$|^(?:sub)?total$|\b(?:jumlah|total)\s*(?:keseluruhan|seluruhnya)?\s*$/i
const note = /^(?:keterangan|catatan|sumber|mengetahui|note|ket\b|dicetak|disahkan|menyetujui|\*)/i
const signed =
  /^(?:nip\b|kepala (?:dinas|bidang|sub)|plt\b|pembina\b|penata\b|a\.?n\.?\s|[a-z]+,\s*\d{1,2}\s+[a-z]+\s+\d{4})/i
const ordinal = /^(?:[ivx]+|[a-z])[.)]?$/i

/** Why a row is no data, `null` if it may be. `afterGap`: an empty row stood between it and the last data. */
export function whyLeftOut(display: readonly string[], layout: Layout, afterGap: boolean): LeftOutReason | null {
  let filled = 0
  let first = ''
  let firstIndex = -1
  let ordinals = 0
  for (let index = layout.firstColumn; index <= layout.lastColumn; index++) {
    const text = (display[index] ?? '').trim()
    if (text === '') continue
    filled++
    if (index === layout.numberColumn && /^\d*[.)]?$|^[ivx]+[.)]?$|^[a-z][.)]?$/i.test(text)) {
      if (ordinal.test(text)) ordinals++
      continue
    }
    if (first === '') {
      first = text
      firstIndex = index
    }
  }
  if (filled === 0) return 'blank'
  if (first === '') return 'blank'
  if (filled > 1 && isNumberRow(display.slice(layout.firstColumn, layout.lastColumn + 1))) return 'columnNumbers'
  if (filled > 1 && isRepeatedHeader(display, layout, filled)) return 'repeatedHeader'
  const hasCode = codeInText(first) !== null || levelOfCode(plainCode(first)) !== null
  if (!hasCode && subtotal.test(first)) return 'subtotal'
  const few = filled <= 2 && filled < layout.headed / 2
  if (few && (note.test(first) || (signed.test(first) && (afterGap || /^nip\b/i.test(first))))) return 'note'
  if (few && afterGap && !hasCode) return 'note'
  if (!hasCode && layout.headed >= 3 && filled - ordinals === 1 && isHeading(firstIndex, layout, ordinals))
    return 'section'
  return null
}

/** A text alone in its row. In a name column it may be a row with the rest still empty, unless the other rows are numbered. */
function isHeading(index: number, layout: Layout, ordinals: number): boolean {
  return ordinals > 0 || layout.numberColumn !== null || !layout.nameColumns.includes(index)
}

function isRepeatedHeader(display: readonly string[], layout: Layout, filled: number): boolean {
  let same = 0
  for (const [index, header] of layout.headers) {
    if (header !== '' && (display[index] ?? '').trim().toLowerCase() === header) same++
  }
  return same >= 2 && same >= filled * 0.6
}
