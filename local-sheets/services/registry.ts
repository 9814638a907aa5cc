import type { Constants } from '../runtime/protocol.ts'
import type { Methods } from './checked.ts'
import { rangeFormat } from './range/range-format.ts'
import { rangeGeometry } from './range/range-geometry.ts'
import { rangeValues } from './range/range-values.ts'
import type { Selves } from './selves.ts'
import { sheetContent } from './sheet/sheet-content.ts'
import { sheetProperties } from './sheet/sheet-properties.ts'
import { spreadsheetApp } from './spreadsheet/spreadsheet-app.ts'
import { spreadsheetProperties } from './spreadsheet/spreadsheet-properties.ts'
import { spreadsheetSheets } from './spreadsheet/spreadsheet-sheets.ts'

/** Each class's methods. What stands here is all that scripts can do. */
export const METHODS: { readonly [Name in keyof Selves]?: Methods<Selves[Name]> } = {
  SpreadsheetApp: spreadsheetApp,
  Spreadsheet: { ...spreadsheetProperties, ...spreadsheetSheets },
  Sheet: { ...sheetContent, ...sheetProperties },
  Range: { ...rangeValues, ...rangeGeometry, ...rangeFormat },
}

/** Names that scripts find as globals. */
export const ROOTS: readonly (keyof Selves)[] = ['SpreadsheetApp']

export const CONSTANTS: Constants = {}
