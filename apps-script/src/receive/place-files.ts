import { fileArrived } from '../../../shared/evidence/ledger/uploads.ts'
import {
  createDriveFile,
  createDriveFolder,
  type DriveFile,
  findDriveFile,
  moveDriveFile,
  type NewFile,
} from '../services/drive.ts'
import type { Memory } from '../services/script-memory.ts'
import { type DrivePlan, type FolderStep, folderSteps, planFoldersAnew, planned, writePlan } from './drive-plan.ts'

/** A file to put in its place: its hash, by which the plan knows it, its name and content. */
export type FileToPlace = Omit<NewFile, 'id' | 'folder'> & { readonly sha256: string }

/**
 * Makes the folders and files of a plan that is remembered already, and gives the plan with what is there now. What an
 * attempt that was cut off has made is found by its id and not made again; a folder in the bin is replaced, for Drive
 * empties the bin.
 */
export function placeFiles(
  memory: Memory,
  plan: DrivePlan,
  path: readonly string[],
  files: readonly FileToPlace[],
): DrivePlan {
  const steps = folderSteps(path)
  let current = files.length === 0 ? plan : makeFolders(plan, steps)
  for (const { sha256, ...file } of files) {
    const { driveId } = planned(current.upload.upload.files, sha256)
    const target = { ...file, id: driveId, folder: folderIn(current, steps) }
    let made = putFile(target)
    if (made === null || made.trashed) {
      current = replaceFolders(memory, current, steps)
      const folder = folderIn(current, steps)
      made = made === null ? putFile({ ...target, folder }) : moveDriveFile(driveId, target.folder, folder)
    }
    if (made === null) throw new Error(`Drive has no folder for ${file.name}`)
    current = withFile(current, sha256, made)
  }
  return current
}

function withFile(plan: DrivePlan, sha256: string, { link }: DriveFile): DrivePlan {
  const { key, upload } = plan.upload
  const { driveId } = planned(upload.files, sha256)
  return { ...plan, upload: { key, upload: fileArrived(upload, sha256, { driveId, link }) } }
}

/** The file, made now or by an attempt before; `null` where its folder is gone. */
function putFile(file: NewFile): DriveFile | null {
  try {
    return createDriveFile(file)
  } catch (error) {
    const there = findDriveFile(file.id)
    if (there) return there
    const folder = findDriveFile(file.folder)
    if (folder === null) return null
    throw error
  }
}

function makeFolders(plan: DrivePlan, steps: readonly FolderStep[]): DrivePlan {
  const folders = { ...plan.folders }
  let parent: string | null = null
  for (const { path, name } of steps) {
    const { driveId, isThere } = planned(folders, path)
    if (!isThere) putFolder(driveId, name, parent)
    folders[path] = { driveId, isThere: true }
    parent = driveId
  }
  return { ...plan, folders }
}

function putFolder(id: string, name: string, parent: string | null): void {
  try {
    createDriveFolder(id, name, parent)
  } catch (error) {
    // An attempt that was cut off may have made it.
    if (findDriveFile(id) === null) throw error
  }
}

/** From the first folder on the way that is gone, or in the bin, new ones. */
function replaceFolders(memory: Memory, plan: DrivePlan, steps: readonly FolderStep[]): DrivePlan {
  const isLost = steps.map(({ path }) => findDriveFile(planned(plan.folders, path).driveId)?.trashed ?? true)
  const first = isLost.indexOf(true)
  const anew = planFoldersAnew(plan, first < 0 ? [] : steps.slice(first))
  memory.write(writePlan(anew))
  return makeFolders(anew, steps)
}

function folderIn({ folders }: DrivePlan, steps: readonly FolderStep[]): string {
  return planned(
    folders,
    steps
      .map(({ path }) => path)
      .slice(-1)
      .join(''),
  ).driveId
}
