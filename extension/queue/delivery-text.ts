import type { TextKey } from '../locale/catalogues.ts'
import type { Delivery } from './delivery.ts'

const states: Readonly<Record<Delivery['kind'], TextKey>> = {
  waiting: 'delivery.waiting',
  sending: 'delivery.sending',
  sent: 'delivery.sent',
  refused: 'delivery.refused',
  needsAttention: 'delivery.needsAttention',
  byHand: 'delivery.byHand',
  carried: 'delivery.carried',
}

/** Where a clip is, in a sentence. */
export function deliveryText(delivery: Delivery): TextKey {
  return delivery.kind === 'sent' && delivery.byOfficer ? 'delivery.confirmed' : states[delivery.kind]
}

/** Why something did not work, by the code of the sheet or of the queue; each says what to do. */
const problems: Readonly<Record<string, TextKey>> = {
  unreachable: 'problem.unreachable',
  htmlPage: 'problem.htmlPage',
  notTheService: 'problem.notTheService',
  notPaired: 'problem.notPaired',
  noAccess: 'problem.noAccess',
  ownFault: 'problem.ownFault',
  tooLarge: 'problem.tooLarge',
  tooDeep: 'problem.invalid',
  notJson: 'problem.invalid',
  invalid: 'problem.invalid',
  newerVersion: 'problem.newerVersion',
  wrongRegister: 'problem.wrongRegister',
  unknownDevice: 'problem.unknownDevice',
  revokedDevice: 'problem.revokedDevice',
  clockOff: 'problem.clockOff',
  replayed: 'problem.busy',
  tooMany: 'problem.busy',
  badSignature: 'problem.badSignature',
  noCode: 'problem.noCode',
  wrongCode: 'problem.wrongCode',
  codeExpired: 'problem.codeExpired',
  pairingPaused: 'problem.pairingPaused',
  tooManyDevices: 'problem.tooManyDevices',
  fileChanged: 'problem.fileChanged',
  wrongType: 'problem.wrongType',
  idTaken: 'problem.idTaken',
  filesMissing: 'problem.busy',
  noRegister: 'problem.noRegister',
  busy: 'problem.busy',
  failed: 'problem.failed',
}

/** What is said of a code. */
export function problemText(code: string): TextKey {
  return problems[code] ?? 'problem.unknownCode'
}
