import { parsePairingLink } from '../../shared/protocol/pairing-link.ts'
import type { TextKey } from '../locale/catalogues.ts'
import type { PairingEntry } from './pair.ts'

/** What stands in the form of pairing. */
export interface PairingForm {
  /** The sidebar's link, or the address alone. */
  readonly link: string
  /** Only needed beside a bare address. */
  readonly code: string
  readonly officer: string
  readonly deviceName: string
}

/** The form as it can be sent, or what has to be set right first. */
export function readPairingForm(form: PairingForm): PairingEntry | { readonly problem: TextKey } {
  const link = parsePairingLink(form.link)
  if (link === null) return { problem: 'pairing.badLink' }
  const code = link.code === '' ? form.code.trim() : link.code
  if (code === '') return { problem: 'pairing.noCode' }
  const officer = oneLine(form.officer)
  if (officer === '') return { problem: 'pairing.noOfficer' }
  const deviceName = oneLine(form.deviceName)
  if (deviceName === '') return { problem: 'pairing.noDeviceName' }
  return { address: link.address, code, officer, deviceName }
}

/** A name as the sheet takes it: at most 100 characters, none of them a control. */
function oneLine(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 100)
}
