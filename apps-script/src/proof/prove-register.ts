import {
  addRow,
  beginProgress,
  type ProofProgress,
  readProgress,
  writeProgress,
} from '../../../shared/evidence/proof/progress.ts'
import { proveRow } from '../../../shared/evidence/proof/prove-row.ts'
import { structuralFaults } from '../../../shared/evidence/proof/surroundings.ts'
import type { RegisterRow } from '../../../shared/evidence/read-register.ts'
import type { Proof } from '../../../shared/panels/proof.ts'
import { proofOf } from '../../../shared/panels/proof-of.ts'
import { fingerprint } from '../../../shared/tracking/fingerprint.ts'
import { atTheSheet } from '../receive/devices.ts'
import { settlePending } from '../receive/settle.ts'
import { sha256OfText } from '../services/digest.ts'
import { showPanel } from '../services/panel.ts'
import { loadProof, saveProof } from '../services/proof-store.ts'
import { findRegister } from '../services/read-register.ts'
import { openMemory } from '../services/script-memory.ts'
import { type OpenProof, openProof } from './open-proof.ts'

/** ms of one call: Google ends a run after six minutes, and people want to see it go on. */
const TURN = 25_000
/** Sheet rows that are read at once. */
const BATCH = 50

/** "Periksa Keutuhan Bukti": a panel in which the register is proved row by row. */
export function showProof(): void {
  showPanel('proof', 'Periksa Keutuhan Bukti')
}

/** See `Proof`. Looks at nothing. */
export function proofSoFar(): Proof {
  const found = findRegister()
  return proofOf(readProgress(loadProof()), found && 'place' in found ? found.place.columns : null)
}

/** Begins a proof, with the chain as a whole. Throws a `UserError` where there is no register. */
export function beginProof(): Proof {
  // Under the lock, so that no row comes between the look at the head and the look at the rows.
  return atTheSheet((memory, now) => {
    settlePending(memory, now)
    return begin(openProof(memory.values()), now)
  })
}

/** Goes on where the last call stopped; from the top where the rows are in another order by now. */
export function continueProof(): Proof {
  const progress = readProgress(loadProof())
  if (progress === null) return beginProof()
  const proof = openProof(openMemory().values())
  if (orderOf(proof.rows, progress.total) !== progress.order) return beginProof()
  // From here on: however long the chain takes to read, every call gets further.
  const started = Date.now()
  let current = progress
  do current = proveBatch(proof, current, started)
  while (current.done < current.total && Date.now() - started < TURN)
  if (current.done >= current.total && current.ended === 0) current = { ...current, ended: Date.now() }
  return saved(current, proof)
}

function begin(proof: OpenProof, now: number): Proof {
  const { rows, head } = proof
  const faults = structuralFaults(rows, head, sha256OfText)
  const progress = beginProgress({ total: rows.length, order: orderOf(rows, rows.length), head }, faults, now)
  return saved(rows.length === 0 ? { ...progress, ended: now } : progress, proof)
}

function proveBatch({ rows, witness, whole }: OpenProof, progress: ProofProgress, started: number): ProofProgress {
  const first = rows[progress.done]
  if (!first) return { ...progress, done: progress.total }
  let current = progress
  for (const row of whole(first.row, BATCH).slice(0, progress.total - progress.done)) {
    current = addRow(current, proveRow(row, witness))
    if (Date.now() - started >= TURN) break
  }
  return current
}

function saved(progress: ProofProgress, { columns }: OpenProof): Proof {
  saveProof(writeProgress(progress))
  return proofOf(progress, columns)
}

/** Stands for which rows these are, in which order. */
function orderOf(rows: readonly RegisterRow[], count: number): string {
  return fingerprint(
    rows
      .slice(0, count)
      .map(({ row, link }) => `${row} ${link.sealed.id}`)
      .join('\n'),
  )
}
