import * as z from 'zod/mini'
import { type Properties, readProperty } from './properties.ts'

const IDS = 'evidence.driveIds'
const FOLDERS = 'evidence.folders'

const foldersSchema = z.record(z.string(), z.object({ driveId: z.string(), isThere: z.boolean() }))
/** Folders by path ("2026/Langkah 1.2"; '' is the root): the id that each has, or will have. */
export type Folders = z.infer<typeof foldersSchema>

/**
 * Ids for files that are still to be made, asked of Drive beforehand: with one, making a file twice makes one file, however
 * often the attempt is cut off.
 */
export const readDriveIds = (properties: Properties): readonly string[] =>
  readProperty(properties, IDS, z.array(z.string()), [])

export const writeDriveIds = (ids: readonly string[]): Properties => ({ [IDS]: JSON.stringify(ids) })

export const readFolders = (properties: Properties): Folders => readProperty(properties, FOLDERS, foldersSchema, {})

/** Years before and after the present one whose folders are remembered: all years together would outgrow the store. */
const YEARS = 3

/** The folders without those of years long gone, or far ahead. */
export function recentFolders(folders: Folders, year: number): Folders {
  const isRecent = (path: string) => path === '' || Math.abs(Number(path.slice(0, 4)) - year) <= YEARS
  return Object.fromEntries(Object.entries(folders).filter(([path]) => isRecent(path)))
}

export const writeFolders = (folders: Folders): Properties => ({ [FOLDERS]: JSON.stringify(folders) })
