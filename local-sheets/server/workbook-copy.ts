import { constants, copyFile, mkdir, readFile, rm, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { sidecarPath } from '../storage/sidecar.ts'
import { UserError } from './arguments.ts'
import { message } from './messages.ts'

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
  await checkWorkbook(file)
  const path = join(folder, basename(file))
  if (resolve(file) === resolve(path)) return { path, how: 'same' }
  if (!fresh && (await exists(path))) return { path, how: 'reopened' }
  await mkdir(folder, { recursive: true })
  await copyFile(file, path)
  await copySidecar(file, path)
  return { path, how: 'copied' }
}

/** Properties and metadata lie beside the workbook: they come along, and none are left of an older copy. */
async function copySidecar(file: string, path: string): Promise<void> {
  await rm(sidecarPath(path), { force: true })
  if (await exists(sidecarPath(file))) await copyFile(sidecarPath(file), sidecarPath(path), constants.COPYFILE_EXCL)
}

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04])
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
/** The stream in which Office keeps an encrypted workbook. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

async function checkWorkbook(file: string): Promise<void> {
  if (!(await exists(file))) throw new UserError(message('fileMissing', { value: file }))
  const bytes = await readFile(file)
  const begins = (signature: Buffer): boolean => bytes.subarray(0, signature.length).equals(signature)
  if (begins(OLE) && bytes.includes(ENCRYPTED)) throw new UserError(message('passwordProtected', { value: file }))
  if (!begins(ZIP) || !bytes.includes('xl/workbook')) throw new UserError(message('notXlsx', { value: file }))
}

async function exists(path: string): Promise<boolean> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return found?.isFile() ?? false
}
