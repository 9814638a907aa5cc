import { EVIDENCE_FOLDER } from '../../../shared/evidence/file-names.ts'
import {
  type Folders,
  readDriveIds,
  readFolders,
  recentFolders,
  writeDriveIds,
  writeFolders,
} from '../../../shared/evidence/ledger/drive-ids.ts'
import type { Properties } from '../../../shared/evidence/ledger/properties.ts'
import { type UploadPlace, uploadOf, writeUpload } from '../../../shared/evidence/ledger/uploads.ts'
import { newDriveIds } from '../services/drive.ts'

/** Asked of Drive at a time: one call for many clips. */
const IDS_AT_A_TIME = 30

/**
 * What is going to be where, before anything is made: every file and folder has its id. Once this is remembered, an
 * attempt that is cut off can be made again without making anything twice.
 */
export interface DrivePlan {
  readonly upload: UploadPlace
  readonly folders: Folders
  readonly ids: readonly string[]
}

/** A folder on the way to a file: its path below My Drive, and the name it gets. */
export interface FolderStep {
  readonly path: string
  readonly name: string
}

/** The folders around a file, outermost first. */
export function folderSteps(path: readonly string[]): readonly FolderStep[] {
  return [
    { path: '', name: EVIDENCE_FOLDER },
    ...path.map((name, index) => ({ path: path.slice(0, index + 1).join('/'), name })),
  ]
}

/** Gives an id to each file (by SHA-256) of the device's clip, and to each folder, that has none yet. */
export function planDrive(
  values: Properties,
  { clip, device }: { readonly clip: string; readonly device: string },
  hashes: readonly string[],
  path: readonly string[],
  now: number,
): DrivePlan {
  const { key, upload } = uploadOf(values, clip, device, now)
  const folders = readFolders(values)
  const newFiles = [...new Set(hashes)].filter((hash) => upload.files[hash] === undefined)
  const newFolders = folderSteps(path).filter((step) => folders[step.path] === undefined)
  const needed = newFiles.length + newFolders.length
  const stock = readDriveIds(values)
  const pool = stock.length < needed ? [...stock, ...newDriveIds(IDS_AT_A_TIME + needed)] : stock
  const entry = (index: number) => ({ driveId: idAt(pool, index), isThere: false })
  const files = newFiles.map((hash, index) => [hash, { ...entry(index), link: '' }] as const)
  const known = folderSteps(path).flatMap((step) => {
    const folder = folders[step.path]
    return folder ? [[step.path, folder] as const] : []
  })
  const made = newFolders.map((step, index) => [step.path, entry(newFiles.length + index)] as const)
  return {
    upload: { key, upload: { ...upload, files: { ...upload.files, ...Object.fromEntries(files) } } },
    folders: { ...recentFolders(folders, new Date(now).getUTCFullYear()), ...Object.fromEntries([...known, ...made]) },
    ids: pool.slice(needed),
  }
}

/** The plan without these folders, which somebody threw away, and with new ids for them. */
export function planFoldersAnew(plan: DrivePlan, lost: readonly FolderStep[]): DrivePlan {
  const pool = plan.ids.length < lost.length ? [...plan.ids, ...newDriveIds(IDS_AT_A_TIME)] : plan.ids
  const made = lost.map((step, index) => [step.path, { driveId: idAt(pool, index), isThere: false }] as const)
  return { ...plan, folders: { ...plan.folders, ...Object.fromEntries(made) }, ids: pool.slice(lost.length) }
}

export function writePlan({ upload, folders, ids }: DrivePlan): Properties {
  return { ...writeUpload(upload), ...writeFolders(folders), ...writeDriveIds(ids) }
}

/** What the plan says of a folder or file; that it says nothing is a fault of the program. */
export function planned<Entry>(entries: Readonly<Record<string, Entry>>, key: string): Entry {
  const entry = entries[key]
  if (entry === undefined) throw new Error(`Nothing is planned for '${key}'`)
  return entry
}

function idAt(ids: readonly string[], index: number): string {
  const id = ids[index]
  if (id === undefined) throw new Error('Drive gave fewer ids than it was asked for')
  return id
}
