import * as z from 'zod/mini'
import type { EvidenceForm } from '../../../shared/panels/add-evidence.ts'
import { type Answer, answerSchema } from '../../../shared/protocol/answer.ts'
import { catalogSchema } from '../../../shared/protocol/catalog.ts'

const form = z.object({ catalog: catalogSchema, officer: z.string() })

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
