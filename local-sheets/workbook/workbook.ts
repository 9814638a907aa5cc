import type { Area } from './area.ts'
import type { MetadataState } from './developer-metadata.ts'
import type { NamedRangeState } from './named-range.ts'
import { newSheet, type SheetState } from './sheet.ts'

/** All that an undo brings back. Never changed in place. */
export interface WorkbookState {
  readonly name: string
  /** As Google writes it: `id_ID`, `en_US`. */
  readonly locale: string
  /** IANA name, such as `Asia/Pontianak`. */
  readonly timeZone: string
  readonly sheets: readonly SheetState[]
  readonly namedRanges: readonly NamedRangeState[]
  readonly metadata: readonly MetadataState[]
  readonly activeSheetId: number
  /** What is selected on each sheet; A1 where nothing is told. */
  readonly selections: ReadonlyMap<number, readonly Area[]>
}

const UNDO_STEPS = 100

/**
 * The open workbook: the present state, and the states that undo and redo return to. One user's edit is one step, and so is
 * one script run with all it wrote; runs that overlap in time make one step together.
 */
export class Workbook {
  #state: WorkbookState
  #past: WorkbookState[] = []
  #future: WorkbookState[] = []
  #openSteps = 0
  #stepStart: WorkbookState | null = null

  constructor(state: WorkbookState) {
    this.#state = state
  }

  get state(): WorkbookState {
    return this.#state
  }

  change(part: Partial<WorkbookState>): void {
    this.#state = { ...this.#state, ...part }
  }

  /** Puts a changed sheet in the place of the old one. */
  update(sheetId: number, part: Partial<SheetState>): void {
    this.change({ sheets: this.#state.sheets.map((sheet) => (sheet.id === sheetId ? { ...sheet, ...part } : sheet)) })
  }

  sheet(sheetId: number): SheetState | undefined {
    return this.#state.sheets.find(({ id }) => id === sheetId)
  }

  /** Begins what one undo takes back; call the returned function when it is complete. */
  beginStep(): () => void {
    if (this.#openSteps++ === 0) this.#stepStart = this.#state
    let open = true
    return () => {
      if (!open) return
      open = false
      if (--this.#openSteps > 0) return
      const start = this.#stepStart
      this.#stepStart = null
      if (!start || sameContent(start, this.#state)) return
      this.#past.push(start)
      if (this.#past.length > UNDO_STEPS) this.#past.shift()
      this.#future = []
    }
  }

  get canUndo(): boolean {
    return this.#past.length > 0 && this.#openSteps === 0
  }

  get canRedo(): boolean {
    return this.#future.length > 0 && this.#openSteps === 0
  }

  /** Returns false where there is nothing to take back, or while a script still writes. */
  undo(): boolean {
    return this.canUndo && this.#exchange(this.#past, this.#future)
  }

  redo(): boolean {
    return this.canRedo && this.#exchange(this.#future, this.#past)
  }

  #exchange(from: WorkbookState[], to: WorkbookState[]): boolean {
    const state = from.pop()
    if (!state) return false
    to.push(this.#state)
    this.#state = state
    return true
  }
}

/** Where somebody looks is no edit: a change of the selection alone leaves nothing to undo. */
export const sameContent = (a: WorkbookState, b: WorkbookState): boolean =>
  a.sheets === b.sheets &&
  a.namedRanges === b.namedRanges &&
  a.metadata === b.metadata &&
  a.locale === b.locale &&
  a.timeZone === b.timeZone &&
  a.name === b.name

export function newWorkbook(name: string, locale = 'id_ID', timeZone = 'Asia/Pontianak'): WorkbookState {
  const sheet = newSheet(0, 'Sheet1')
  return {
    name,
    locale,
    timeZone,
    sheets: [sheet],
    namedRanges: [],
    metadata: [],
    activeSheetId: sheet.id,
    selections: new Map(),
  }
}
