import * as z from 'zod/mini'
import type { FileToSave, PairingStanding } from '../../../shared/panels/devices.ts'
import { type Device, deviceSchema } from '../../../shared/protocol/device.ts'

const standing = z.object({ address: z.nullable(z.string()), hasCode: z.boolean(), pausedUntil: z.number() })

const offer = z.union([
  z.object({ code: z.string(), link: z.nullable(z.string()) }),
  z.object({ pausedUntil: z.number() }),
])

const file = z.object({ name: z.string(), text: z.string() })

/** A code in force with the link that holds it, or until when (ms since 1970) there is none. */
export type Offer = z.infer<typeof offer>

/** What the script answered, parsed at the border. */
export function parseStanding(answer: unknown): PairingStanding {
  return standing.parse(answer)
}

export function parseDevices(answer: unknown): readonly Device[] {
  return z.array(deviceSchema).parse(answer)
}

export function parseOffer(answer: unknown): Offer {
  return offer.parse(answer)
}

export function parseFile(answer: unknown): FileToSave {
  return file.parse(answer)
}
