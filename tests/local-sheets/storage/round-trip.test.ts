import fc from 'fast-check'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { emptyXlsx, readXlsxBytes } from '../../../local-sheets/storage/xlsx/file.ts'
import { type Cell, EMPTY_CELL } from '../../../local-sheets/workbook/cell.ts'
import { cellAt, type Grid, mapCells } from '../../../local-sheets/workbook/grid.ts'
import { newSheet, type SheetState } from '../../../local-sheets/workbook/sheet.ts'
import { DEFAULT_STYLE, internStyle } from '../../../local-sheets/workbook/style.ts'
import { newWorkbook, type WorkbookState } from '../../../local-sheets/workbook/workbook.ts'

const noResult = () => null

/** The workbook as it comes back from a file. */
async function throughFile(state: WorkbookState) {
  const file = await readXlsxBytes(await emptyXlsx('Sheet1'), new Map())
  const bytes = await file.write(state, noResult)
  return readXlsxBytes(bytes, new Map(state.sheets.map(({ name, id }) => [name, id])))
}

const bookOf = (sheet: Partial<SheetState>, part: Partial<WorkbookState> = {}): WorkbookState => ({
  ...newWorkbook('Buku'),
  sheets: [{ ...newSheet(0, 'Sheet1'), ...sheet }],
  ...part,
})

const gridWith = (cells: readonly (readonly [number, number, Partial<Cell>])[]): Grid =>
  cells.reduce<Grid>(
    (grid, [row, column, part]) =>
      mapCells(grid, { row, column, rows: 1, columns: 1 }, () => ({ ...EMPTY_CELL, ...part })),
    [],
  )

/** Printable text as people write it; `#` begins an error, and files cannot hold control characters. */
const text = fc.stringMatching(/^[A-Za-z0-9À-ž‘“😀][ -"$-~À-ž😀]{0,30}$/u)
const place = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 12 }))
const value = fc.oneof(
  text,
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
)

test('saved and opened again, every cell holds what it held', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(place, value), { maxLength: 30 }), async (entries) => {
      const grid = gridWith(entries.map(([[row, column], held]) => [row, column, { value: held }]))
      const [sheet] = (await throughFile(bookOf({ grid }))).sheets
      for (const [[row, column]] of entries) {
        expect(cellAt(sheet?.grid ?? [], row, column).value).toEqual(cellAt(grid, row, column).value)
      }
    }),
    { numRuns: 40 },
  )
})

test.each`
  what                            | cell
  ${'a formula'}                  | ${{ formula: '=SUM(A1:A3)' }}
  ${'a formula newer than .xlsx'} | ${{ formula: '=XLOOKUP(1,A:A,B:B)' }}
  ${'a formula of Google alone'}  | ${{ formula: '=REGEXMATCH(A1,"x")' }}
  ${'a note'}                     | ${{ value: 'Siti', note: 'cuti sampai Juni' }}
  ${'an identity number'}         | ${{ value: '198501012010011001', style: internStyle({ ...DEFAULT_STYLE, numberFormat: '@' }) }}
  ${'a percentage'}               | ${{ value: 0.85, style: internStyle({ ...DEFAULT_STYLE, numberFormat: '0.0 %" (17 dari 20)"' }) }}
  ${'a date'}                     | ${{ value: 45_658, style: internStyle({ ...DEFAULT_STYLE, numberFormat: 'dd/mm/yyyy' }) }}
  ${'a time of day'}              | ${{ value: 0.5, style: internStyle({ ...DEFAULT_STYLE, numberFormat: 'hh:mm' }) }}
  ${'an error'}                   | ${{ value: { error: '#REF!' } }}
`('$what survives saving', async ({ cell }) => {
  const [sheet] = (await throughFile(bookOf({ grid: gridWith([[2, 3, cell]]) }))).sheets
  const read = cellAt(sheet?.grid ?? [], 2, 3)
  expect({ ...read, style: { ...read.style, origin: null } }).toEqual({ ...EMPTY_CELL, ...cell })
})

test('looks survive saving', async () => {
  const style = internStyle({
    ...DEFAULT_STYLE,
    bold: true,
    italic: true,
    fontColor: '#1a73e8',
    background: '#fff2cc',
    horizontal: 'center',
    vertical: 'middle',
    wrap: 'WRAP',
    borders: { bottom: { style: 'thin', color: '#000000' } },
  })
  const [sheet] = (await throughFile(bookOf({ grid: gridWith([[1, 1, { value: 'Nama', style }]]) }))).sheets
  expect({ ...cellAt(sheet?.grid ?? [], 1, 1).style, origin: null }).toEqual(style)
})

test('a link to another cell of the workbook survives saving', async () => {
  const runs = [{ start: 0, end: 5, style: {}, link: '#gid=0&range=B7' }]
  const [sheet] = (await throughFile(bookOf({ grid: gridWith([[1, 1, { value: 'buka!', runs }]]) }))).sheets
  expect(cellAt(sheet?.grid ?? [], 1, 1).runs).toEqual(runs)
})

test('merges, sizes, hidden lines, frozen lines and tab colours survive saving', async () => {
  const sheet: Partial<SheetState> = {
    grid: gridWith([[1, 1, { value: 'DPA' }]]),
    merges: [{ row: 1, column: 1, rows: 1, columns: 4 }],
    rows: new Map([
      [2, { size: 40, hidden: false }],
      [5, { size: null, hidden: true }],
    ]),
    columns: new Map([
      [1, { size: 220, hidden: false }],
      [3, { size: null, hidden: true }],
    ]),
    frozenRows: 2,
    frozenColumns: 1,
    tabColor: '#0b8043',
  }
  const [read] = (await throughFile(bookOf(sheet))).sheets
  expect(read).toMatchObject({ ...sheet, grid: expect.anything() })
})

test('rules for cells survive saving', async () => {
  const area = { row: 2, column: 2, rows: 9, columns: 1 }
  const rule = { allowInvalid: false, helpText: 'L atau P', origin: null }
  const validations = [
    { areas: [area], rule: { ...rule, criteria: { type: 'VALUE_IN_LIST', values: ['L', 'P', true] } } },
    {
      areas: [{ ...area, column: 3 }],
      rule: { ...rule, criteria: { type: 'NUMBER_BETWEEN', values: [1, 100] } },
    },
  ]
  const [read] = (await throughFile(bookOf({ validations }))).sheets
  expect(read?.validations.map((each) => ({ ...each, rule: { ...each.rule, origin: null } }))).toEqual(validations)
})

test.each`
  criteria                   | values
  ${'NUMBER_GREATER_THAN'}   | ${[5]}
  ${'TEXT_EQUAL_TO'}         | ${['✓ Tercapai']}
  ${'TEXT_EQUAL_TO'}         | ${['kata "baik"']}
  ${'TEXT_CONTAINS'}         | ${['Tahap "I"']}
  ${'TEXT_DOES_NOT_CONTAIN'} | ${['Tahap "I"']}
  ${'TEXT_STARTS_WITH'}      | ${['Tahap "I"']}
  ${'TEXT_ENDS_WITH'}        | ${['Tahap "I"']}
  ${'CELL_NOT_EMPTY'}        | ${[]}
  ${'CUSTOM_FORMULA'}        | ${['=LEFT(A2,3)="Tah"']}
`('a conditional format survives saving: $criteria $values', async ({ criteria, values }) => {
  const format = {
    areas: [{ row: 2, column: 1, rows: 5, columns: 1 }],
    criteria: { type: criteria, values },
    look: { bold: true, background: '#f4cccc' },
    origin: null,
  }
  const [read] = (await throughFile(bookOf({ conditionalFormats: [format] }))).sheets
  expect(read?.conditionalFormats.map((each) => ({ ...each, origin: null }))).toEqual([format])
})

test.each`
  type                 | criteria
  ${'containsText'}    | ${'TEXT_CONTAINS'}
  ${'notContainsText'} | ${'TEXT_DOES_NOT_CONTAIN'}
  ${'beginsWith'}      | ${'TEXT_STARTS_WITH'}
  ${'endsWith'}        | ${'TEXT_ENDS_WITH'}
`("a file's rule $type is $criteria", async ({ type, criteria }) => {
  const conditionalRules = [{ type, priority: 1, range: 'A1:A9', text: 'Tahap', formula: 'TRUE' }]
  const bytes = await writeXlsx({ sheets: [{ name: 'Data', rows: [['a']], conditionalRules }] })
  const [sheet] = (await readXlsxBytes(bytes, new Map())).sheets
  expect(sheet?.conditionalFormats[0]?.criteria).toEqual({ type: criteria, values: ['Tahap'] })
})

test('names survive saving', async () => {
  const namedRanges = [{ name: 'Pagu', target: { sheetId: 0, area: { row: 2, column: 3, rows: 8, columns: 1 } } }]
  expect((await throughFile(bookOf({}, { namedRanges }))).namedRanges).toEqual(namedRanges)
})

test('what this model has no word for is still in the file afterwards', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Data',
        rows: [['a', 1]],
        pageSetup: { orientation: 'landscape', paperSize: 'a4' },
        headerFooter: { oddHeader: '&CDinas' },
        conditionalRules: [
          {
            type: 'colorScale',
            priority: 1,
            range: 'B1:B9',
            colorScale: { cfvo: [{ type: 'min' }, { type: 'max' }], colors: ['FFFF0000', 'FF00FF00'] },
          },
        ],
      },
    ],
    properties: { title: 'DPA 2025' },
  })
  const file = await readXlsxBytes(bytes, new Map())
  const state: WorkbookState = { ...newWorkbook('Data'), sheets: file.sheets }
  const again = await readXlsx(await file.write(state, noResult), { readStyles: true })
  expect(again.properties?.title).toBe('DPA 2025')
  expect(again.sheets[0]).toMatchObject({
    pageSetup: { orientation: 'landscape', paperSize: 'a4' },
    headerFooter: { oddHeader: '&CDinas' },
    conditionalRules: [{ type: 'colorScale', range: 'B1:B9' }],
  })
})
