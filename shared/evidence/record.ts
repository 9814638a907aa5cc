import * as z from 'zod/mini'
import type { StepId } from '../plan/plan.ts'
import { clipIdSchema, daySchema, momentSchema, sha256Schema } from '../protocol/identifiers.ts'
import { largestFile, mostFiles } from '../protocol/limits.ts'

/** The version of the record that this program writes; it reads this and older ones. */
export const RECORD_VERSION = 1

const stepIds = ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '3.1', '3.2', '3.3'] as const satisfies readonly StepId[]
export const stepSchema = z.enum(stepIds)

/** What may be kept as evidence; each is known by its first bytes. */
export const fileTypes = ['image/png', 'image/jpeg', 'image/webp', 'application/pdf'] as const
export type FileType = (typeof fileTypes)[number]

export const evidenceFileSchema = z.strictObject({
  /** As the device calls it; in Drive it gets a name that tells what it is. */
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  type: z.enum(fileTypes),
  bytes: z.int().check(z.gte(1), z.lte(largestFile)),
  sha256: sha256Schema,
})
export type EvidenceFile = z.infer<typeof evidenceFileSchema>

/** Jenis bukti. */
export const evidenceGenres = ['post', 'page', 'photo', 'video', 'document', 'data'] as const
export type EvidenceGenre = (typeof evidenceGenres)[number]

/** Where a field's value is from; `guess` says that nobody confirmed it. */
export const fieldSources = ['url', 'id', 'page', 'embedded', 'meta', 'person', 'guess', 'none'] as const
export type FieldSource = (typeof fieldSources)[number]

const source = z.optional(z.enum(fieldSources))
const line = (most: number) => z.string().check(z.maxLength(most))
const count = z.nullable(z.int().check(z.gte(0), z.lte(Number.MAX_SAFE_INTEGER)))
/** Of a page; with a host, and without anything that is not seen or ends an attribute. */
const webAddress = z.union([
  z.literal(''),
  z.string().check(z.maxLength(4000), z.regex(/^https?:\/\/[^\s\p{C}"'<>/?#][^\s\p{C}"'<>]*$/u)),
])

/**
 * One piece of evidence, as the officer saved it: the payload of a `clip`. What the server knows (time received, place
 * in Drive) and what people change later (status, notes) is not in it; it stands in the register.
 */
export const recordSchema = z.strictObject({
  v: z.literal(RECORD_VERSION),
  id: clipIdSchema,
  step: stepSchema,
  /** Which of the step's bukti dukung (`evidenceItems`); empty: none of them. */
  item: line(40),
  /** Ids of indicators that it supports. */
  indicators: z.array(z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/))).check(z.maxLength(19)),
  programme: line(500),
  genre: z.enum(evidenceGenres),
  title: line(300),
  account: line(200),
  platform: line(60),
  url: webAddress,
  canonicalUrl: webAddress,
  /** When it was posted, and how that is known. */
  posted: z.nullable(z.strictObject({ at: momentSchema, source: z.enum(fieldSources) })),
  /** By the device's clock. */
  captured: momentSchema,
  /** `YYYY-MM-DD`: the day that the evidence is about; `null`: not told. */
  effective: z.nullable(daySchema),
  caption: line(250_000),
  /** As shown when captured; `null`: not shown. */
  counts: z.strictObject({ likes: count, comments: count, shares: count, views: count }),
  officer: line(100),
  /** Burnt in before hashing; `by` is empty where nothing was covered. */
  redaction: z.strictObject({ boxes: z.int().check(z.gte(0), z.lte(10_000)), by: line(100) }),
  legalBasis: line(300),
  note: line(2000),
  /** Where the document lies, when it is not uploaded; empty otherwise. */
  link: webAddress,
  /** Where the fields are from, as far as it is known. */
  sources: z.strictObject({
    title: source,
    account: source,
    platform: source,
    url: source,
    canonicalUrl: source,
    posted: source,
    caption: source,
    counts: source,
  }),
  files: z.array(evidenceFileSchema).check(z.maxLength(mostFiles)),
})
export type EvidenceRecord = z.infer<typeof recordSchema>
