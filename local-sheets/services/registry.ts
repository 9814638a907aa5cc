import type { Constants } from '../runtime/protocol.ts'
import type { Methods } from './checked.ts'
import * as conditional from './conditional/conditional-format.ts'
import { driveFiles } from './drive/drive-files.ts'
import { filter, rangeFilter, sheetFilter } from './filter/filter.ts'
import { rangeFinder, sheetFinder, spreadsheetFinder, textFinder } from './find/text-finder.ts'
import { group, rangeGroups, sheetGroups, TOGGLE_POSITIONS } from './group/line-group.ts'
import { contentService, MIME_TYPES, textOutput } from './html/content-service.ts'
import { FRAME_OPTIONS, htmlOutput, htmlService, htmlTemplate, SANDBOX_MODES } from './html/html-service.ts'
import * as metadata from './metadata/developer-metadata.ts'
import { namedRange, sheetNames, spreadsheetNames } from './names/named-range.ts'
import { PROTECTION_TYPES, protection, rangeProtection, sheetProtection } from './protection/protection.ts'
import { BORDER_STYLES, rangeFormat, WRAP_STRATEGIES } from './range/range-format.ts'
import { rangeGeometry } from './range/range-geometry.ts'
import { rangeList } from './range/range-list.ts'
import { rangeMerges } from './range/range-merges.ts'
import { rangeNotes } from './range/range-notes.ts'
import { PASTE_TYPES, rangeStructure } from './range/range-structure.ts'
import { rangeValidation } from './range/range-validation.ts'
import { rangeValues } from './range/range-values.ts'
import { console, logger } from './script/logging.ts'
import * as script from './script/script-app.ts'
import { session, user } from './script/session.ts'
import * as stores from './script/stores.ts'
import type { Selves } from './selves.ts'
import { sheetArrangement } from './sheet/sheet-arrangement.ts'
import { sheetContent } from './sheet/sheet-content.ts'
import { sheetProperties } from './sheet/sheet-properties.ts'
import { sheetStructure } from './sheet/sheet-structure.ts'
import { spreadsheetApp } from './spreadsheet/spreadsheet-app.ts'
import { spreadsheetProperties } from './spreadsheet/spreadsheet-properties.ts'
import { spreadsheetSheets } from './spreadsheet/spreadsheet-sheets.ts'
import { rangeRichText, richTextValue, richTextValueBuilder } from './text/rich-text.ts'
import { textStyle, textStyleBuilder } from './text/text-style.ts'
import { BUTTON_SETS, BUTTONS, menu, promptResponse, ui } from './ui/ui.ts'
import { blob } from './utilities/blob.ts'
import { CHARSETS, DIGESTS, MACS, utilities } from './utilities/utilities.ts'
import { dataValidation, dataValidationBuilder, VALIDATION_CRITERIA } from './validation/data-validation.ts'

/** Each class's methods. What stands here is all that scripts can do. */
export const METHODS: { readonly [Name in keyof Selves]: Methods<Selves[Name]> } = {
  SpreadsheetApp: spreadsheetApp,
  Spreadsheet: {
    ...spreadsheetProperties,
    ...spreadsheetSheets,
    ...spreadsheetNames,
    ...spreadsheetFinder,
    ...metadata.spreadsheetMetadata,
  },
  Sheet: {
    ...sheetContent,
    ...sheetProperties,
    ...sheetStructure,
    ...sheetArrangement,
    ...sheetNames,
    ...sheetFinder,
    ...sheetGroups,
    ...sheetFilter,
    ...sheetProtection,
    ...metadata.sheetMetadata,
    ...conditional.sheetConditionalFormats,
  },
  Range: {
    ...rangeValues,
    ...rangeGeometry,
    ...rangeFormat,
    ...rangeNotes,
    ...rangeRichText,
    ...rangeMerges,
    ...rangeValidation,
    ...rangeStructure,
    ...rangeFilter,
    ...rangeFinder,
    ...rangeGroups,
    ...rangeProtection,
    ...metadata.rangeMetadata,
  },
  RangeList: rangeList,
  DataValidation: dataValidation,
  DataValidationBuilder: dataValidationBuilder,
  ConditionalFormatRule: conditional.conditionalFormatRule,
  ConditionalFormatRuleBuilder: conditional.conditionalFormatRuleBuilder,
  BooleanCondition: conditional.booleanCondition,
  Protection: protection,
  NamedRange: namedRange,
  DeveloperMetadata: metadata.developerMetadata,
  DeveloperMetadataFinder: metadata.developerMetadataFinder,
  DeveloperMetadataLocation: metadata.developerMetadataLocation,
  RichTextValue: richTextValue,
  RichTextValueBuilder: richTextValueBuilder,
  TextStyle: textStyle,
  TextStyleBuilder: textStyleBuilder,
  Filter: filter,
  TextFinder: textFinder,
  Group: group,
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
  AuthorizationInfo: script.authorizationInfo,
  Trigger: script.trigger,
  TriggerBuilder: script.triggerBuilder,
  SpreadsheetTriggerBuilder: script.spreadsheetTriggerBuilder,
  ClockTriggerBuilder: script.clockTriggerBuilder,
  Service: script.webAppService,
  Drive: {},
  'Drive.Files': driveFiles,
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

/** Advanced services are globals only where the manifest asks for them: under their API's version. */
export const ADVANCED: Readonly<Record<string, string>> = { Drive: 'v3' }

/** Services that are properties of others: `Drive.Files`. */
export const PARTS: Readonly<Record<string, Readonly<Record<string, keyof Selves>>>> = {
  Drive: { Files: 'Drive.Files' },
}

/** Enumerations by the class on which scripts find them. */
export const CONSTANTS: Constants = {
  SpreadsheetApp: {
    WrapStrategy: WRAP_STRATEGIES,
    BorderStyle: BORDER_STYLES,
    ProtectionType: PROTECTION_TYPES,
    CopyPasteType: PASTE_TYPES,
    GroupControlTogglePosition: TOGGLE_POSITIONS,
    DataValidationCriteria: VALIDATION_CRITERIA,
    BooleanCriteria: conditional.BOOLEAN_CRITERIA,
    RelativeDate: conditional.RELATIVE_DATES,
    DeveloperMetadataLocationType: metadata.LOCATION_TYPES,
    DeveloperMetadataVisibility: metadata.VISIBILITIES,
  },
  Ui: { Button: BUTTONS, ButtonSet: BUTTON_SETS },
  HtmlService: { SandboxMode: SANDBOX_MODES, XFrameOptionsMode: FRAME_OPTIONS },
  ContentService: { MimeType: MIME_TYPES },
  ScriptApp: {
    AuthMode: script.AUTH_MODES,
    AuthorizationStatus: script.AUTHORIZATION_STATUSES,
    EventType: script.EVENT_TYPES,
  },
  Utilities: { DigestAlgorithm: DIGESTS, MacAlgorithm: MACS, Charset: CHARSETS },
}
