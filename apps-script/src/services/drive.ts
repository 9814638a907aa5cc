/** A file as it lies in Drive. */
export interface DriveFile {
  /** Where a person opens it. */
  readonly link: string
  /** Itself or a folder around it lies in the bin, which Drive empties after 30 days. */
  readonly trashed: boolean
  /** SHA-256 of its bytes as Drive knows it; `null` for a folder. */
  readonly sha256: string | null
}

export interface NewFile {
  /** Asked of Drive beforehand. */
  readonly id: string
  readonly name: string
  readonly type: string
  readonly folder: string
  /** Signed bytes, or text. */
  readonly content: number[] | string
}

const FIELDS = 'id,trashed,webViewLink,sha256Checksum'
/** Where a file keeps its bytes, the service wants `null`; its type knows nothing but blobs. */
const noBytes = null as unknown as GoogleAppsScript.Base.Blob
const FOLDER = 'application/vnd.google-apps.folder'

/** Ids for files that are still to be made. */
export function newDriveIds(count: number): readonly string[] {
  return files().generateIds({ count }).ids ?? []
}

/** Makes a file that only the owner of the script sees. Throws where Drive refuses, also where the id has its file already. */
export function createDriveFile({ id, name, type, folder, content }: NewFile): DriveFile {
  const blob = Utilities.newBlob('', type, name)
  if (typeof content === 'string') blob.setDataFromString(content)
  else blob.setBytes(content)
  return described(files().create({ id, name, mimeType: type, parents: [folder] }, blob, { fields: FIELDS }))
}

/** Makes a folder, in another one or at the top of My Drive. Throws as `createDriveFile` does. */
export function createDriveFolder(id: string, name: string, parent: string | null): void {
  files().create({ id, name, mimeType: FOLDER, ...(parent === null ? {} : { parents: [parent] }) })
}

/** Takes a file out of one folder into another. */
export function moveDriveFile(id: string, from: string, to: string): DriveFile {
  return described(files().update({}, id, noBytes, { addParents: to, removeParents: from, fields: FIELDS }))
}

/** The file of this id; `null` where there is none that the script may see. */
export function findDriveFile(id: string): DriveFile | null {
  try {
    return described(files().get(id, { fields: FIELDS }))
  } catch (error) {
    if (error instanceof Error && /not found/i.test(error.message)) return null
    throw error
  }
}

function files(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  // Advanced services are there if the manifest asks for them, so their type leaves it open.
  if (!Drive?.Files) throw new Error('The advanced service Drive is not enabled')
  return Drive.Files
}

function described(file: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File): DriveFile {
  return { link: file.webViewLink ?? '', trashed: file.trashed === true, sha256: file.sha256Checksum ?? null }
}
