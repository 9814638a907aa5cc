import { signatureSchema } from '../../protocol/identifiers.ts'
import { signedText } from '../../protocol/request.ts'
import { isSignedBy } from '../../protocol/verify-signature.ts'
import { textOfCell } from '../cell-text.ts'
import { type Sealed, sealedText } from '../chain.ts'
import { changedColumns, type RegisterRow } from '../read-register.ts'
import type { EvidenceRecord } from '../record.ts'
import { type RegisterKey, registerColumns, registerKeys } from '../register-columns.ts'
import { shownOf } from '../register-row.ts'
import { explain, type Testimony } from './culprits.ts'
import { type FaultKind, faultOf, type ProofFault } from './fault.ts'
import type { Surroundings } from './surroundings.ts'

/** What a proof needs from outside. */
export interface Witness {
  readonly surroundings: Surroundings
  /** The register's id. */
  readonly register: string
  /** SHA-256 of a text's UTF-8 bytes, in hexadecimal digits. */
  sha256OfText(text: string): string
  /** The public key of a device; `null` where there is none that gives its id. */
  publicKeyOf(device: string): string | null
  /** A file in Drive; `null` where nobody finds it. */
  findFile(id: string): { readonly sha256: string | null; readonly trashed: boolean } | null
}

/** Everything wrong with one row: its cells, its signature, its files. */
export function proveRow(row: RegisterRow, witness: Witness): readonly ProofFault[] {
  const { link, payload } = row
  const isWhole = witness.sha256OfText(sealedText(link.sealed)) === link.rowHash
  const explanation = isWhole
    ? { culprits: [], sealed: link.sealed }
    : explain(link, testimonyOf(row, witness), (text) => witness.sha256OfText(text))
  const about = (kind: FaultKind, more: Partial<ProofFault> = {}): ProofFault => ({
    ...faultOf(kind, link.sealed.number, row.row),
    ...more,
  })
  // With cells that nobody can put back, nothing more can be said of the row.
  if (explanation === null) return [about('cell'), ...fileFaults(link.sealed, row.record, witness, about)]
  const { culprits, sealed } = explanation
  const isRecordWhole = 'text' in payload && witness.sha256OfText(payload.text) === sealed.payloadSha256
  return [
    ...culprits.map(({ key, sealed }) => about('cell', { key, sealed, now: row.cell(key) })),
    ...('text' in payload && !isRecordWhole ? [about('cell', { key: 'payload', now: payload.text })] : []),
    ...(isRecordWhole && row.record ? shownFaults(row, row.record, sealed, about) : []),
    ...signatureFaults(sealed, witness, about),
    ...fileFaults(sealed, isRecordWhole ? row.record : null, witness, about),
    ...('driveId' in payload ? recordFileFaults(payload.driveId, sealed.payloadSha256, witness, about) : []),
  ]
}

type About = (kind: FaultKind, more?: Partial<ProofFault>) => ProofFault

function testimonyOf(
  { link, payload, record }: RegisterRow,
  { surroundings, register, sha256OfText }: Witness,
): Testimony {
  const number = surroundings.numberOf(link)
  const { files } = link.sealed
  return {
    number,
    previous: surroundings.previousOf(number ?? link.sealed.number),
    rowHash: surroundings.hashOf(number ?? link.sealed.number),
    id: record?.id ?? null,
    payloadSha256: 'text' in payload ? sha256OfText(payload.text) : null,
    // Where a file lies in Drive stands nowhere else.
    files:
      record && record.files.length === files.length
        ? files.map(({ driveId }, index) => ({ driveId, sha256: record.files[index]?.sha256 ?? '' }))
        : null,
    register,
  }
}

function shownFaults(row: RegisterRow, record: EvidenceRecord, sealed: Sealed, about: About): readonly ProofFault[] {
  const shown: Readonly<Partial<Record<RegisterKey, string | number>>> = shownOf(record, sealed)
  const titles = changedColumns(row, record)
  return registerKeys
    .filter((key) => titles.includes(registerColumns[key].title))
    .map((key) => about('cell', { key, now: row.cell(key), sealed: textOfCell(shown[key]) }))
}

function signatureFaults(sealed: Sealed, { publicKeyOf }: Witness, about: About): readonly ProofFault[] {
  const { device, register, time, nonce, signature, payloadSha256 } = sealed
  // Added at the sheet itself: there nobody signs.
  if (device === '' && signature === '') return []
  const publicKey = publicKeyOf(device)
  if (publicKey === null) return [about('unknownDevice', { key: 'device' })]
  const text = signedText({ kind: 'clip', register, device, time, nonce }, payloadSha256)
  const isSigned = signatureSchema.safeParse(signature).success && isSignedBy(publicKey, text, signature)
  return isSigned ? [] : [about('unsigned', { key: 'signature' })]
}

function fileFaults(
  { files }: Sealed,
  record: EvidenceRecord | null,
  witness: Witness,
  about: About,
): readonly ProofFault[] {
  return files.flatMap(({ sha256, driveId }, index) =>
    oneFile(driveId, sha256, record?.files[index]?.name ?? `nomor ${index + 1}`, witness, about),
  )
}

function recordFileFaults(driveId: string, sha256: string, witness: Witness, about: About): readonly ProofFault[] {
  return oneFile(driveId, sha256, 'rekaman', witness, about)
}

function oneFile(
  driveId: string,
  sha256: string,
  name: string,
  { findFile }: Witness,
  about: About,
): readonly ProofFault[] {
  const file = findFile(driveId)
  const more = { key: 'open', now: name } as const
  if (file === null) return [about('fileMissing', more)]
  if (file.sha256 !== sha256) return [about('fileChanged', more)]
  return file.trashed ? [about('fileTrashed', more)] : []
}
