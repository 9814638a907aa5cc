import * as z from 'zod/mini'
import type { CarriedDevice, EvidenceForm } from '../../../shared/panels/add-evidence.ts'
import { type Answer, answerSchema, type Refused } from '../../../shared/protocol/answer.ts'
import { catalogSchema } from '../../../shared/protocol/catalog.ts'
import { deviceIdSchema } from '../../../shared/protocol/identifiers.ts'

const form = z.object({ catalog: catalogSchema, officer: z.string() })

const carried = z.union([
  z.object({
    ok: z.literal(true),
    code: z.enum(['known', 'newcomer']),
    device: deviceIdSchema,
    name: z.string(),
    officer: z.string(),
  }),
  z.object({ ok: z.literal(false), code: z.string(), message: z.string() }),
])

/** What the script answered, parsed at the border. */
export function parseForm(answer: unknown): EvidenceForm {
  return form.parse(answer)
}

export function parseAnswer(answer: unknown): Answer {
  return answerSchema.parse(answer)
}

export function parseAnswers(answer: unknown): readonly Answer[] {
  return z.array(answerSchema).parse(answer)
}

export function parseCarriedDevice(answer: unknown): CarriedDevice | Refused {
  return carried.parse(answer)
}
