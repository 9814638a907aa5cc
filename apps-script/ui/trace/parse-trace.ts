import * as z from 'zod/mini'
import { type Trace, traceListNames } from '../../../shared/panels/trace.ts'

const row = z.object({
  label: z.string(),
  note: z.string(),
  at: z.nullable(z.object({ sheet: z.string(), row: z.number() })),
})

const figure = z.object({ name: z.string(), figure: z.string() })

const trace = z.object({
  id: z.string(),
  choices: z.array(z.object({ id: z.string(), name: z.string() })),
  formula: z.string(),
  figure: z.string(),
  target: z.string(),
  status: z.string(),
  lacking: z.string(),
  source: z.string(),
  groups: z.array(figure),
  alternatives: z.array(figure),
  lists: z.array(z.object({ name: z.enum(traceListNames), count: z.number(), rows: z.array(row) })),
})

/** What the script answered, parsed at the border. */
export function parseTrace(answer: unknown): Trace {
  return trace.parse(answer)
}
