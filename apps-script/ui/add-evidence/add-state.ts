import type { EvidenceForm } from '../../../shared/panels/add-evidence.ts'

export type ParcelState = 'waiting' | 'sending' | 'stored' | 'failed' | 'declined'

/** One piece of evidence in the list. */
export interface ListedParcel {
  readonly key: number
  readonly name: string
  readonly state: ParcelState
  /** Why it failed; `''` where it did not. */
  readonly problem: string
}

/** A browser that waits for the person's yes or no. */
export interface Question {
  readonly device: string
  /** What it says of itself. */
  readonly name: string
  readonly officer: string
  /** How many clips of it wait. */
  readonly clips: number
  readonly isBusy: boolean
  /** Why the yes could not be carried out; `''` where it could. */
  readonly problem: string
}

/** What the panel shows beside what is being filled in. */
export interface AddState {
  /** `null` before the first answer. */
  readonly form: EvidenceForm | null
  /** Why there is no form; `''` where there is one. */
  readonly problem: string
  readonly parcels: readonly ListedParcel[]
  readonly questions: readonly Question[]
}

export const atFirst: AddState = { form: null, problem: '', parcels: [], questions: [] }

export type AddEvent =
  | { readonly kind: 'read'; readonly form: EvidenceForm }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'listed'; readonly parcels: readonly Pick<ListedParcel, 'key' | 'name'>[] }
  | { readonly kind: 'asked'; readonly question: Question }
  | { readonly kind: 'deciding'; readonly device: string }
  | { readonly kind: 'undecided'; readonly device: string; readonly problem: string }
  | { readonly kind: 'decided'; readonly device: string }
  | { readonly kind: 'moved'; readonly key: number; readonly state: ParcelState; readonly problem?: string }

export function after(state: AddState, event: AddEvent): AddState {
  switch (event.kind) {
    case 'read':
      return { ...state, form: event.form, problem: '' }
    case 'failed':
      return { ...state, problem: event.message }
    case 'listed': {
      const fresh = event.parcels.map((parcel) => ({ ...parcel, state: 'waiting' as const, problem: '' }))
      // What is stored makes room; what failed stays until it is sent again.
      const kept = state.parcels.filter((parcel) => parcel.state !== 'stored' && parcel.state !== 'declined')
      return { ...state, parcels: [...kept, ...fresh] }
    }
    case 'asked': {
      const others = state.questions.filter(({ device }) => device !== event.question.device)
      return { ...state, questions: [...others, event.question] }
    }
    case 'deciding':
      return withQuestion(state, event.device, { isBusy: true, problem: '' })
    case 'undecided':
      return withQuestion(state, event.device, { isBusy: false, problem: event.problem })
    case 'decided':
      return { ...state, questions: state.questions.filter(({ device }) => device !== event.device) }
    case 'moved': {
      const { key, state: next, problem = '' } = event
      const parcels = state.parcels.map((parcel) => (parcel.key === key ? { ...parcel, state: next, problem } : parcel))
      return { ...state, parcels }
    }
  }
}

function withQuestion(state: AddState, device: string, change: Partial<Question>): AddState {
  const questions = state.questions.map((question) =>
    question.device === device ? { ...question, ...change } : question,
  )
  return { ...state, questions }
}

export function isSending({ parcels }: AddState): boolean {
  return parcels.some(({ state }) => state === 'waiting' || state === 'sending')
}

/** '2 dari 4 tersimpan, 1 gagal, 1 ditolak.' */
export function progressOf({ parcels }: AddState): string {
  if (parcels.length === 0) return ''
  const count = (wanted: ParcelState) => parcels.filter(({ state }) => state === wanted).length
  const parts = [
    `${count('stored')} dari ${parcels.length} tersimpan`,
    ...(count('failed') > 0 ? [`${count('failed')} gagal`] : []),
    ...(count('declined') > 0 ? [`${count('declined')} ditolak`] : []),
  ]
  return `${parts.join(', ')}.`
}
