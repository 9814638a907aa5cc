import type { TextRun } from '../../workbook/cell.ts'
import { cellAt } from '../../workbook/grid.ts'
import type { Style } from '../../workbook/style.ts'
import { checked } from '../checked.ts'
import { fail } from '../exception.ts'
import type { Host } from '../host.ts'
import { DEFAULT_FONT_SIZE } from '../range/range-format.ts'
import { checkSize, gridOf, sheetOf } from '../range/range-ref.ts'
import { changeContents, shownValue } from '../range/writing.ts'
import type { RangeRef, RichText, RichTextDraft } from '../selves.ts'
import { service } from '../service-object.ts'
import { instance, integer, matrix, nullable, signaturesOf, text } from '../signature.ts'
import { changeRuns, filled } from './text-runs.ts'

const on = signaturesOf<'RichTextValueBuilder'>()
const style = nullable(instance('TextStyle'))
const link = nullable(text)

function change(draft: RichTextDraft, start: number, end: number, part: (run: TextRun) => TextRun) {
  if (start < 0 || end < start || end > draft.text.length) fail('Illegal argument.')
  draft.runs = changeRuns(draft.runs, draft.text.length, start, end, part)
  return service('RichTextValueBuilder', draft)
}

const styled = (look: Partial<Style> | null) => (run: TextRun) => ({
  ...run,
  style: look ? { ...run.style, ...look } : {},
})
const linked = (url: string | null) => (run: TextRun) => ({ ...run, link: url })

/** Text of which parts have a look or a link of their own. Setting the text drops both. */
export const richTextValueBuilder = checked<
  GoogleAppsScript.Spreadsheet.RichTextValueBuilder,
  'RichTextValueBuilder'
>()({
  setText: on(text)((_host, draft, value) =>
    service('RichTextValueBuilder', Object.assign(draft, { text: value, runs: filled([], value.length) })),
  ),
  setTextStyle: [
    ...on(style)((_host, draft, look) => change(draft, 0, draft.text.length, styled(look))),
    ...on(integer, integer, style)((_host, draft, start, end, look) => change(draft, start, end, styled(look))),
  ],
  setLinkUrl: [
    ...on(link)((_host, draft, url) => change(draft, 0, draft.text.length, linked(url))),
    ...on(integer, integer, link)((_host, draft, start, end, url) => change(draft, start, end, linked(url))),
  ],
  build: on()((_host, draft) => service('RichTextValue', { ...draft })),
})

const onValue = signaturesOf<'RichTextValue'>()

export const richTextValue = checked<GoogleAppsScript.Spreadsheet.RichTextValue, 'RichTextValue'>()({
  getText: onValue()((_host, rich) => rich.text),
  getRuns: onValue()((_host, rich) =>
    filled(rich.runs, rich.text.length).map((run) => service('RichTextValue', part(rich, run))),
  ),
  getLinkUrl: [
    ...onValue()((_host, rich) => linkOf(rich.runs)),
    ...onValue(
      integer,
      integer,
    )((_host, rich, start, end) => linkOf(rich.runs.filter((run) => run.start < end && run.end > start))),
  ],
  getTextStyle: onValue()((_host, rich) => service('TextStyle', { ...rich.ground, ...rich.runs[0]?.style })),
  copy: onValue()((_host, rich) => service('RichTextValueBuilder', { ...rich })),
})

const part = (rich: RichText, run: TextRun): RichText => ({
  ...rich,
  text: rich.text.slice(run.start, run.end),
  runs: [{ ...run, start: 0, end: run.end - run.start }],
})

/** The link of all these runs; `null` where they have several, or some have none. */
function linkOf(runs: readonly TextRun[]): string | null {
  const [first] = runs
  return first && runs.every((run) => run.link === first.link) ? first.link : null
}

const onRange = signaturesOf<'Range'>()
const rich = instance('RichTextValue')

export const rangeRichText = checked<GoogleAppsScript.Spreadsheet.Range, 'Range'>()({
  getRichTextValue: onRange()((host, range) => readRich(host, range, range.area.row, range.area.column)),
  getRichTextValues: onRange()((host, range) =>
    gridOf(range.area, (row, column) => readRich(host, range, row, column)),
  ),
  setRichTextValue: onRange(rich)((host, range, value) => {
    writeRich(host, range, () => value)
    return service('Range', range)
  }),
  setRichTextValues: onRange(matrix(rich))((host, range, values) => {
    checkSize(range.area, values)
    writeRich(host, range, (row, column) => values[row - range.area.row]?.[column - range.area.column])
    return service('Range', range)
  }),
})

/** `null` where the cell holds no text. */
function readRich(host: Host, range: RangeRef, row: number, column: number) {
  const cell = cellAt(sheetOf(host, range).grid, row, column)
  const shown = shownValue(host, range.sheetId, cell, row, column)
  if (shown !== null && typeof shown !== 'string') return null
  const runs = filled(cell.runs ?? [], shown?.length ?? 0)
  const ground = { ...cell.style, fontSize: cell.style.fontSize ?? DEFAULT_FONT_SIZE }
  return service('RichTextValue', { text: shown ?? '', runs, ground })
}

function writeRich(host: Host, range: RangeRef, valueAt: (row: number, column: number) => RichText | undefined): void {
  changeContents(host, range, (cell, row, column) => {
    const value = valueAt(row, column)
    if (!value) return cell
    const isPlain = value.runs.every((run) => run.link === null && Object.keys(run.style).length === 0)
    return { ...cell, value: value.text === '' ? null : value.text, formula: null, runs: isPlain ? null : value.runs }
  })
}
