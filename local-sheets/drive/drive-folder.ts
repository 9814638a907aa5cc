import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { cp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import * as z from 'zod/mini'
import { type DriveFile, DriveFileShape, FOLDER } from './drive-file.ts'

/** The folder beside a workbook that stands for Google Drive. */
export const driveFolderPath = (workbookPath: string): string => `${workbookPath}.drive`

/** Puts the Drive of one workbook beside another, in the place of what is there. */
export async function copyDriveFolder(from: string, to: string): Promise<void> {
  if (resolve(from) === resolve(to)) return
  await rm(driveFolderPath(to), { force: true, recursive: true })
  if (existsSync(driveFolderPath(from))) await cp(driveFolderPath(from), driveFolderPath(to), { recursive: true })
}

/** Endings under which the bytes lie, so that a person can open them from the folder. */
const ENDINGS: Readonly<Record<string, string>> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/webp': '.webp',
  'application/pdf': '.pdf',
  'application/json': '.json.txt',
  'text/html': '.html',
  'text/plain': '.txt',
  'text/csv': '.csv',
}

/**
 * The files that the script has made, and no others: under the scope `drive.file` an app sees nothing else. Of each there is
 * what is known (`ID.json`) and its bytes. Written at once, as on Google, not when the workbook is saved. Bytes are read from the disk each
 * time: what somebody changes or deletes there is changed or gone here.
 */
export class DriveFolder {
  readonly #path: string
  readonly rootId: string
  #known: Map<string, DriveFile> | null = null

  /** @param path need not be there yet */
  constructor(path: string) {
    this.#path = path
    this.rootId = `0A${createHash('sha256').update('My Drive').digest('base64url').slice(0, 17)}`
  }

  /** In the order of their making. */
  all(): readonly DriveFile[] {
    return [...this.#files.values()].filter((file) => this.#isThere(file))
  }

  find(id: string): DriveFile | null {
    const file = this.#files.get(id)
    return file && this.#isThere(file) ? file : null
  }

  /** Empty for folders. */
  bytes(file: DriveFile): Uint8Array {
    return file.contentType === null ? new Uint8Array() : readFileSync(this.#bytesPath(file.id, file.contentType))
  }

  /** Puts a file in, or a changed one in the place of the old; `bytes` are left as they are where none are given. */
  put(file: DriveFile, bytes: Uint8Array | null): void {
    mkdirSync(this.#path, { recursive: true })
    const before = this.#files.get(file.id)
    if (bytes !== null && file.contentType !== null) this.#write(this.#bytesPath(file.id, file.contentType), bytes)
    this.#write(this.#factsPath(file.id), `${JSON.stringify(file, null, 2)}\n`)
    this.#files.set(file.id, file)
    if (before?.contentType && before.contentType !== file.contentType) {
      rmSync(this.#bytesPath(file.id, before.contentType), { force: true })
    }
  }

  /** For good, with all that lies in it. */
  remove(file: DriveFile): void {
    for (const child of [...this.#files.values()]) if (child.parents.includes(file.id)) this.remove(child)
    this.#files.delete(file.id)
    rmSync(this.#factsPath(file.id), { force: true })
    if (file.contentType !== null) rmSync(this.#bytesPath(file.id, file.contentType), { force: true })
  }

  get #files(): Map<string, DriveFile> {
    this.#known ??= readFolder(this.#path)
    return this.#known
  }

  #isThere({ id, mimeType, contentType }: DriveFile): boolean {
    return mimeType === FOLDER || contentType === null || existsSync(this.#bytesPath(id, contentType))
  }

  #factsPath(id: string): string {
    return join(this.#path, `${id}.json`)
  }

  #bytesPath(id: string, contentType: string): string {
    return join(this.#path, `${id}${ENDINGS[contentType] ?? '.bin'}`)
  }

  /** Whole or not at all. */
  #write(path: string, content: string | Uint8Array): void {
    writeFileSync(`${path}.tmp`, content)
    renameSync(`${path}.tmp`, path)
  }
}

/** An id of the shape of Google's. */
export const newFileId = (): string => `1${randomBytes(24).toString('base64url')}`

function readFolder(path: string): Map<string, DriveFile> {
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.json')) : []
  const files = names.map((name) => parseFacts(join(path, name)))
  files.sort((one, other) => one.createdTime.localeCompare(other.createdTime))
  return new Map(files.map((file) => [file.id, file]))
}

/** @throws where the file is not what `put` wrote: it should not be lost silently */
function parseFacts(path: string): DriveFile {
  const parsed = DriveFileShape.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!parsed.success) throw new Error(`${path} is not what local-sheets wrote: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}
