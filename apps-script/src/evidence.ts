import { pairingStanding, showDevices } from './pairing/show-devices.ts'
import { addEvidence } from './receive/add-evidence.ts'
import { admitDevice, carriedDevice } from './receive/carried-device.ts'
import { connectionFile } from './receive/connection-file.ts'
import { offerPairing, pairedDevices, revokePairedDevice } from './receive/devices.ts'
import { answerGet, answerPost } from './receive/do-post.ts'
import { evidenceForm, showAddEvidence } from './receive/evidence-form.ts'
import { importClipFile } from './receive/import-clips.ts'

/** Every function exported here is a global of the script `Evidence`: the web app, and what its panels ask for. */
export {
  addEvidence,
  admitDevice,
  carriedDevice,
  connectionFile,
  evidenceForm,
  importClipFile,
  offerPairing,
  pairedDevices,
  pairingStanding,
  revokePairedDevice,
  showAddEvidence,
  showDevices,
}

/** A device sends something: pairing, a clip, a question. Every answer is JSON. */
export function doPost(event: unknown): GoogleAppsScript.Content.TextOutput {
  return answerPost(event)
}

/** Somebody opens the web app's address. */
export function doGet(): GoogleAppsScript.Content.TextOutput {
  return answerGet()
}
