import type { Catalog } from '../../shared/protocol/catalog.ts'
import type { CaptureProgress, SuggestedBox } from '../capture/capture-request.ts'
import type { CaptureKind, Picture } from '../capture/picture.ts'
import type { Extraction } from '../extract/extraction.ts'
import { chooseIndicator, chooseStep } from '../form/choose.ts'
import { type FormFieldName, written } from '../form/clip-form.ts'
import { type LastChoice, refill } from '../form/fill-form.ts'
import { emptyCatalog } from '../form/form-catalog.ts'
import { type FormFault, formFaults } from '../form/form-faults.ts'
import type { TextKey } from '../locale/catalogues.ts'
import type { Sheet } from '../pairing/sheet.ts'
import type { Draft } from '../store/draft.ts'

/** All that the screen of a clip shows. */
export interface ClipState {
  readonly draft: Draft
  /** Where it goes. */
  readonly sheet: Sheet | null
  readonly lastChoice: LastChoice
  /** The page is being read. */
  readonly isReading: boolean
  /** The picture that is being taken. */
  readonly taking: CaptureKind | null
  /** How far that is; null before the first screen. */
  readonly progress: CaptureProgress | null
  /** It is being saved, or is saved. */
  readonly isSaving: boolean
  /** Id of the clip that it has become; null before. */
  readonly saved: string | null
  /** What went wrong last. */
  readonly problem: TextKey | null
  /** What has to be set right before saving; told once the officer has tried to. */
  readonly faults: readonly FormFault[]
}

export type ClipAction =
  | { readonly kind: 'pageRead'; readonly extraction: Extraction | null; readonly now: Date }
  | { readonly kind: 'wrote'; readonly field: FormFieldName; readonly value: string }
  | { readonly kind: 'taking'; readonly capture: CaptureKind }
  | { readonly kind: 'progressed'; readonly progress: CaptureProgress }
  | {
      readonly kind: 'took'
      readonly pictures: readonly Picture[]
      readonly suggestions: readonly SuggestedBox[]
      readonly isAutomatic: boolean
    }
  | { readonly kind: 'removedPicture'; readonly id: string }
  | { readonly kind: 'edited'; readonly pictures: readonly Picture[] }
  | { readonly kind: 'sendTo'; readonly sheet: Sheet }
  | { readonly kind: 'failed'; readonly problem: TextKey }
  | { readonly kind: 'faulty'; readonly faults: readonly FormFault[] }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly clip: string }

export function startClip(draft: Draft, sheet: Sheet | null, lastChoice: LastChoice, isReading: boolean): ClipState {
  return {
    draft,
    sheet,
    lastChoice,
    isReading,
    taking: null,
    progress: null,
    isSaving: false,
    saved: null,
    problem: draft.problem,
    faults: [],
  }
}

export function catalogOf({ sheet }: ClipState): Catalog {
  return sheet?.catalog ?? emptyCatalog
}

/** The screen after something has happened. */
export function nextClip(state: ClipState, action: ClipAction): ClipState {
  switch (action.kind) {
    case 'pageRead':
      return pageRead(state, action.extraction, action.now)
    case 'wrote':
      return checkedAgain({ ...state, draft: { ...state.draft, form: wrote(state, action.field, action.value) } })
    case 'taking':
      return { ...state, taking: action.capture, progress: null, problem: null }
    case 'progressed':
      return { ...state, progress: action.progress }
    case 'took':
      return checkedAgain(took(state, action))
    case 'removedPicture':
      return checkedAgain(
        withPictures(
          state,
          state.draft.pictures.filter(({ id }) => id !== action.id),
        ),
      )
    case 'edited':
      return edited(state, action.pictures)
    case 'sendTo':
      return { ...state, sheet: action.sheet }
    case 'failed':
      return { ...state, problem: action.problem, taking: null, isSaving: false }
    case 'faulty':
      return { ...state, faults: action.faults }
    case 'saving':
      return { ...state, isSaving: true, problem: null, faults: [] }
    case 'saved':
      return { ...state, saved: action.clip }
  }
}

function pageRead(state: ClipState, extraction: Extraction | null, now: Date): ClipState {
  const { draft, lastChoice } = state
  const form = refill(draft.form, {
    extraction,
    tabTitle: draft.page?.title ?? '',
    tabUrl: draft.page?.url ?? '',
    catalog: catalogOf(state),
    lastChoice,
    now,
  })
  return { ...state, isReading: false, draft: { ...draft, extraction, form } }
}

function wrote(state: ClipState, field: FormFieldName, value: string) {
  const { form } = state.draft
  if (field === 'step') return chooseStep(form, value, catalogOf(state))
  if (field === 'indicator') return chooseIndicator(form, value, catalogOf(state))
  return written(form, field, value)
}

/** Whether there is anything in it that the officer has put there, and would have to do again. */
export function isTouched({ draft: { form, pictures, automaticPicture } }: ClipState): boolean {
  const isWritten = Object.values(form).some(({ origin }) => origin === 'person')
  return isWritten || pictures.some(({ id }) => id !== automaticPicture)
}

/** The draft as the next picture finds it: one that was taken unasked makes room. */
export function withoutAutomatic({ draft }: ClipState): Draft {
  const pictures = draft.pictures.filter(({ id }) => id !== draft.automaticPicture)
  return { ...draft, pictures, automaticPicture: null }
}

function took(
  state: ClipState,
  { pictures, suggestions, isAutomatic }: Extract<ClipAction, { kind: 'took' }>,
): ClipState {
  const draft = withoutAutomatic(state)
  return {
    ...state,
    taking: null,
    draft: {
      ...draft,
      automaticPicture: isAutomatic ? (pictures[0]?.id ?? null) : null,
      pictures: [...draft.pictures, ...pictures],
      suggestions: [...draft.suggestions, ...suggestions],
    },
  }
}

function withPictures(state: ClipState, pictures: readonly Picture[]): ClipState {
  return { ...state, draft: { ...state.draft, pictures } }
}

/** After the editor: what the officer has looked at is the officer's choice. */
function edited(state: ClipState, pictures: readonly Picture[]): ClipState {
  return { ...state, draft: { ...state.draft, pictures, automaticPicture: null } }
}

/** A fault that was told goes away as soon as it is set right; no new one is told before the next try. */
function checkedAgain(state: ClipState): ClipState {
  if (state.faults.length === 0) return state
  const now = formFaults(state.draft.form, state.draft.pictures)
  const still = state.faults.filter((fault) => now.includes(fault))
  return { ...state, faults: still }
}
