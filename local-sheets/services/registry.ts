import type { Constants } from '../runtime/protocol.ts'
import type { Methods } from './checked.ts'
import { contentService, MIME_TYPES, textOutput } from './html/content-service.ts'
import { FRAME_OPTIONS, htmlOutput, htmlService, htmlTemplate, SANDBOX_MODES } from './html/html-service.ts'
import { BORDER_STYLES, rangeFormat, WRAP_STRATEGIES } from './range/range-format.ts'
import { rangeGeometry } from './range/range-geometry.ts'
import { rangeValues } from './range/range-values.ts'
import { console, logger } from './script/logging.ts'
import * as script from './script/script-app.ts'
import { session, user } from './script/session.ts'
import * as stores from './script/stores.ts'
import type { Selves } from './selves.ts'
import { sheetContent } from './sheet/sheet-content.ts'
import { sheetProperties } from './sheet/sheet-properties.ts'
import { spreadsheetApp } from './spreadsheet/spreadsheet-app.ts'
import { spreadsheetProperties } from './spreadsheet/spreadsheet-properties.ts'
import { spreadsheetSheets } from './spreadsheet/spreadsheet-sheets.ts'
import { BUTTON_SETS, BUTTONS, menu, promptResponse, ui } from './ui/ui.ts'
import { blob } from './utilities/blob.ts'
import { CHARSETS, DIGESTS, MACS, utilities } from './utilities/utilities.ts'

/** Each class's methods. What stands here is all that scripts can do. */
export const METHODS: { readonly [Name in keyof Selves]?: Methods<Selves[Name]> } = {
  SpreadsheetApp: spreadsheetApp,
  Spreadsheet: { ...spreadsheetProperties, ...spreadsheetSheets },
  Sheet: { ...sheetContent, ...sheetProperties },
  Range: { ...rangeValues, ...rangeGeometry, ...rangeFormat },
  Ui: ui,
  Menu: menu,
  PromptResponse: promptResponse,
  HtmlService: htmlService,
  HtmlOutput: htmlOutput,
  HtmlTemplate: htmlTemplate,
  ContentService: contentService,
  TextOutput: textOutput,
  PropertiesService: stores.propertiesService,
  Properties: stores.properties,
  CacheService: stores.cacheService,
  Cache: stores.cache,
  LockService: stores.lockService,
  Lock: stores.lock,
  Session: session,
  User: user,
  ScriptApp: script.scriptApp,
  Trigger: script.trigger,
  TriggerBuilder: script.triggerBuilder,
  SpreadsheetTriggerBuilder: script.spreadsheetTriggerBuilder,
  ClockTriggerBuilder: script.clockTriggerBuilder,
  Utilities: utilities,
  Blob: blob,
  Logger: logger,
  console,
}

/** Names that scripts find as globals. */
export const ROOTS: readonly (keyof Selves)[] = [
  ...(['SpreadsheetApp', 'HtmlService', 'ContentService', 'PropertiesService', 'CacheService', 'LockService'] as const),
  ...(['Session', 'ScriptApp', 'Utilities', 'Logger'] as const),
]

/** Enumerations by the class on which scripts find them. */
export const CONSTANTS: Constants = {
  SpreadsheetApp: { WrapStrategy: WRAP_STRATEGIES, BorderStyle: BORDER_STYLES },
  Ui: { Button: BUTTONS, ButtonSet: BUTTON_SETS },
  HtmlService: { SandboxMode: SANDBOX_MODES, XFrameOptionsMode: FRAME_OPTIONS },
  ContentService: { MimeType: MIME_TYPES },
  ScriptApp: { AuthMode: script.AUTH_MODES, EventType: script.EVENT_TYPES },
  Utilities: { DigestAlgorithm: DIGESTS, MacAlgorithm: MACS, Charset: CHARSETS },
}
