import * as z from 'zod/mini'
import { stepSchema } from '../evidence/record.ts'
import { sha256Schema } from './identifiers.ts'

/** What the extension's form offers. `version` is the SHA-256 of all the rest: another version, another catalogue. */
export const catalogSchema = z.object({
  version: sha256Schema,
  steps: z.array(
    z.object({
      id: stepSchema,
      title: z.string(),
      /** "Bukti dukung" that the step owes, or, where the plan names none, what is suggested. */
      items: z.array(z.object({ id: z.string(), title: z.string(), owed: z.boolean() })),
    }),
  ),
  indicators: z.array(z.object({ id: z.string(), aspect: z.string(), step: z.string() })),
  /** Names of the office's programmes, kegiatan or sub kegiatan, as its budget has them. */
  programmes: z.array(z.string()),
})

export type Catalog = z.infer<typeof catalogSchema>
