import type { Acceptance, Refused } from '../answer.ts'
import type { RefusalCode, Remedy } from '../codes.ts'

/** Why there is no answer of the service. */
export type NoAnswer =
  /** The network failed, or the server did: the request may have been carried out all the same. */
  | { readonly kind: 'unreachable'; readonly reason: string }
  /** An HTML page: a login, or Google's own error. The web app is not open to everybody, or the address is wrong. */
  | { readonly kind: 'htmlPage' }
  /** JSON or text that is no answer of ours: the address leads elsewhere. */
  | { readonly kind: 'notTheService' }

/** The service said no; `code` is `null` where a newer service gives one that this client does not know. */
export interface Refusal {
  readonly kind: 'refused'
  readonly code: RefusalCode | null
  readonly remedy: Remedy
  /** The service's own sentence, for people. */
  readonly message: string
  readonly answer: Refused
}

export type Failure = NoAnswer | Refusal

/** The service said yes with one of these codes. */
export type AnswerOf<Code extends Acceptance['code']> = Extract<Acceptance, { code: Code }>
export interface Accepted<Code extends Acceptance['code']> {
  readonly kind: 'accepted'
  readonly answer: AnswerOf<Code>
}

export type Outcome<Code extends Acceptance['code']> = Accepted<Code> | Failure

/** Whether a later attempt may do without a person. `askFirst`: by asking for the status before anything is sent again. */
export function remedyOf(failure: Failure): Remedy {
  if (failure.kind === 'refused') return failure.remedy
  return failure.kind === 'unreachable' ? 'askFirst' : 'person'
}
