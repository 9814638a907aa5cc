import { plainCode } from './pairing-code.ts'

const exec = 'https://script\\.google\\.com/(?:a/macros/[\\w.-]+|macros)/s/[\\w-]+/exec'
const local = 'http://(?:localhost|127\\.0\\.0\\.1)(?::\\d+)?/macros/s/[\\w-]+/exec'
const addressPattern = new RegExp(`^(?:${exec}|${local})$`)
const CODE_MARK = '#kode='

/** Address of the web app and one-time code in one link, for a QR code or to paste. The code after `#` reaches no server. */
export function pairingLink(address: string, code: string): string {
  return `${address}${CODE_MARK}${plainCode(code)}`
}

/** Takes a link of `pairingLink`, or a bare address, apart; `null` where it leads to no web app of Apps Script or Local Sheets. */
export function parsePairingLink(link: string): { readonly address: string; readonly code: string } | null {
  const [address = '', code = ''] = link.trim().split(CODE_MARK)
  return addressPattern.test(address) ? { address, code: plainCode(code) } : null
}
