import { CELL } from '../../../shared/evidence/cell-text.ts'
import { type Sealed, sealedText } from '../../../shared/evidence/chain.ts'
import { fileName, folderPath, recordFileName } from '../../../shared/evidence/file-names.ts'
import { addDelivered, findDelivered } from '../../../shared/evidence/ledger/delivered.ts'
import { readDevice, writeDevice } from '../../../shared/evidence/ledger/devices.ts'
import { advance, announce, type Pending, readHead } from '../../../shared/evidence/ledger/head.ts'
import type { Properties } from '../../../shared/evidence/ledger/properties.ts'
import { endUpload, linkOf, uploadOf } from '../../../shared/evidence/ledger/uploads.ts'
import { dayAtOffice } from '../../../shared/evidence/office-day.ts'
import type { EvidenceRecord } from '../../../shared/evidence/record.ts'
import { REGISTER_SHEET } from '../../../shared/evidence/register-columns.ts'
import { cellsOf, rowAt } from '../../../shared/evidence/register-row.ts'
import type { Acceptance } from '../../../shared/protocol/answer.ts'
import { refused } from '../../../shared/protocol/body.ts'
import { sha256OfText } from '../services/digest.ts'
import { findDriveFile } from '../services/drive.ts'
import { appendRegisterRow, openRegister, type RegisterSheet } from '../services/register-sheet.ts'
import type { Memory } from '../services/script-memory.ts'
import type { Reply } from './answers.ts'
import { checkFiles, type ReceivedFiles } from './check-files.ts'
import { type DrivePlan, planDrive, planned, writePlan } from './drive-plan.ts'
import { type FileToPlace, placeFiles } from './place-files.ts'
import { settlePending } from './settle.ts'

/** A clip whose sender has been judged already. */
export interface Clip {
  readonly record: EvidenceRecord
  /** The record as text: what is stored and hashed. */
  readonly payload: string
  /** Base64 of those of its files that come along. */
  readonly files: readonly string[]
  readonly seal: Pick<Sealed, 'register' | 'device' | 'time' | 'nonce' | 'signature'>
}

/**
 * Puts a clip's files into Drive and its row into the register, once: all of it or nothing that anybody sees. A repeat gets
 * the same answer, another content under the same id is refused. Under the script lock only.
 *
 * Cut off at any point, it is finished or begun again by the next request: first is remembered what is going to be, then
 * come the files, then the row, then that it is there.
 */
export function storeClip(clip: Clip, memory: Memory, now: number): Reply {
  const { record, payload } = clip
  const checked = checkFiles(clip.files, record.files)
  if ('refused' in checked) return checked
  const unsettled = settlePending(memory, now)
  if (unsettled) return unsettled
  const payloadSha256 = sha256OfText(payload)
  const delivered = findDelivered(memory.values(), record.id, payloadSha256)
  if (delivered) return delivered.isSame ? storedAnswer(record.id, delivered.received) : refused('idTaken')
  const missing = missingFiles(clip, checked.files, memory.values(), now)
  if (missing.length > 0) return refused('filesMissing', { missing, values: { count: missing.length } })
  const register = openRegister()
  if ('missing' in register) return refused('noRegister', { values: { sheet: REGISTER_SHEET } })
  return commit(clip, payloadSha256, checked.files, register, memory, now)
}

function commit(
  clip: Clip,
  payloadSha256: string,
  received: ReceivedFiles,
  register: RegisterSheet,
  memory: Memory,
  now: number,
): Acceptance {
  const { record, payload, seal } = clip
  const path = folderPath(dayAtOffice(record.captured), record.step)
  const files = filesToPlace(clip, payloadSha256, received)
  const hashesOfRecord = record.files.map(({ sha256 }) => sha256)
  const hashes = [...hashesOfRecord, ...files.map(({ sha256 }) => sha256)]
  const plan = planDrive(memory.values(), { clip: record.id, device: seal.device }, hashes, path, now)
  const sealed = sealOf(clip, payloadSha256, plan, memory.values(), now)
  const rowHash = sha256OfText(sealedText(sealed))
  const pending: Pending = {
    id: record.id,
    number: sealed.number,
    rowHash,
    payloadSha256,
    received: sealed.received,
    device: seal.device,
  }
  memory.write({ ...writePlan(plan), ...announce(pending) })
  const placed = placeFiles(memory, plan, path, files)
  const shownPayload =
    payload.length > CELL ? `drive:${planned(placed.upload.upload.files, payloadSha256).driveId}` : payload
  const open = record.files.length > 0 ? linkToFiles(placed, hashesOfRecord) : record.link
  const cells = cellsOf({ record, sealed, rowHash, payload: shownPayload, open })
  appendRegisterRow(register, rowAt(cells, register.place))
  memory.write({
    ...writePlan(placed),
    ...endUpload(placed.upload),
    ...advance(pending),
    ...addDelivered(memory.values(), pending),
    ...lastClip(memory.values(), seal.device, sealed.received),
  })
  return storedAnswer(record.id, sealed.received)
}

/** Only the first file that arrived has its link in memory; where that one left the clip, Drive tells the link of the next. */
function linkToFiles({ upload: { upload } }: DrivePlan, hashes: readonly string[]): string {
  const [first = ''] = hashes
  return linkOf(upload, hashes) || (findDriveFile(planned(upload.files, first).driveId)?.link ?? '')
}

function storedAnswer(id: string, received: string): Acceptance {
  return { ok: true, code: 'stored', id, received }
}

/** Files that neither came along nor came before. */
function missingFiles(
  { record, seal }: Clip,
  received: ReceivedFiles,
  values: Properties,
  now: number,
): readonly string[] {
  const { upload } = uploadOf(values, record.id, seal.device, now)
  const hashes = [...new Set(record.files.map(({ sha256 }) => sha256))]
  return hashes.filter((hash) => !received.has(hash) && upload.files[hash]?.isThere !== true)
}

/** The files that came along, and the record itself where it is too long for a cell. */
function filesToPlace({ record, payload }: Clip, payloadSha256: string, received: ReceivedFiles): FileToPlace[] {
  const about = { day: dayAtOffice(record.captured), title: record.title, clip: record.id }
  const files = record.files.flatMap(({ sha256, type }, index): FileToPlace[] => {
    const content = received.get(sha256)
    const isRepeat = record.files.findIndex((file) => file.sha256 === sha256) < index
    return content && !isRepeat
      ? [{ sha256, type, content, name: fileName({ ...about, number: index + 1, type }) }]
      : []
  })
  if (payload.length <= CELL) return files
  return [...files, { sha256: payloadSha256, type: 'application/json', content: payload, name: recordFileName(about) }]
}

function sealOf(
  { record, seal }: Clip,
  payloadSha256: string,
  plan: DrivePlan,
  values: Properties,
  now: number,
): Sealed {
  const head = readHead(values)
  const { files } = plan.upload.upload
  return {
    ...seal,
    number: head.count + 1,
    previous: head.hash,
    id: record.id,
    // Whole seconds: a repeat must be told the same, and what remembers it keeps no more.
    received: new Date(Math.floor(now / 1000) * 1000).toISOString(),
    payloadSha256,
    files: record.files.map(({ sha256 }) => ({ sha256, driveId: planned(files, sha256).driveId })),
  }
}

function lastClip(values: Properties, id: string, received: string): Properties {
  const device = readDevice(values, id)
  return device ? writeDevice({ ...device, lastClip: received }) : {}
}
