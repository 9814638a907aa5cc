import { createHash } from 'node:crypto'
import { type DriveFile, FOLDER, isGoogleFormat } from './drive-file.ts'
import type { DriveFolder } from './drive-folder.ts'
import { parseFields, type Selection, select } from './field-selection.ts'

/** What the API gives unless `fields` asks for more. */
const BY_DEFAULT = 'kind,id,name,mimeType'

/** A file as the Drive API describes it. `linkOf` gives the address under which a person can open it. */
export function resourceOf(
  file: DriveFile,
  folder: DriveFolder,
  linkOf: (file: DriveFile) => string,
  selection: Selection = parseFields(BY_DEFAULT),
): Record<string, unknown> {
  const hasBytes = !isGoogleFormat(file.mimeType)
  const digest = (algorithm: string) =>
    hasBytes ? createHash(algorithm).update(folder.bytes(file)).digest('hex') : undefined
  const filled = (values: Readonly<Record<string, string>>) => (Object.keys(values).length > 0 ? { ...values } : null)
  return select(
    {
      kind: () => 'drive#file',
      id: () => file.id,
      name: () => file.name,
      mimeType: () => file.mimeType,
      description: () => file.description,
      parents: () => (file.parents.length > 0 ? [...file.parents] : undefined),
      createdTime: () => file.createdTime,
      modifiedTime: () => file.modifiedTime,
      trashed: () => isInBin(file, folder),
      explicitlyTrashed: () => file.trashed,
      starred: () => file.starred,
      shared: () => false,
      ownedByMe: () => true,
      spaces: () => ['drive'],
      appProperties: () => filled(file.appProperties),
      properties: () => filled(file.properties),
      size: () => (file.mimeType === FOLDER ? undefined : String(folder.bytes(file).length)),
      originalFilename: () => (hasBytes ? file.name : undefined),
      fileExtension: () => (hasBytes ? /\.(\w{1,8})$/.exec(file.name)?.[1] : undefined),
      md5Checksum: () => digest('md5'),
      sha1Checksum: () => digest('sha1'),
      sha256Checksum: () => digest('sha256'),
      webViewLink: () => linkOf(file),
    },
    selection,
  )
}

/** By itself or with a folder around it. */
function isInBin({ trashed, parents }: DriveFile, folder: DriveFolder): boolean {
  return trashed || parents.some((id) => isInBinById(id, folder))
}

function isInBinById(id: string, folder: DriveFolder): boolean {
  const parent = folder.find(id)
  return parent !== null && isInBin(parent, folder)
}
