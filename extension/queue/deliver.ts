import { type Failure, remedyOf } from '../../shared/protocol/client/outcome.ts'
import type { Ports } from '../../shared/protocol/client/ports.ts'
import { sendClip } from '../../shared/protocol/client/send-clip.ts'
import type { RefusalCode } from '../../shared/protocol/codes.ts'
import type { Picture } from '../capture/picture.ts'
import { signerWith } from '../pairing/device-key.ts'
import type { Sheet, SheetByWebApp } from '../pairing/sheet.ts'
import { base64 } from './base64.ts'
import type { Clip } from './clip.ts'
import type { Outcome } from './delivery.ts'

/** What one delivery stands on. */
export interface DeliveryPorts {
  readonly sheet: (id: string) => Promise<Sheet | null>
  readonly pictures: (clip: string) => Promise<readonly Picture[]>
  /** Whether the browser lets us ask this address. */
  readonly mayReach: (address: string) => Promise<boolean>
  readonly protocol: Ports
}

/** Refusals that are about the clip itself: no other time or pairing will make the sheet take it. */
const aboutTheClip: readonly RefusalCode[] = [
  'tooLarge',
  'tooDeep',
  'notJson',
  'invalid',
  'fileChanged',
  'wrongType',
  'idTaken',
]

/** So many HTML pages in a row are no passing fault of Google's any more. */
const PASSING_PAGES = 3

/** Brings one clip to its sheet and says what came of it. Throws nothing: a fault of our own is an outcome as well. */
export async function deliver(ports: DeliveryPorts, clip: Clip, inDoubt: boolean): Promise<Outcome> {
  try {
    const sheet = await ports.sheet(clip.sheet)
    if (sheet === null) return { kind: 'blocked', code: 'notPaired', perhapsStored: inDoubt }
    if (sheet.address === null) return { kind: 'byHand', perhapsStored: inDoubt }
    if (!(await ports.mayReach(sheet.address))) return { kind: 'blocked', code: 'noAccess', perhapsStored: inDoubt }
    return await send(ports, sheet, clip, inDoubt)
  } catch (error) {
    console.error(error)
    return { kind: 'failed', code: 'ownFault', perhapsStored: true }
  }
}

async function send(ports: DeliveryPorts, sheet: SheetByWebApp, clip: Clip, inDoubt: boolean): Promise<Outcome> {
  const pictures = await ports.pictures(clip.id)
  const outcome = await sendClip(
    ports.protocol,
    { address: sheet.address, register: sheet.id, signer: signerWith(sheet) },
    {
      record: clip.record,
      payload: clip.payload,
      read: async (file) => {
        const picture = pictures[clip.record.files.indexOf(file)]
        if (picture === undefined) throw new Error(`clip ${clip.id} has lost the picture ${file.name}`)
        return base64(await picture.blob.arrayBuffer())
      },
    },
    { mayBeThere: inDoubt },
  )
  return outcome.kind === 'accepted' ? { kind: 'stored' } : outcomeOf(outcome, triesOf(clip), inDoubt)
}

/** What a failure of the protocol means for the queue. */
export function outcomeOf(failure: Failure, tries: number, inDoubt: boolean): Outcome {
  const code = failure.kind === 'refused' ? (failure.code ?? 'unknownCode') : failure.kind
  if (failure.kind === 'htmlPage' && tries < PASSING_PAGES) return { kind: 'failed', code, perhapsStored: true }
  if (failure.kind === 'refused' && aboutTheClip.some((each) => each === failure.code)) return { kind: 'refused', code }
  const perhapsStored = inDoubt || failure.kind !== 'refused' || failure.remedy === 'askFirst'
  const remedy = remedyOf(failure)
  return { kind: remedy === 'later' || remedy === 'askFirst' ? 'failed' : 'blocked', code, perhapsStored }
}

function triesOf({ delivery }: Clip): number {
  return delivery.kind === 'sending' ? delivery.tries : 0
}
