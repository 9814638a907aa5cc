import { parsePairingLink } from '../../shared/protocol/pairing-link.ts'
import type { TextKey } from '../locale/catalogues.ts'
import type { PairingEntry } from './pair.ts'

/** Who takes the evidence, and with what; both stand in the list of devices. */
export interface Names {
  readonly officer: string
  /** "Chrome di laptop Rina" */
  readonly deviceName: string
}

/** What stands in the form of pairing. */
export interface PairingForm extends Names {
  /** The sidebar's link, or the address alone. */
  readonly link: string
  /** Only needed beside a bare address. */
  readonly code: string
}

/** The form as it can be sent, or what has to be set right first. */
export function readPairingForm(form: PairingForm): PairingEntry | { readonly problem: TextKey } {
  const link = parsePairingLink(form.link)
  if (link === null) return { problem: 'pairing.badLink' }
  const code = link.code === '' ? form.code.trim() : link.code
  if (code === '') return { problem: 'pairing.noCode' }
  const names = readNames(form)
  return 'problem' in names ? names : { address: link.address, code, ...names }
}

/** The names as the sheet takes them, or which is missing. */
export function readNames(form: Names): Names | { readonly problem: TextKey } {
  const officer = oneLine(form.officer)
  if (officer === '') return { problem: 'pairing.noOfficer' }
  const deviceName = oneLine(form.deviceName)
  return deviceName === '' ? { problem: 'pairing.noDeviceName' } : { officer, deviceName }
}

/** A name as the sheet takes it: at most 100 characters, none of them a control. */
function oneLine(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 100)
}
