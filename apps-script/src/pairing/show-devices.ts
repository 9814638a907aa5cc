import { readPairing } from '../../../shared/evidence/ledger/devices.ts'
import type { PairingStanding } from '../../../shared/panels/devices.ts'
import { parsePairingLink } from '../../../shared/protocol/pairing-link.ts'
import { showPanel } from '../services/panel.ts'
import { openMemory } from '../services/script-memory.ts'
import { webAppAddress } from '../services/web-app.ts'

/** "Perangkat": a panel in which browsers are paired with this spreadsheet, and revoked. */
export function showDevices(): void {
  showPanel('devices', 'Perangkat')
}

/** See `PairingStanding`. Changes nothing. */
export function pairingStanding(): PairingStanding {
  const { code, pausedUntil } = readPairing(openMemory().values())
  const now = Date.now()
  const address = webAppAddress()
  return {
    // Google also gives an address that only editors reach, to try the script out; no device gets in there.
    address: address !== null && parsePairingLink(address) ? address : null,
    hasCode: code !== null && now < code.expires,
    pausedUntil: now < pausedUntil ? pausedUntil : 0,
  }
}
