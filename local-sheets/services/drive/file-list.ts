import { type DriveFile, FOLDER } from '../../drive/drive-file.ts'
import { BadSelection, parseFields, select } from '../../drive/field-selection.ts'
import { BadQuery, parseQuery } from '../../drive/file-query.ts'
import { resourceOf } from '../../drive/resource.ts'
import { ApiException } from '../exception.ts'
import type { Host } from '../host.ts'
import { linkTo } from './link.ts'

type Options = Readonly<Record<string, unknown>>

const METHOD = 'drive.files.list'
const USUAL_PAGE = 100
const LARGEST_PAGE = 1000
const BY_DEFAULT = 'kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType)'

/** One page of files, trashed ones too unless `q` leaves them out. */
export function list(host: Host, options: Options): Record<string, unknown> {
  try {
    const q = textOf(options, 'q')
    const matches = q === null ? () => true : parseQuery(q, host.drive.rootId)
    const found = sorted(host.drive.all().filter(matches), options)
    const size = Number(options['pageSize'] ?? USUAL_PAGE)
    if (!(size >= 1 && size <= LARGEST_PAGE)) throw new BadQuery('pageSize')
    const from = startOf(textOf(options, 'pageToken'))
    const page = found.slice(from, from + size)
    const rest = from + size < found.length
    return select(
      {
        kind: () => 'drive#fileList',
        incompleteSearch: () => false,
        nextPageToken: () => (rest ? Buffer.from(`${from + size}`).toString('base64url') : undefined),
        files: (inside) => page.map((file) => resourceOf(file, host.drive, (each) => linkTo(host, each), inside)),
      },
      parseFields(textOf(options, 'fields') ?? BY_DEFAULT),
    )
  } catch (error) {
    if (error instanceof BadSelection) throw new ApiException(METHOD, `Invalid field selection ${error.message}`)
    if (error instanceof BadQuery) throw new ApiException(METHOD, 'Invalid Value')
    throw error
  }
}

function textOf(options: Options, name: string): string | null {
  const value = options[name]
  return typeof value === 'string' && value !== '' ? value : null
}

function startOf(pageToken: string | null): number {
  if (pageToken === null) return 0
  const start = Number(Buffer.from(pageToken, 'base64url').toString())
  if (!Number.isInteger(start) || start < 1) throw new BadQuery(pageToken)
  return start
}

const ORDERS: Readonly<Record<string, (one: DriveFile, other: DriveFile) => number>> = {
  createdTime: (one, other) => one.createdTime.localeCompare(other.createdTime),
  modifiedTime: (one, other) => one.modifiedTime.localeCompare(other.modifiedTime),
  name: (one, other) => one.name.localeCompare(other.name),
  name_natural: (one, other) => one.name.localeCompare(other.name, undefined, { numeric: true }),
  folder: (one, other) => Number(other.mimeType === FOLDER) - Number(one.mimeType === FOLDER),
}

/** By `orderBy` (`folder,modifiedTime desc`); without it the newest stands first. */
function sorted(files: readonly DriveFile[], options: Options): readonly DriveFile[] {
  const orderBy = textOf(options, 'orderBy')
  if (orderBy === null) return files.toReversed()
  const orders = orderBy.split(',').map((part) => {
    const [key = '', direction] = part.trim().split(/\s+/)
    const order = ORDERS[key]
    if (!order || (direction !== undefined && direction !== 'desc')) throw new BadQuery(orderBy)
    return direction === 'desc' ? (one: DriveFile, other: DriveFile) => -order(one, other) : order
  })
  return files.toSorted((one, other) => orders.reduce((so, order) => so || order(one, other), 0))
}
