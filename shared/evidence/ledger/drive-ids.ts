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

export const writeFolders = (folders: Folders): Properties => ({ [FOLDERS]: JSON.stringify(folders) })
