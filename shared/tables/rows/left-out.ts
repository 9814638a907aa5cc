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
const maybeSubtotal = /jumlah|total|jml|rekap/i
const totalAlone = /^(?:sub\s*-?\s*|grand\s+)?(?:jumlah|total|jml)\.?\s*(?:keseluruhan|seluruhnya)?\s*:?$/i
const startsLikeNumbers = /^\(?\d{1,2}\)?$/
const rowNumber = /^(?:\d*|[ivx]+|[a-z])[.)]?$/i
const note = /^(?:keterangan|catatan|sumber|mengetahui|note|ket\b|dicetak|disahkan|menyetujui|\*)/i
const signed =
  /^(?:nip\b|kepala (?:dinas|bidang|sub)|plt\b|pembina\b|penata\b|a\.?n\.?\s|[a-z]+,\s*\d{1,2}\s+[a-z]+\s+\d{4})/i
const ordinal = /^(?:[ivx]+|[a-z])[.)]?$/i

/** Why a row is no data, `null` if it may be. `afterGap`: an empty row stood between it and the last data. */
export function whyLeftOut(display: readonly string[], layout: Layout, afterGap: boolean): LeftOutReason | null {
  const { filled, first, firstIndex, isOrdinal, onlyWord } = glance(display, layout)
  if (first === '') return 'blank'
  if (onlyWord !== null && totalAlone.test(onlyWord)) return 'subtotal'
  if (filled > 1 && startsLikeNumbers.test(first) && isNumberRow(display.slice(layout.firstColumn)))
    return 'columnNumbers'
  if (first.toLowerCase() === layout.headers.get(firstIndex) && isRepeatedHeader(display, layout, filled))
    return 'repeatedHeader'
  if (maybeSubtotal.test(first) && subtotal.test(first) && !hasCode(first)) return 'subtotal'
  if (filled > 2 && filled >= layout.headed / 2) return null
  const few = filled <= 2 && filled < layout.headed / 2
  if (few && (note.test(first) || (signed.test(first) && (afterGap || /^nip\b/i.test(first))))) return 'note'
  if (few && afterGap && !hasCode(first)) return 'note'
  const alone = filled - (isOrdinal ? 1 : 0) === 1 && layout.headed >= 3
  return alone && isHeading(firstIndex, layout, isOrdinal) && !hasCode(first) ? 'section' : null
}

/** How many cells of a row are filled, the first text that is not the row's number, and its only word if all others are numbers. */
function glance(display: readonly string[], layout: Layout) {
  let filled = 0
  let first = ''
  let firstIndex = -1
  let isOrdinal = false
  let words = 0
  let word = ''
  for (let index = layout.firstColumn; index <= layout.lastColumn; index++) {
    const cell = display[index]
    if (cell === undefined || cell === '') continue
    const text = first === '' || cell.charCodeAt(0) <= 32 ? cell.trim() : cell
    if (text === '') continue
    filled++
    if (isWord(text)) {
      words++
      word = text
    }
    if (first !== '') continue
    if (index === layout.numberColumn && rowNumber.test(text)) isOrdinal = ordinal.test(text)
    else {
      first = text
      firstIndex = index
    }
  }
  return { filled, first, firstIndex, isOrdinal, onlyWord: words === 1 ? word : null }
}

/** Begins with a letter, and is no amount such as "Rp5.000". */
function isWord(text: string): boolean {
  const letter = text.charCodeAt(0) | 32
  return letter >= 97 && letter <= 122 && !(letter === 114 && (text.charCodeAt(1) | 32) === 112)
}

function hasCode(text: string): boolean {
  return codeInText(text) !== null || levelOfCode(plainCode(text)) !== null
}

/** A text alone in its row. In a name column it may be a row with the rest still empty, unless the other rows are numbered. */
function isHeading(index: number, layout: Layout, isOrdinal: boolean): boolean {
  return isOrdinal || layout.numberColumn !== null || !layout.nameColumns.includes(index)
}

function isRepeatedHeader(display: readonly string[], layout: Layout, filled: number): boolean {
  let same = 0
  for (const [index, header] of layout.headers) {
    if (header !== '' && (display[index] ?? '').trim().toLowerCase() === header) same++
  }
  return same >= 2 && same >= filled * 0.6
}
