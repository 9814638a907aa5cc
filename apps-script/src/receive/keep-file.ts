import { fileName, folderPath } from '../../../shared/evidence/file-names.ts'
import { findDelivered } from '../../../shared/evidence/ledger/delivered.ts'
import { uploadOf } from '../../../shared/evidence/ledger/uploads.ts'
import { parsePayload, refused } from '../../../shared/protocol/body.ts'
import { mostFiles } from '../../../shared/protocol/limits.ts'
import { filePayloadSchema } from '../../../shared/protocol/payloads.ts'
import type { Request } from '../../../shared/protocol/request.ts'
import type { Memory } from '../services/script-memory.ts'
import type { Reply } from './answers.ts'
import { checkFiles } from './check-files.ts'
import { planDrive, writePlan } from './drive-plan.ts'
import { placeFiles } from './place-files.ts'

/** `file`: one file of a clip, ahead of the clip itself. A repeat makes no second one. */
export function keepFile(request: Request, memory: Memory, now: number): Reply {
  const parsed = parsePayload(request.payload, filePayloadSchema)
  if ('refused' in parsed) return parsed
  const { clip, step, date, title, number, file } = parsed.value
  const { sha256, type } = file
  const checked = checkFiles(request.files ?? [], [file])
  if ('refused' in checked) return checked
  const kept: Reply = { ok: true, code: 'fileKept', sha256 }
  const values = memory.values()
  const { files } = uploadOf(values, clip, request.device, now).upload
  // The clip is there, and so is this file: nothing waits for it any more.
  if (findDelivered(values, clip, '') || files[sha256]?.isThere) return kept
  // More files than a record names: what is remembered of them would outgrow its place.
  if (files[sha256] === undefined && Object.keys(files).length >= mostFiles)
    return refused('invalid', { values: { field: 'file' } })
  const content = checked.files.get(sha256)
  if (!content) return refused('filesMissing', { missing: [sha256], values: { count: 1 } })
  const path = folderPath(date, step)
  const plan = planDrive(values, { clip, device: request.device }, [sha256], path, now)
  memory.write(writePlan(plan))
  const name = fileName({ day: date, title, clip, number, type })
  memory.write(writePlan(placeFiles(memory, plan, path, [{ sha256, type, content, name }])))
  return kept
}
