import type { Proof } from '../../../shared/panels/proof.ts'

/** What the panel shows. */
export interface ProofState {
  /** `null` before the first answer. */
  readonly proof: Proof | null
  /** A proof is going on, call after call. */
  readonly isRunning: boolean
  /** It stops when the call that is under way has come back. */
  readonly isStopping: boolean
  /** What went wrong with the latest deed, as the script says it; `''` where nothing did. */
  readonly problem: string
}

export const atFirst: ProofState = { proof: null, isRunning: false, isStopping: false, problem: '' }

export type ProofEvent =
  | { readonly kind: 'read'; readonly proof: Proof }
  | { readonly kind: 'started' }
  | { readonly kind: 'advanced'; readonly proof: Proof }
  | { readonly kind: 'stopping' }
  | { readonly kind: 'failed'; readonly message: string }

export function after(state: ProofState, event: ProofEvent): ProofState {
  switch (event.kind) {
    case 'read':
      return { ...state, proof: event.proof }
    case 'started':
      return { ...state, isRunning: true, isStopping: false, problem: '' }
    case 'advanced': {
      const goesOn = event.proof.state === 'underway' && !state.isStopping
      return { ...state, proof: event.proof, isRunning: goesOn, isStopping: false }
    }
    case 'stopping':
      return { ...state, isStopping: state.isRunning }
    case 'failed':
      return { ...state, isRunning: false, isStopping: false, problem: event.message }
  }
}
