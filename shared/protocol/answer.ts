import * as z from 'zod/mini'
import { catalogSchema } from './catalog.ts'
import {
  clipIdSchema,
  clipMarkSchema,
  deviceIdSchema,
  momentSchema,
  registerIdSchema,
  sha256Schema,
} from './identifiers.ts'

/** The web app is there. All that a GET is told. */
const alive = z.object({ ok: z.literal(true), code: z.literal('alive'), v: z.number() })

const paired = z.object({
  ok: z.literal(true),
  code: z.literal('paired'),
  register: registerIdSchema,
  device: deviceIdSchema,
  /** Name of the office, to show in the extension. */
  office: z.string(),
})

/** The clip is in the register. A repeat gets the same answer; `received` is the server's time of the first. */
const stored = z.object({
  ok: z.literal(true),
  code: z.literal('stored'),
  id: clipIdSchema,
  received: z.nullable(momentSchema),
})

/** The clip is not in the register; `files` of those asked about are there already. */
const notStored = z.object({
  ok: z.literal(true),
  code: z.literal('notStored'),
  id: clipIdSchema,
  files: z.array(sha256Schema),
})

/** The file waits for its clip. */
const fileKept = z.object({ ok: z.literal(true), code: z.literal('fileKept'), sha256: sha256Schema })

/** Marks of the latest clips of the register. A sheet of an older version tells none. */
const clipped = z._default(z.array(clipMarkSchema).check(z.maxLength(10_000)), [])

const catalog = z.object({ ok: z.literal(true), code: z.literal('catalog'), catalog: catalogSchema, clipped })

/** The device has the newest catalogue. */
const catalogSame = z.object({ ok: z.literal(true), code: z.literal('catalogSame'), clipped })

const revoked = z.object({ ok: z.literal(true), code: z.literal('revoked') })

/** A refusal. `message` is its sentence for people, in Indonesian; the other fields belong to single codes. */
const refused = z.object({
  ok: z.literal(false),
  code: z.string(),
  message: z.string(),
  /** `clockOff`: the server's time. */
  now: z.optional(momentSchema),
  /** `filesMissing`: SHA-256 of each. */
  missing: z.optional(z.array(sha256Schema)),
  /** `wrongCode`: how many guesses are left. */
  left: z.optional(z.number()),
})

/** Fields that a later version adds are passed over; a known one of another type is no answer of ours. */
export const answerSchema = z.union([
  z.discriminatedUnion('code', [alive, paired, stored, notStored, fileKept, catalog, catalogSame, revoked]),
  refused,
])

export type Answer = z.infer<typeof answerSchema>
export type Acceptance = Extract<Answer, { ok: true }>
export type Refused = z.infer<typeof refused>
