import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { copyDriveFolder, driveFolderPath } from '../drive/drive-folder.ts'

export interface WorkingDrive {
  readonly path: string
  /** Puts it beside a workbook that is saved, in the place of what is there. */
  saveBeside(workbookPath: string): Promise<void>
  /** Throws away what was not saved. */
  close(): Promise<void>
}

/** A copy of a workbook's Drive for one run, since scripts write to Drive at once: nothing is kept unless saved. */
export async function workingDrive(workbookPath: string): Promise<WorkingDrive> {
  const scratch = await mkdtemp(join(tmpdir(), 'local-sheets-'))
  const copy = join(scratch, basename(workbookPath))
  await copyDriveFolder(workbookPath, copy)
  return {
    path: driveFolderPath(copy),
    saveBeside: (target) => copyDriveFolder(copy, target),
    close: () => rm(scratch, { recursive: true }),
  }
}
