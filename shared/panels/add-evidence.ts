import type { Catalog } from '../protocol/catalog.ts'

/**
 * What the panel "Tambah Bukti" needs for its form; plain JSON, as it crosses `google.script.run`.
 *
 * Functions of the script (each throws a sentence for people):
 * - `showAddEvidence()`: opens the panel (menu).
 * - `evidenceForm()` → `EvidenceForm`.
 * - `addEvidence(payload, files)` → `Acceptance | Refused`: one record with its file.
 * - `importClipFile(text)` → one answer for each clip in it.
 */
export interface EvidenceForm {
  readonly catalog: Catalog
  /** E-mail address of who is logged in; `''` where Google does not tell it. */
  readonly officer: string
}
