import { readFile } from 'node:fs/promises'
import { openXlsx, type RoundtripWorkbook, saveXlsx, writeXlsx } from 'hucre/xlsx'
import type { Scalar } from '../../workbook/cell.ts'
import type { NamedRangeState } from '../../workbook/named-range.ts'
import type { WorkbookState } from '../../workbook/workbook.ts'
import { damagedProblem } from '../file-problem.ts'
import { styleReader, styleWriter } from './cell-style.ts'
import { readRange, writeRange } from './criteria.ts'
import type { SheetIndex } from './link.ts'
import { readSheet } from './read-sheet.ts'
import { writeSheet } from './write-sheet.ts'

/** An .xlsx file that was read, with the parts of it that saving must hand back untouched. */
export interface XlsxFile {
  readonly sheets: WorkbookState['sheets']
  readonly namedRanges: readonly NamedRangeState[]
  readonly activeSheetId: number
  /** The file's bytes for this state. `result` gives what a formula cell shows. */
  write(state: WorkbookState, result: (sheetId: number, row: number, column: number) => Scalar): Promise<Uint8Array>
}

/**
 * `sheetIds`: ids that sheets of these names had when the file was last saved here; others get new ones. Throws with a sentence for
 * people where the file is damaged.
 */
export async function readXlsxFile(path: string, sheetIds: ReadonlyMap<string, number>): Promise<XlsxFile> {
  const original = await openXlsx(await readFile(path), READ).catch((cause: unknown) => {
    throw new Error(damagedProblem(path), { cause })
  })
  return xlsxFileOf(original, sheetIds)
}

export async function readXlsxBytes(bytes: Uint8Array, sheetIds: ReadonlyMap<string, number>): Promise<XlsxFile> {
  return xlsxFileOf(await openXlsx(bytes, READ), sheetIds)
}

const READ = { readStyles: true }

function xlsxFileOf(original: RoundtripWorkbook, sheetIds: ReadonlyMap<string, number>): XlsxFile {
  const ids = idsFor(original, sheetIds)
  const themeColors = original.themeColors ?? []
  const index = indexOf(ids.map((id, position) => ({ id, name: original.sheets[position]?.name ?? '' })))
  const context = { sheets: index, themeColors, style: styleReader(themeColors, original.defaultFont) }
  const sheets = original.sheets.map((sheet, position) => readSheet(sheet, ids[position] ?? 0, context))
  return {
    sheets,
    namedRanges: (original.namedRanges ?? []).map(({ name, range }) => ({
      name,
      target: readRange(range, index, NO_SHEET) ?? { text: range },
    })),
    activeSheetId: ids[original.activeSheet ?? 0] ?? 0,
    write: (state, result) => writeInto(original, ids, state, result),
  }
}

const NO_SHEET = -1

async function writeInto(
  original: RoundtripWorkbook,
  ids: readonly number[],
  state: WorkbookState,
  result: (sheetId: number, row: number, column: number) => Scalar,
): Promise<Uint8Array> {
  const index = indexOf(state.sheets)
  const context = { sheets: index, style: styleWriter(original.themeColors ?? [], original.defaultFont), result }
  const before = { ...original }
  // `saveXlsx` knows the file by the very object it gave, so that object is lent to it and put back.
  Object.assign(original, {
    sheets: state.sheets.map((sheet) => writeSheet(sheet, before.sheets[ids.indexOf(sheet.id)], context)),
    namedRanges: state.namedRanges.map(({ name, target }) => ({
      ...before.namedRanges?.find((range) => range.name === name),
      name,
      range: 'text' in target ? target.text : writeRange(target, index),
    })),
    activeSheet: Math.max(
      0,
      state.sheets.findIndex(({ id }) => id === state.activeSheetId),
    ),
    dateSystem: '1900',
  })
  try {
    return await saveXlsx(original)
  } finally {
    Object.assign(original, before)
  }
}

/** The bytes of an empty workbook with one sheet of this name. */
export const emptyXlsx = (sheetName: string): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: sheetName, rows: [] }] })

function idsFor(workbook: RoundtripWorkbook, known: ReadonlyMap<string, number>): readonly number[] {
  const taken = new Set(known.values())
  let next = 0
  return workbook.sheets.map(({ name }) => {
    const id = known.get(name)
    if (id !== undefined) return id
    while (taken.has(next)) next++
    taken.add(next)
    return next
  })
}

function indexOf(sheets: readonly { readonly id: number; readonly name: string }[]): SheetIndex {
  return {
    idOf: (name) => sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.id,
    nameOf: (id) => sheets.find((sheet) => sheet.id === id)?.name,
  }
}
