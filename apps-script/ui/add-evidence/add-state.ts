import type { EvidenceForm } from '../../../shared/panels/add-evidence.ts'

export type ParcelState = 'waiting' | 'sending' | 'stored' | 'failed'

/** One piece of evidence in the list. */
export interface ListedParcel {
  readonly key: number
  readonly name: string
  readonly state: ParcelState
  /** Why it failed; `''` where it did not. */
  readonly problem: string
}

/** What the panel shows beside what is being filled in. */
export interface AddState {
  /** `null` before the first answer. */
  readonly form: EvidenceForm | null
  /** Why there is no form; `''` where there is one. */
  readonly problem: string
  readonly parcels: readonly ListedParcel[]
}

export const atFirst: AddState = { form: null, problem: '', parcels: [] }

export type AddEvent =
  | { readonly kind: 'read'; readonly form: EvidenceForm }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'listed'; readonly parcels: readonly Pick<ListedParcel, 'key' | 'name'>[] }
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
      return { ...state, parcels: [...state.parcels.filter((parcel) => parcel.state !== 'stored'), ...fresh] }
    }
    case 'moved': {
      const { key, state: next, problem = '' } = event
      const parcels = state.parcels.map((parcel) => (parcel.key === key ? { ...parcel, state: next, problem } : parcel))
      return { ...state, parcels }
    }
  }
}

export function isSending({ parcels }: AddState): boolean {
  return parcels.some(({ state }) => state === 'waiting' || state === 'sending')
}

/** '2 dari 3 tersimpan, 1 gagal.' */
export function progressOf({ parcels }: AddState): string {
  if (parcels.length === 0) return ''
  const count = (wanted: ParcelState) => parcels.filter(({ state }) => state === wanted).length
  const failed = count('failed')
  return `${count('stored')} dari ${parcels.length} tersimpan${failed > 0 ? `, ${failed} gagal` : ''}.`
}
