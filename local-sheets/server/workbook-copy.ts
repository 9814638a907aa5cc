import { constants, copyFile, mkdir, rm } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { copyDriveFolder } from '../drive/drive-folder.ts'
import { fileProblem, isFile } from '../storage/file-problem.ts'
import { sidecarPath } from '../storage/sidecar.ts'
import { UserError } from './arguments.ts'

export interface WorkbookCopy {
  /** The file to work on. */
  readonly path: string
  /** `same`: the given file lies in the folder of copies already. */
  readonly how: 'copied' | 'reopened' | 'same'
}

/**
 * Makes the copy that is worked on, or finds the one made earlier; the given file stays as it is.
 *
 * @param folder where copies are kept
 * @throws UserError where the file is missing or no workbook
 */
export async function copyWorkbook(file: string, folder: string, fresh: boolean): Promise<WorkbookCopy> {
  const problem = await fileProblem(file)
  if (problem !== null) throw new UserError(problem)
  const path = join(folder, basename(file))
  if (resolve(file) === resolve(path)) return { path, how: 'same' }
  if (!fresh && (await isFile(path))) return { path, how: 'reopened' }
  await mkdir(folder, { recursive: true })
  await copyFile(file, path)
  await copySidecar(file, path)
  return { path, how: 'copied' }
}

/** Properties, metadata and Drive lie beside the workbook: they come along, and none are left of an older copy. */
async function copySidecar(file: string, path: string): Promise<void> {
  await copyDriveFolder(file, path)
  await rm(sidecarPath(path), { force: true })
  if (await isFile(sidecarPath(file))) await copyFile(sidecarPath(file), sidecarPath(path), constants.COPYFILE_EXCL)
}
