/**
 * How pairing stands, as the panel "Perangkat" asks for it; plain JSON, as it crosses `google.script.run`.
 *
 * Functions of the script (each throws a sentence for people):
 * - `showDevices()`: opens the panel (menu).
 * - `pairingStanding()` → `PairingStanding`.
 * - `offerPairing()` → `PairingOffer`, or until when pairing pauses.
 * - `pairedDevices()` → `readonly Device[]`, revoked ones too, the newest first.
 * - `revokePairedDevice(id)` → whether there was such a device.
 * - `connectionFile()` → `FileToSave`: the way round where no web app may be deployed.
 */
export interface PairingStanding {
  /** The web app's address; `null` where no device can reach the script. */
  readonly address: string | null
  /** Whether a code is in force that nobody has used yet. */
  readonly hasCode: boolean
  /** ms since 1970, by the server's clock: until then there is no pairing; 0 where it does not pause. */
  readonly pausedUntil: number
}

/** A file that the panel hands to the person. */
export interface FileToSave {
  readonly name: string
  readonly text: string
}
