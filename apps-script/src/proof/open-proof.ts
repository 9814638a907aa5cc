import { readDevice } from '../../../shared/evidence/ledger/devices.ts'
import { readHead, readRegisterId } from '../../../shared/evidence/ledger/head.ts'
import type { Properties } from '../../../shared/evidence/ledger/properties.ts'
import type { Witness } from '../../../shared/evidence/proof/prove-row.ts'
import { surroundingsOf } from '../../../shared/evidence/proof/surroundings.ts'
import { type RegisterRow, readRegister } from '../../../shared/evidence/read-register.ts'
import { REGISTER_SHEET, type RegisterKey } from '../../../shared/evidence/register-columns.ts'
import { bytesOfHex } from '../../../shared/protocol/hex.ts'
import { deviceIdOf } from '../../../shared/protocol/identifiers.ts'
import { sha256OfBytes, sha256OfText } from '../services/digest.ts'
import { findDriveFile } from '../services/drive.ts'
import { findRegister, readColumns, readRows } from '../services/read-register.ts'
import { UserError } from '../services/user-error.ts'

/** All that is sealed but the records themselves, which are large. */
const sealedKeys: readonly RegisterKey[] = [
  'number',
  'id',
  'receivedAt',
  'register',
  'device',
  'time',
  'nonce',
  'payloadSha256',
  'signature',
  'files',
  'previous',
  'rowHash',
]

/** A register that is about to be proved. */
export interface OpenProof {
  /** Every row, without its record and what is shown of it. */
  readonly rows: readonly RegisterRow[]
  readonly head: ReturnType<typeof readHead>
  readonly witness: Witness
  /** Where its columns stand; `null` where the sheet is gone. */
  readonly columns: Readonly<Record<RegisterKey, number>> | null
  /** The rows that stand from this sheet row on, whole: at most `count` sheet rows of them. */
  whole(first: number, count: number): readonly RegisterRow[]
}

/** Reads the chain. Throws a `UserError` where there is nothing yet, or the titles are gone. */
export function openProof(values: Properties): OpenProof {
  const head = readHead(values)
  const found = findRegister()
  if (found === null && head.count === 0) throw new UserError('proof.nothing')
  if (found && 'missing' in found) {
    throw new UserError('check.registerUnreadable', { sheet: REGISTER_SHEET, columns: found.missing.join(', ') })
  }
  const rows = found ? readRegister(readColumns(found.sheet, found.place, sealedKeys), found.place) : []
  return {
    rows,
    head,
    columns: found?.place.columns ?? null,
    witness: {
      surroundings: surroundingsOf(
        rows.map(({ link }) => link),
        head,
      ),
      register: readRegisterId(values) ?? '',
      sha256OfText,
      publicKeyOf: (device) => publicKeyOf(values, device),
      findFile: findDriveFile,
    },
    whole: (first, count) => (found ? readRegister(readRows(found.sheet, first, count), found.place) : []),
  }
}

/** A key counts only for the id that follows from it: who puts another into the properties gains nothing. */
function publicKeyOf(values: Properties, id: string): string | null {
  const publicKey = readDevice(values, id)?.publicKey
  if (publicKey === undefined) return null
  return deviceIdOf(sha256OfBytes(Array.from(new Int8Array(bytesOfHex(publicKey))))) === id ? publicKey : null
}
