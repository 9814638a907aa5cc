import { addDelivered } from '../../../shared/evidence/ledger/delivered.ts'
import { advance, readPending, withdraw } from '../../../shared/evidence/ledger/head.ts'
import { endUpload, uploadOf } from '../../../shared/evidence/ledger/uploads.ts'
import { REGISTER_SHEET } from '../../../shared/evidence/register-columns.ts'
import { type Refused, refused } from '../../../shared/protocol/body.ts'
import { hasRegisterRow, openRegister } from '../services/register-sheet.ts'
import type { Memory } from '../services/script-memory.ts'

/**
 * Finishes what a run before left half done: it had announced a row and was cut off. The sheet tells whether the row came
 * to be. `null`: all is settled.
 */
export function settlePending(memory: Memory, now: number): { readonly refused: Refused } | null {
  const values = memory.values()
  const pending = readPending(values)
  if (!pending) return null
  const register = openRegister()
  if ('missing' in register) return refused('noRegister', { values: { sheet: REGISTER_SHEET } })
  memory.write(
    hasRegisterRow(register, pending.id, pending.rowHash)
      ? {
          ...advance(pending),
          ...addDelivered(values, pending),
          ...endUpload(uploadOf(values, pending.id, pending.device, now)),
        }
      : withdraw(),
  )
  return null
}
