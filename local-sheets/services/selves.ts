import type { Area } from '../workbook/area.ts'
import type { TextRun } from '../workbook/cell.ts'
import type { Style } from '../workbook/style.ts'
import type { Criteria, ValidationRule } from '../workbook/validation.ts'

export interface SheetRef {
  readonly sheetId: number
}

export interface RangeRef {
  readonly sheetId: number
  readonly area: Area
  /** Whole rows or columns were named (`A2:C`, `5:7`): the range has no lower or right bound of its own. */
  readonly open?: { readonly rows: boolean; readonly columns: boolean }
}

/** Draft of a validation, changed by its builder. */
export interface ValidationDraft {
  criteria: Criteria | null
  allowInvalid: boolean
  helpText: string | null
}

export interface ConditionalDraft {
  areas: readonly RangeRef[]
  criteria: Criteria | null
  look: Partial<Style>
  /** The rule as its file has it; kept while nobody changes the condition. */
  origin: unknown
}

export interface RichText {
  readonly text: string
  readonly runs: readonly TextRun[]
  /** The look of the cell that it was read from; what its runs do not say is as there. */
  readonly ground?: Partial<Style>
}

export interface RichTextDraft {
  text: string
  runs: readonly TextRun[]
}

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuDraft }

export interface MenuDraft {
  readonly caption: string
  readonly entries: MenuEntry[]
}

export interface HtmlDraft {
  content: string
  title: string
  /** px; `null`: not told */
  width: number | null
  height: number | null
}

export interface BlobDraft {
  bytes: Uint8Array
  contentType: string | null
  name: string | null
}

export interface FinderDraft {
  /** `null`: the whole spreadsheet. */
  readonly scope: { readonly sheetId: number; readonly area: Area | null } | null
  key: string | null
  value: string | null
  id: number | null
  intersecting: boolean
}

export interface TextFinderDraft {
  readonly sought: string
  /** `null`: all sheets. */
  readonly scope: readonly { readonly sheetId: number; readonly area: Area | null }[] | null
  matchCase: boolean
  matchEntireCell: boolean
  matchFormulaText: boolean
  ignoreDiacritics: boolean
  useRegularExpression: boolean
  current: RangeRef | null
}

export interface TriggerDraft {
  readonly functionName: string
  eventType: string
  once: boolean
}

/** What a script holds of each class, in the host's own terms. Root services have no state of their own. */
export interface Selves {
  readonly SpreadsheetApp: null
  readonly Spreadsheet: null
  readonly Sheet: SheetRef
  readonly Range: RangeRef
  readonly RangeList: readonly RangeRef[]
  readonly DataValidation: ValidationRule
  readonly DataValidationBuilder: ValidationDraft
  readonly ConditionalFormatRule: Readonly<ConditionalDraft>
  readonly ConditionalFormatRuleBuilder: ConditionalDraft
  readonly BooleanCondition: Readonly<ConditionalDraft>
  readonly Protection: { readonly sheetId: number; readonly id: number }
  readonly NamedRange: { name: string }
  readonly DeveloperMetadata: { readonly id: number }
  readonly DeveloperMetadataFinder: FinderDraft
  readonly DeveloperMetadataLocation: { readonly id: number }
  readonly RichTextValue: RichText
  readonly RichTextValueBuilder: RichTextDraft
  readonly TextStyle: Partial<Style>
  readonly TextStyleBuilder: { look: Partial<Style> }
  readonly Filter: SheetRef
  readonly TextFinder: TextFinderDraft
  readonly Group: {
    readonly sheetId: number
    readonly axis: 'rows' | 'columns'
    readonly line: number
    readonly depth: number
  }
  readonly Ui: null
  readonly Menu: MenuDraft
  readonly PromptResponse: { readonly button: string; readonly text: string }
  readonly HtmlService: null
  readonly HtmlOutput: HtmlDraft
  readonly HtmlTemplate: { readonly source: string }
  readonly PropertiesService: null
  readonly Properties: { readonly store: 'document' | 'script' | 'user' }
  readonly CacheService: null
  readonly Cache: { readonly store: 'document' | 'script' | 'user' }
  readonly LockService: null
  readonly Lock: { readonly name: 'document' | 'script' | 'user' }
  readonly Session: null
  readonly User: { readonly email: string }
  readonly ScriptApp: null
  readonly AuthorizationInfo: null
  readonly Trigger: { readonly id: string }
  readonly TriggerBuilder: TriggerDraft
  readonly SpreadsheetTriggerBuilder: TriggerDraft
  readonly ClockTriggerBuilder: TriggerDraft
  readonly Utilities: null
  readonly Blob: BlobDraft
  readonly Drive: null
  readonly 'Drive.Files': null
  readonly Service: null
  readonly ContentService: null
  readonly TextOutput: { content: string | null; mimeType: string; fileName: string | null }
  readonly Logger: null
  readonly console: null
}
