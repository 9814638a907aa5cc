import * as z from 'zod/mini'
import type { DataCheck, ListedFinding } from '../../../shared/panels/data-check.ts'

const finding = z.object({
  id: z.string(),
  message: z.string(),
  sheet: z.string(),
  at: z.nullable(z.object({ row: z.number(), column: z.number(), cell: z.string() })),
  reason: z.string(),
})

const offer = z.object({
  sheet: z.string(),
  row: z.number(),
  column: z.number(),
  label: z.string(),
  theirs: z.string(),
  ours: z.string(),
  isNews: z.boolean(),
})

const dataCheck = z.object({
  offers: z.array(offer),
  groups: z.array(
    z.object({
      group: z.string(),
      severity: z.enum(['error', 'warning', 'info', 'accepted']),
      title: z.string(),
      count: z.number(),
      findings: z.array(finding),
    }),
  ),
})

/** What the script answered, parsed at the border. */
export function parseDataCheck(answer: unknown): DataCheck {
  return dataCheck.parse(answer)
}

export function parseFindings(answer: unknown): readonly ListedFinding[] {
  return z.array(finding).parse(answer)
}
