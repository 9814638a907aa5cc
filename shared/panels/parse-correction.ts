import * as z from 'zod/mini'
import { fieldSchema, kindSchema } from '../mapping/parse-mapping.ts'
import type { Correction } from './connect.ts'

const line = z.int().check(z.positive())
const table = z.string()
const sheetId = z.int()

const correction = z.discriminatedUnion('do', [
  z.object({ do: z.literal('setColumn'), table, field: fieldSchema, column: z.nullable(line), header: z.string() }),
  z.object({ do: z.literal('setKind'), table, kind: kindSchema }),
  z.object({ do: z.literal('setHeader'), table, first: line, last: line }),
  z.object({
    do: z.literal('addTable'),
    sheetId,
    kind: kindSchema,
    headerRows: z.nullable(z.object({ first: line, last: line })),
  }),
  z.object({ do: z.literal('ignoreSheet'), sheetId }),
  z.object({ do: z.literal('forgetSheet'), sheetId }),
  z.object({ do: z.literal('ignoreTable'), table }),
  z.object({ do: z.literal('heedTable'), table }),
  z.object({ do: z.literal('setValue'), table, field: fieldSchema, value: z.string(), meaning: z.string() }),
  z.object({ do: z.literal('leaveOutRow'), sheetId, row: line }),
  z.object({ do: z.literal('countRow'), table, mark: z.string() }),
])

/** What the panel asks to change; `null` where it is no correction. */
export function parseCorrection(value: unknown): Correction | null {
  const parsed = correction.safeParse(value)
  return parsed.success ? parsed.data : null
}
