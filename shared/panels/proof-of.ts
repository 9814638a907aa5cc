import { type FaultKind, isLoss, type ProofFault } from '../evidence/proof/fault.ts'
import type { ProofProgress } from '../evidence/proof/progress.ts'
import { withoutConsequences } from '../evidence/proof/surroundings.ts'
import { REGISTER_SHEET, type RegisterKey, registerColumns } from '../evidence/register-columns.ts'
import { type MessageKey, text } from '../locale/text.ts'
import { a1 } from '../tables/a1.ts'
import type { Proof, ProofRemark } from './proof.ts'

/** Where each column stands; `null` where the register cannot be read. */
type Columns = Readonly<Record<RegisterKey, number>> | null

const noProof: Proof = {
  state: 'none',
  at: 0,
  total: 0,
  done: 0,
  head: { count: 0, hash: '' },
  whole: 0,
  changed: [],
  missing: [],
  more: 0,
}

/** A proof as the panel shows it. */
export function proofOf(progress: ProofProgress | null, columns: Columns): Proof {
  if (progress === null) return noProof
  const { begun, ended, total, done, head, faulty, more } = progress
  const faults = withoutConsequences(progress.faults)
  return {
    state: ended > 0 ? 'done' : 'underway',
    at: ended || begun,
    total,
    done,
    head,
    whole: done - faulty,
    changed: faults.filter((fault) => !isLoss(fault)).map((fault) => remarkOf(fault, columns)),
    missing: faults.filter(isLoss).map((fault) => remarkOf(fault, columns)),
    more,
  }
}

const messages: Readonly<Record<Exclude<FaultKind, 'cell'>, MessageKey>> = {
  unsigned: 'proof.unsigned',
  unknownDevice: 'proof.unknownDevice',
  detached: 'proof.detached',
  doubled: 'proof.doubled',
  fileChanged: 'proof.fileChanged',
  rowMissing: 'proof.rowMissing',
  fileMissing: 'proof.fileMissing',
  fileTrashed: 'proof.fileTrashed',
}

function remarkOf(fault: ProofFault, columns: Columns): ProofRemark {
  const { kind, number, row, key, now, sealed } = fault
  const column = columns?.[key === '' ? 'number' : key]
  const at = row > 0 && column !== undefined ? { sheet: REGISTER_SHEET, row, column, cell: a1(row, column) } : null
  if (kind !== 'cell') return { message: text(messages[kind], { number, before: number - 1, name: now }), at }
  return { message: text(cellMessage(fault), { number, title: key && registerColumns[key].title, now, sealed }), at }
}

function cellMessage({ key, sealed, now }: ProofFault): MessageKey {
  if (key === '') return 'proof.cellUnknown'
  if (sealed === '') return key === 'payload' ? 'proof.payload' : 'proof.cellFilled'
  return now === '' ? 'proof.cellEmptied' : 'proof.cell'
}
