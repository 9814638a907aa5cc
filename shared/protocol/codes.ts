import type { MessageKey } from '../locale/text.ts'

/** What the sender does about a refusal: try again later; ask a person; pair anew; ask first whether it is stored. */
export type Remedy = 'later' | 'person' | 'pairAgain' | 'askFirst'

interface Refusal {
  readonly message: MessageKey
  readonly remedy: Remedy
}

/** Every refusal that the receiving end may answer with, in the order in which it checks. */
export const refusals = {
  tooLarge: { message: 'protocol.tooLarge', remedy: 'person' },
  tooDeep: { message: 'protocol.tooDeep', remedy: 'person' },
  notJson: { message: 'protocol.notJson', remedy: 'person' },
  newerVersion: { message: 'protocol.newerVersion', remedy: 'person' },
  invalid: { message: 'protocol.invalid', remedy: 'person' },
  unknownDevice: { message: 'protocol.unknownDevice', remedy: 'pairAgain' },
  revokedDevice: { message: 'protocol.revokedDevice', remedy: 'pairAgain' },
  wrongRegister: { message: 'protocol.wrongRegister', remedy: 'pairAgain' },
  clockOff: { message: 'protocol.clockOff', remedy: 'person' },
  replayed: { message: 'protocol.replayed', remedy: 'askFirst' },
  tooMany: { message: 'protocol.tooMany', remedy: 'later' },
  badSignature: { message: 'protocol.badSignature', remedy: 'pairAgain' },
  noCode: { message: 'protocol.noCode', remedy: 'person' },
  wrongCode: { message: 'protocol.wrongCode', remedy: 'person' },
  codeExpired: { message: 'protocol.codeExpired', remedy: 'person' },
  pairingPaused: { message: 'protocol.pairingPaused', remedy: 'person' },
  tooManyDevices: { message: 'protocol.tooManyDevices', remedy: 'person' },
  fileChanged: { message: 'protocol.fileChanged', remedy: 'person' },
  wrongType: { message: 'protocol.wrongType', remedy: 'person' },
  idTaken: { message: 'protocol.idTaken', remedy: 'person' },
  filesMissing: { message: 'protocol.filesMissing', remedy: 'later' },
  noRegister: { message: 'protocol.noRegister', remedy: 'person' },
  busy: { message: 'protocol.busy', remedy: 'later' },
  failed: { message: 'protocol.failed', remedy: 'askFirst' },
} as const satisfies Readonly<Record<string, Refusal>>

export type RefusalCode = keyof typeof refusals

export function isRefusalCode(code: string): code is RefusalCode {
  return Object.keys(refusals).includes(code)
}
