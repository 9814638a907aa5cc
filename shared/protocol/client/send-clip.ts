import { dayAtOffice } from '../../evidence/office-day.ts'
import type { EvidenceFile, EvidenceRecord } from '../../evidence/record.ts'
import { largestInline } from '../limits.ts'
import type { FilePayload } from '../payloads.ts'
import { askStatus } from './ask.ts'
import { exchange } from './exchange.ts'
import type { Failure, Outcome } from './outcome.ts'
import type { Connection, Ports } from './ports.ts'

/** A clip as the queue keeps it. */
export interface OutgoingClip {
  readonly record: EvidenceRecord
  /** `JSON.stringify(record)`, made once and kept: the text that is hashed, sent and stored. */
  readonly payload: string
  /** The bytes of one of the record's files, in base64. */
  readonly read: (file: EvidenceFile) => Promise<string>
}

export interface Sending {
  /** An earlier attempt may have come through: ask before anything is sent again. */
  readonly mayBeThere?: boolean
  /** Files that are there, of all. */
  readonly onProgress?: (arrived: number, all: number) => void
}

/**
 * Brings a clip into the register, exactly once however often it is tried: asks first where an earlier attempt ended in the
 * dark, sends large clips file by file, and leaves out the files that have arrived before.
 */
export async function sendClip(
  ports: Ports,
  connection: Connection,
  clip: OutgoingClip,
  sending: Sending = {},
): Promise<Outcome<'stored'>> {
  if (goesAtOnce(clip) && !sending.mayBeThere) {
    const files = await Promise.all(clip.record.files.map(clip.read))
    return askIfUnclear(ports, connection, clip, await commit(ports, connection, clip, files))
  }
  const status = await askStatus(ports, connection, clip.record.id, hashesOf(clip))
  if (status.kind !== 'accepted') return status
  if (status.answer.code === 'stored') return { kind: 'accepted', answer: status.answer }
  if (goesAtOnce(clip)) {
    const files = await Promise.all(clip.record.files.map(clip.read))
    return askIfUnclear(ports, connection, clip, await commit(ports, connection, clip, files))
  }
  const failure = await sendFiles(ports, connection, clip, new Set(status.answer.files), sending)
  if (failure) return failure
  return askIfUnclear(ports, connection, clip, await commit(ports, connection, clip, []))
}

function goesAtOnce({ record, payload }: OutgoingClip): boolean {
  const base64 = record.files.reduce((sum, { bytes }) => sum + Math.ceil(bytes / 3) * 4, 0)
  return record.files.length <= 2 && base64 + 2 * payload.length <= largestInline
}

const hashesOf = ({ record }: OutgoingClip): string[] => record.files.map(({ sha256 }) => sha256)

async function commit(
  ports: Ports,
  connection: Connection,
  { payload }: OutgoingClip,
  files: readonly string[],
): Promise<Outcome<'stored'>> {
  return exchange(ports, connection, { kind: 'clip', payload, files }, ['stored'])
}

/** One file a request; `null`: all of them are there. */
async function sendFiles(
  ports: Ports,
  connection: Connection,
  { record, read }: OutgoingClip,
  arrived: Set<string>,
  { onProgress }: Sending,
): Promise<Failure | null> {
  const all = new Set(record.files.map(({ sha256 }) => sha256)).size
  onProgress?.(arrived.size, all)
  for (const [index, file] of record.files.entries()) {
    if (arrived.has(file.sha256)) continue
    const { id: clip, step, title, captured } = record
    const payload: FilePayload = { clip, step, title, date: dayAtOffice(captured), number: index + 1, file }
    const message = { kind: 'file', payload: JSON.stringify(payload), files: [await read(file)] } as const
    const outcome = await exchange(ports, connection, message, ['fileKept'])
    if (outcome.kind !== 'accepted') return outcome
    arrived.add(file.sha256)
    onProgress?.(arrived.size, all)
  }
  return null
}

/** Where nobody can tell whether the clip came through, the service is asked; it alone knows. */
async function askIfUnclear(
  ports: Ports,
  connection: Connection,
  clip: OutgoingClip,
  outcome: Outcome<'stored'>,
): Promise<Outcome<'stored'>> {
  const isUnclear = outcome.kind === 'unreachable' || (outcome.kind === 'refused' && outcome.remedy === 'askFirst')
  if (!isUnclear) return outcome
  const status = await askStatus(ports, connection, clip.record.id)
  return status.kind === 'accepted' && status.answer.code === 'stored'
    ? { kind: 'accepted', answer: status.answer }
    : outcome
}
