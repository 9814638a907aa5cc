import * as z from 'zod/mini'
import { clipIdSchema, registerIdSchema, sha256Schema } from '../../protocol/identifiers.ts'
import { GENESIS } from '../chain.ts'
import { type Properties, readProperty } from './properties.ts'

const REGISTER = 'evidence.register'
const HEAD = 'evidence.head'
const PENDING = 'evidence.pending'

export const headSchema = z.object({ count: z.int().check(z.gte(0)), hash: sha256Schema })
/** How many rows were ever sealed, and the hash of the last: so the loss of the last rows is noticed as well. */
export type Head = z.infer<typeof headSchema>

const pendingSchema = z.nullable(
  z.object({
    id: clipIdSchema,
    number: z.int().check(z.gte(1)),
    rowHash: sha256Schema,
    payloadSha256: sha256Schema,
    received: z.string(),
    device: z.string(),
  }),
)
/** A row that is about to be written. Still here at the next request, it was or was not: the sheet knows. */
export type Pending = NonNullable<z.infer<typeof pendingSchema>>

/** The register's id; `null`: there is none yet. */
export function readRegisterId(properties: Properties): string | null {
  const id = properties[REGISTER]
  return id === undefined ? null : registerIdSchema.parse(id)
}

export const writeRegisterId = (id: string): Properties => ({ [REGISTER]: id })

export const readHead = (properties: Properties): Head =>
  readProperty(properties, HEAD, headSchema, { count: 0, hash: GENESIS })

export const readPending = (properties: Properties): Pending | null =>
  readProperty(properties, PENDING, pendingSchema, null)

/** Before the row is written. */
export const announce = (pending: Pending): Properties => ({ [PENDING]: JSON.stringify(pending) })

/** The row that was announced is not there, and never will be. */
export const withdraw = (): Properties => ({ [PENDING]: '' })

/** The row that was announced is there: it is the chain's last. */
export const advance = ({ number, rowHash }: Pending): Properties => ({
  [HEAD]: JSON.stringify({ count: number, hash: rowHash } satisfies Head),
  [PENDING]: '',
})
