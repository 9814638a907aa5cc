import { type Area, intersection } from '../../workbook/area.ts'
import type { Cell } from '../../workbook/cell.ts'
import { cellAt } from '../../workbook/grid.ts'
import { checked } from '../checked.ts'
import { fail } from '../exception.ts'
import type { Host } from '../host.ts'
import { displayed, written } from '../range/cell-value.ts'
import { rangeOn, sheetOf } from '../range/range-ref.ts'
import { changeContents, customsOf, shownValue } from '../range/writing.ts'
import type { RangeRef, TextFinderDraft } from '../selves.ts'
import { service } from '../service-object.ts'
import { boolean, instance, signaturesOf, text, textLike } from '../signature.ts'
import { patternOf, withoutDiacritics } from './pattern.ts'

const on = signaturesOf<'TextFinder'>()

/** A setter that chains; whoever changes what is sought begins anew. */
const setting = <Key extends keyof TextFinderDraft>(key: Key) =>
  on(boolean)((_host, draft, value) => service('TextFinder', Object.assign(draft, { [key]: value, current: null })))

/** Finds texts as cells show them, row by row and sheet by sheet. */
export const textFinder = checked<GoogleAppsScript.Spreadsheet.TextFinder, 'TextFinder'>()({
  matchCase: setting('matchCase'),
  matchEntireCell: setting('matchEntireCell'),
  matchFormulaText: setting('matchFormulaText'),
  ignoreDiacritics: setting('ignoreDiacritics'),
  useRegularExpression: setting('useRegularExpression'),
  startFrom: on(instance('Range'))((_host, draft, { sheetId, area }) =>
    service('TextFinder', Object.assign(draft, { current: { sheetId, area: { ...area, rows: 1, columns: 1 } } })),
  ),
  findAll: on()((host, draft) => found(host, draft).map(({ sheetId, area }) => rangeOn(sheetId, area))),
  findNext: on()((host, draft) => step(host, draft, 1)),
  findPrevious: on()((host, draft) => step(host, draft, -1)),
  getCurrentMatch: on()((_host, { current }) => current && rangeOn(current.sheetId, current.area)),
  replaceWith: on(textLike)((host, draft, replacement) => {
    const current = draft.current ?? fail('There is no current match to replace.')
    return replace(host, draft, [current], replacement)
  }),
  replaceAllWith: on(textLike)((host, draft, replacement) => replace(host, draft, found(host, draft), replacement)),
})

const draftFor = (sought: string, scope: TextFinderDraft['scope']): TextFinderDraft => ({
  sought,
  scope,
  matchCase: false,
  matchEntireCell: false,
  matchFormulaText: false,
  ignoreDiacritics: false,
  useRegularExpression: false,
  current: null,
})

const onRange = signaturesOf<'Range'>()
export const rangeFinder = checked<GoogleAppsScript.Spreadsheet.Range, 'Range'>()({
  createTextFinder: onRange(text)((_host, range, sought) => service('TextFinder', draftFor(sought, [range]))),
})

const onSheet = signaturesOf<'Sheet'>()
export const sheetFinder = checked<GoogleAppsScript.Spreadsheet.Sheet, 'Sheet'>()({
  createTextFinder: onSheet(text)((_host, { sheetId }, sought) =>
    service('TextFinder', draftFor(sought, [{ sheetId, area: null }])),
  ),
})

const onSpreadsheet = signaturesOf<'Spreadsheet'>()
export const spreadsheetFinder = checked<GoogleAppsScript.Spreadsheet.Spreadsheet, 'Spreadsheet'>()({
  createTextFinder: onSpreadsheet(text)((_host, _self, sought) => service('TextFinder', draftFor(sought, null))),
})

interface Searched {
  /** `null`: all of the sheet. */
  readonly area: Area | null
  readonly sheetId: number
}

function found(host: Host, draft: TextFinderDraft): RangeRef[] {
  const scope: readonly Searched[] =
    draft.scope ?? host.workbook.state.sheets.map(({ id }) => ({ sheetId: id, area: null }))
  const pattern = patternOf(draft)
  return scope.flatMap(({ sheetId, area }) => {
    const { lastRow, lastColumn } = host.calculation.used(sheetId)
    const used = { row: 1, column: 1, rows: lastRow, columns: lastColumn }
    const searched = area ? intersection(area, used) : used
    const matches: RangeRef[] = []
    if (!searched) return matches
    const read = textReader(host, sheetId, draft)
    for (let row = searched.row; row < searched.row + searched.rows; row++) {
      for (let column = searched.column; column < searched.column + searched.columns; column++) {
        if (read(row, column).search(pattern) < 0) continue
        matches.push({ sheetId, area: { row, column, rows: 1, columns: 1 } })
      }
    }
    return matches
  })
}

/** What a cell is searched by: the text that it shows, or its formula. */
function textReader(host: Host, sheetId: number, { matchFormulaText, ignoreDiacritics }: TextFinderDraft) {
  const { grid } = sheetOf(host, { sheetId })
  const customs = customsOf(host)
  return (row: number, column: number): string => {
    const cell = cellAt(grid, row, column)
    const shown = displayed(shownValue(host, sheetId, cell, row, column), cell.style, customs)
    const read = matchFormulaText && cell.formula !== null ? cell.formula : shown
    return ignoreDiacritics ? withoutDiacritics(read) : read
  }
}

/** `null` beyond the last match, or the first. */
function step(host: Host, draft: TextFinderDraft, direction: 1 | -1) {
  const all = found(host, draft)
  const ordered = direction === 1 ? all : all.toReversed()
  const order = host.workbook.state.sheets.map(({ id }) => id)
  const place = ({ sheetId, area }: RangeRef) => [order.indexOf(sheetId), area.row, area.column]
  const { current } = draft
  const next = current ? ordered.find((match) => direction * compare(place(match), place(current)) > 0) : ordered[0]
  draft.current = next ?? null
  return next ? rangeOn(next.sheetId, next.area) : null
}

function compare(one: readonly number[], other: readonly number[]): number {
  return one.reduce((so, value, index) => so || value - (other[index] ?? 0), 0)
}

/** Gives how often something was replaced. Results of formulas stay; their text is replaced where it is what was searched. */
function replace(host: Host, draft: TextFinderDraft, matches: readonly RangeRef[], replacement: string): number {
  const pattern = patternOf({ ...draft, everywhere: true })
  const customs = customsOf(host)
  const literal = draft.useRegularExpression ? replacement : replacement.replaceAll('$', '$$$$')
  let count = 0
  const replaced = (cell: Cell, sheetId: number, row: number, column: number): Cell => {
    if (cell.formula !== null && !draft.matchFormulaText) return cell
    const before = textReader(host, sheetId, draft)(row, column)
    count += [...before.matchAll(pattern)].length
    const after = before.replace(pattern, literal)
    return cell.formula === null ? written(cell, after, customs) : { ...cell, formula: after, value: null }
  }
  for (const range of matches) {
    changeContents(host, range, (cell, row, column) => replaced(cell, range.sheetId, row, column))
  }
  return count
}
