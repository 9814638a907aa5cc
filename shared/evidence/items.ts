import { plan, type StepId } from '../plan/plan.ts'
import { stepTexts } from '../plan/plan-text.ts'

/** One piece of bukti dukung that a step asks for. */
export interface EvidenceItem {
  /** `1.2-3`: the third of step 1.2. */
  readonly id: string
  readonly step: StepId
  readonly title: string
  /** Named by the plan; `false`: only suggested, where the plan names none. */
  readonly owed: boolean
}

/** Every piece of evidence that the plan names, and the suggestions where it names none, by step. */
export const evidenceItems: readonly EvidenceItem[] = plan.flatMap(({ steps }) =>
  steps.flatMap(({ id }) => itemsOf(id)),
)

function itemsOf(step: StepId): readonly EvidenceItem[] {
  const { evidence, suggestedEvidence } = stepTexts[step]
  return [...evidence, ...suggestedEvidence].map((title, index) => ({
    id: `${step}-${index + 1}`,
    step,
    title,
    owed: index < evidence.length,
  }))
}
