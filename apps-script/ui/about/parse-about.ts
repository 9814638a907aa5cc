import * as z from 'zod/mini'
import type { AboutWorkbook } from '../../../shared/panels/about.ts'

const source = z.object({ sheet: z.string(), kind: z.string(), counted: z.number(), leftOut: z.number() })

const about = z.object({
  version: z.string(),
  office: z.string(),
  year: z.number(),
  award: z.string(),
  sources: z.array(source),
  lacking: z.array(z.string()),
})

/** What the script answered, parsed at the border. */
export function parseAbout(answer: unknown): AboutWorkbook {
  return about.parse(answer)
}
