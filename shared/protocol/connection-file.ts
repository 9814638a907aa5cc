import * as z from 'zod/mini'
import { stepSchema } from '../evidence/record.ts'
import type { Catalog } from './catalog.ts'
import { momentSchema, registerIdSchema, sha256Schema } from './identifiers.ts'

/** How the name of a connection file ("berkas sambungan") ends. */
export const CONNECTION_FILE_ENDING = '.sambungan.json'

const FORMAT = 'pug-sambungan'
const VERSION = 1

/** Characters of a connection file; a catalogue with thousands of programmes is smaller. */
const largestConnectionFile = 4_000_000

/** As a record takes it. */
const longestProgramme = 500
const mostProgrammes = 5_000
const longestOffice = 300

const line = (most: number) => z.string().check(z.maxLength(most))

/** `Catalog`, of a hand that nobody vouches for: nothing beside it, and of bounded length. */
const carriedCatalogSchema = z.strictObject({
  version: sha256Schema,
  steps: z
    .array(
      z.strictObject({
        id: stepSchema,
        title: line(500),
        items: z.array(z.strictObject({ id: line(40), title: line(500), owed: z.boolean() })).check(z.maxLength(100)),
      }),
    )
    .check(z.maxLength(50)),
  indicators: z.array(z.strictObject({ id: line(60), aspect: line(200), step: line(40) })).check(z.maxLength(200)),
  programmes: z.array(line(longestProgramme)).check(z.maxLength(mostProgrammes)),
})

/**
 * What a browser has to know of a sheet that it cannot reach: which register its clips are for, and what its form offers.
 * There is nothing secret in it. Who opens it makes a key of their own, and asks in a clip file to be let in.
 */
const connectionFileSchema = z.strictObject({
  format: z.literal(FORMAT),
  v: z.literal(VERSION),
  register: registerIdSchema,
  /** Name of the office's spreadsheet. */
  office: z.string().check(z.minLength(1), z.maxLength(longestOffice)),
  /** By the server's clock: of two files the later one counts. */
  made: momentSchema,
  catalog: carriedCatalogSchema,
})

export interface ConnectionFile {
  readonly register: string
  readonly office: string
  readonly made: string
  readonly catalog: Catalog
}

export type ConnectionFileProblem = 'notJson' | 'newerVersion' | 'invalid'

/** The text of a connection file. A programme whose name no record could hold is left out. */
export function writeConnectionFile({ register, office, made, catalog }: ConnectionFile): string {
  const programmes = catalog.programmes.filter(({ length }) => length <= longestProgramme).slice(0, mostProgrammes)
  return JSON.stringify({
    format: FORMAT,
    v: VERSION,
    register,
    office: office.slice(0, longestOffice),
    made,
    catalog: { ...catalog, programmes },
  })
}

/** What a connection file says, or why it is none. */
export function parseConnectionFile(
  text: string,
): { readonly file: ConnectionFile } | { readonly problem: ConnectionFileProblem } {
  if (text.length > largestConnectionFile) return { problem: 'invalid' }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { problem: 'notJson' }
  }
  const version = z.object({ format: z.literal(FORMAT), v: z.number() }).safeParse(json)
  if (version.success && version.data.v > VERSION) return { problem: 'newerVersion' }
  const parsed = connectionFileSchema.safeParse(json)
  if (!parsed.success) return { problem: 'invalid' }
  const { register, office, made, catalog } = parsed.data
  return { file: { register, office, made, catalog } }
}
