import type { EvidenceForm } from '../../../shared/panels/add-evidence.ts'
import { currentUser } from '../services/current-user.ts'
import { showPanel } from '../services/panel.ts'
import { currentCatalog } from './catalog.ts'

/** "Tambah Bukti": a panel for evidence that is not on the web. */
export function showAddEvidence(): void {
  showPanel('add-evidence', 'Tambah Bukti')
}

/** See `EvidenceForm`. */
export function evidenceForm(): EvidenceForm {
  return { catalog: currentCatalog(), officer: currentUser() }
}
