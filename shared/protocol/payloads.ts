import * as z from 'zod/mini'
import { evidenceFileSchema, stepSchema } from '../evidence/record.ts'
import { clipIdSchema, daySchema, publicKeySchema, sha256Schema } from './identifiers.ts'
import { mostFiles } from './limits.ts'

/** A name that a person gave: one line. */
const nameSchema = z.string().check(z.minLength(1), z.maxLength(100), z.regex(/^[^\p{Cc}]*$/u))

/** `pair`: makes the key that signs this request a device of the register. */
export const pairPayloadSchema = z.strictObject({
  code: z.string().check(z.maxLength(40)),
  publicKey: publicKeySchema,
  /** "Chrome di laptop Rina" */
  name: nameSchema,
  officer: nameSchema,
})

/** `pair`, carried in a clip file: no code, as somebody at the sheet lets the device in. Never taken by `doPost`. */
export const wishPayloadSchema = z.strictObject({ publicKey: publicKeySchema, name: nameSchema, officer: nameSchema })

/** `status`: is this clip stored, and which of these files are there already? */
export const statusPayloadSchema = z.strictObject({
  id: clipIdSchema,
  files: z.optional(z.array(sha256Schema).check(z.maxLength(mostFiles))),
})

/** `file`: one file of a clip, ahead of it. What it shares with the record puts it where a person finds it. */
export const filePayloadSchema = z.strictObject({
  clip: clipIdSchema,
  step: stepSchema,
  /** `YYYY-MM-DD` of the capture, at the office. */
  date: daySchema,
  title: z.string().check(z.maxLength(300)),
  /** Which of the clip's files, from 1. */
  number: z.int().check(z.gte(1), z.lte(mostFiles)),
  file: evidenceFileSchema,
})

/** `catalog`: what the form offers; `known` is the version that the device has. */
export const catalogPayloadSchema = z.strictObject({ known: z.optional(sha256Schema) })

/** `revokeSelf`: this device is given up. */
export const revokePayloadSchema = z.strictObject({})

/** Files in base64 that come with evidence added at the sheet. */
export const addedFilesSchema = z.array(z.string()).check(z.maxLength(mostFiles))

export type PairPayload = z.infer<typeof pairPayloadSchema>
export type WishPayload = z.infer<typeof wishPayloadSchema>
export type FilePayload = z.infer<typeof filePayloadSchema>
