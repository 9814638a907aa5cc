import type { Catalog } from '../protocol/catalog.ts'

/**
 * What the panel "Tambah Bukti" needs for its form; plain JSON, as it crosses `google.script.run`.
 *
 * Functions of the script (each throws a sentence for people):
 * - `showAddEvidence()`: opens the panel (menu).
 * - `evidenceForm()` → `EvidenceForm`.
 * - `addEvidence(payload, files)` → `Acceptance | Refused`: one record with its file.
 * - `importClipFile(text)` → one answer for each clip in it.
 * - `carriedDevice(wish)` → `CarriedDevice | Refused`: whose wish a clip file carries; changes nothing.
 * - `admitDevice(wish)` → `Acceptance | Refused`: lets that device in.
 */
export interface EvidenceForm {
  readonly catalog: Catalog
  /** E-mail address of who is logged in; `''` where Google does not tell it. */
  readonly officer: string
}

/** A browser that asks, in a clip file, to be a device of this sheet. What it says of itself is its own word. */
export interface CarriedDevice {
  readonly ok: true
  /** `known`: it is one already. */
  readonly code: 'known' | 'newcomer'
  readonly device: string
  readonly name: string
  readonly officer: string
}
