import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { copyDriveFolder, driveFolderPath } from '../drive/drive-folder.ts'

export interface WorkingDrive {
  readonly path: string
  /** Throws away what was not to be saved. */
  close(): Promise<void>
}

/** A Drive for one run, beside the file that is saved: that of the file that is opened stays as it is. */
export async function workingDrive(file: string, save: string | null): Promise<WorkingDrive> {
  const scratch = save === null ? await mkdtemp(join(tmpdir(), 'local-sheets-')) : null
  const beside = save ?? join(scratch ?? '', basename(file))
  await copyDriveFolder(file, beside)
  return {
    path: driveFolderPath(beside),
    async close() {
      if (scratch !== null) await rm(scratch, { recursive: true })
    },
  }
}
