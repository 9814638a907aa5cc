import { DOCUMENT, type DriveFile, FOLDER, isGoogleFormat } from '../../drive/drive-file.ts'
import { newFileId } from '../../drive/drive-folder.ts'
import { BadSelection, parseFields } from '../../drive/field-selection.ts'
import { resourceOf } from '../../drive/resource.ts'
import { checked } from '../checked.ts'
import { ApiException, fail } from '../exception.ts'
import type { Host } from '../host.ts'
import { ServiceObject } from '../service-object.ts'
import { anything, nullable, optional, record, signaturesOf, text } from '../signature.ts'
import { list } from './file-list.ts'
import { formatsOf, type Media, parentsOf, parseResource, withProperties } from './file-resource.ts'
import { linkTo } from './link.ts'

const on = signaturesOf<'Drive.Files'>()
const args = optional(nullable(record))
type Args = Readonly<Record<string, unknown>> | null | undefined

/** The advanced service `Drive`, version 3: files that the script itself has made. */
export const driveFiles = checked<GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection, 'Drive.Files'>()({
  create: on(
    nullable(record),
    optional(anything),
    args,
  )((host, _self, resource, media, options) =>
    described('drive.files.create', host, createFile(host, resource, mediaOf(media)), options),
  ),
  get: on(
    text,
    args,
  )((host, _self, id, options) => {
    const method = 'drive.files.get'
    if (options?.['alt'] === 'media') return contentOf(host, fileOf(method, host, id))
    return described(method, host, fileOf(method, host, id), options)
  }),
  list: on(args)((host, _self, options) => list(host, options ?? {})),
  update: on(
    nullable(record),
    text,
    optional(anything),
    args,
  )((host, _self, resource, id, media, options) =>
    described('drive.files.update', host, updateFile(host, resource, id, mediaOf(media), options ?? {}), options),
  ),
  remove: on(text, args)((host, _self, id) => host.drive.remove(fileOf('drive.files.delete', host, id))),
  generateIds: on(args)((_host, _self, options) => ({
    kind: 'drive#generatedIds',
    space: 'drive',
    ids: Array.from({ length: Number(options?.['count'] ?? 10) }, newFileId),
  })),
})

function createFile(host: Host, given: unknown, media: Media | null): DriveFile {
  const method = 'drive.files.create'
  const resource = parseResource(method, given)
  const formats = formatsOf(method, resource.mimeType, media)
  const now = new Date(host.now()).toISOString()
  const file: DriveFile = {
    version: 1,
    id: idFor(method, host, resource.id, formats.mimeType),
    name: resource.name ?? 'Untitled',
    ...formats,
    description: resource.description ?? null,
    parents: parentsOf(method, host.drive, resource.parents ?? ['root']),
    createdTime: now,
    modifiedTime: now,
    trashed: false,
    starred: resource.starred ?? false,
    appProperties: withProperties({}, resource.appProperties),
    properties: withProperties({}, resource.properties),
  }
  host.drive.put(file, media?.bytes ?? new Uint8Array())
  return file
}

/** An id asked for beforehand (`generateIds`) makes a repeated creation fail in place of a second file. */
function idFor(method: string, host: Host, given: string | undefined, mimeType: string): string {
  if (given === undefined) return newFileId()
  if (isGoogleFormat(mimeType) && mimeType !== FOLDER) {
    throw new ApiException(method, 'Generated IDs are not supported for Docs Editors formats.')
  }
  if (!/^1[\w-]{32}$/.test(given)) throw new ApiException(method, 'The provided file ID is not usable.')
  if (host.drive.find(given)) throw new ApiException(method, 'A file already exists with the provided ID.')
  return given
}

function updateFile(
  host: Host,
  given: unknown,
  id: string,
  media: Media | null,
  options: Readonly<Record<string, unknown>>,
): DriveFile {
  const method = 'drive.files.update'
  const before = fileOf(method, host, id)
  const resource = parseResource(method, given)
  if (resource.parents) {
    throw new ApiException(
      method,
      'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
    )
  }
  const file: DriveFile = {
    ...before,
    ...formatsAfter(method, before, resource.mimeType, media),
    name: resource.name ?? before.name,
    description: resource.description ?? before.description,
    parents: moved(method, host, before, options),
    modifiedTime: new Date(host.now()).toISOString(),
    trashed: resource.trashed ?? before.trashed,
    starred: resource.starred ?? before.starred,
    appProperties: withProperties(before.appProperties, resource.appProperties),
    properties: withProperties(before.properties, resource.properties),
  }
  // Bytes lie under the ending of their format: with another format they are written anew.
  const bytes = media?.bytes ?? (file.contentType === before.contentType ? null : host.drive.bytes(before))
  host.drive.put(file, bytes)
  return file
}

/** Without a format in the resource it is that of the new bytes; a document stays one. */
function formatsAfter(method: string, before: DriveFile, told: string | undefined, media: Media | null) {
  if (media === null && told === undefined) return {}
  return formatsOf(method, told ?? (before.mimeType === DOCUMENT ? DOCUMENT : undefined), media)
}

function moved(
  method: string,
  host: Host,
  { parents }: DriveFile,
  options: Readonly<Record<string, unknown>>,
): string[] {
  const ids = (name: string) => {
    const value = options[name]
    return typeof value === 'string' ? parentsOf(method, host.drive, value.split(',')) : []
  }
  const added = ids('addParents')
  const removed = ids('removeParents')
  const left = parents.filter((id) => !removed.includes(id))
  // A file lies in one folder only.
  return added.length > 0 ? added.slice(-1) : left
}

function fileOf(method: string, host: Host, id: string): DriveFile {
  const { drive } = host
  if (id === 'root' || id === drive.rootId) return myDrive(drive.rootId)
  return drive.find(id) ?? notFound(method, id)
}

function notFound(method: string, id: string): never {
  throw new ApiException(method, `File not found: ${id}.`)
}

const myDrive = (id: string): DriveFile => ({
  version: 1,
  id,
  name: 'My Drive',
  mimeType: FOLDER,
  contentType: null,
  description: null,
  parents: [],
  createdTime: new Date(0).toISOString(),
  modifiedTime: new Date(0).toISOString(),
  trashed: false,
  starred: false,
  appProperties: {},
  properties: {},
})

function described(method: string, host: Host, file: DriveFile, options: Args): Record<string, unknown> {
  const fields = options?.['fields']
  try {
    const selection = typeof fields === 'string' ? parseFields(fields) : undefined
    return resourceOf(file, host.drive, (each) => linkTo(host, each), selection)
  } catch (error) {
    if (error instanceof BadSelection) throw new ApiException(method, `Invalid field selection ${error.message}`)
    throw error
  }
}

function mediaOf(value: unknown): Media | null {
  if (value === null || value === undefined) return null
  if (value instanceof ServiceObject && value.className === 'Blob') return (value as ServiceObject<'Blob'>).self // the class name says so
  return fail('The mediaData parameter only supports Blob types for upload.')
}

/** Text comes as a text. Google's service takes every other answer for JSON, and throws the bytes at the script. */
function contentOf(host: Host, file: DriveFile): string {
  if (isGoogleFormat(file.mimeType)) {
    throw new ApiException(
      'drive.files.get',
      'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
    )
  }
  const text = Buffer.from(host.drive.bytes(file)).toString('utf8')
  return /^text\/|[/+]json$/.test(file.mimeType) ? text : fail(`Response Code: 200. Message: ${text.slice(0, 200)}`)
}
