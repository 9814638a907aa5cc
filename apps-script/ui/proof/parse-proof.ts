import * as z from 'zod/mini'
import type { Proof } from '../../../shared/panels/proof.ts'

const remark = z.object({
  message: z.string(),
  at: z.nullable(z.object({ sheet: z.string(), row: z.number(), column: z.number(), cell: z.string() })),
})

const proof = z.object({
  state: z.enum(['none', 'underway', 'done']),
  at: z.number(),
  total: z.number(),
  done: z.number(),
  head: z.object({ count: z.number(), hash: z.string() }),
  whole: z.number(),
  changed: z.array(remark),
  missing: z.array(remark),
  more: z.number(),
})

/** What the script answered, parsed at the border. */
export function parseProof(answer: unknown): Proof {
  return proof.parse(answer)
}
