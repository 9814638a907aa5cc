import type { Catalog } from '../../shared/protocol/catalog.ts'
import { type ClipForm, emptyField, written } from './clip-form.ts'
import { onlyItem } from './fill-form.ts'
import { itemsOf, stepOf } from './form-catalog.ts'

/**
 * The form after the officer chose a step: evidence of another step is taken back, an indicator of another step too unless
 * the officer chose it.
 */
export function chooseStep(form: ClipForm, step: string, catalog: Catalog): ClipForm {
  const chosen = written(form, 'step', step)
  const item = itemsOf(catalog, step).includes(form.item.value) ? form.item : onlyItem(catalog, step)
  const isForeign = form.indicator.origin !== 'person' && stepOf(catalog, form.indicator.value) !== step
  return { ...chosen, item, indicator: isForeign ? emptyField : form.indicator }
}

/** The form after the officer chose an indicator: its step goes with it, unless the officer chose another one. */
export function chooseIndicator(form: ClipForm, indicator: string, catalog: Catalog): ClipForm {
  const chosen = written(form, 'indicator', indicator)
  const step = stepOf(catalog, indicator)
  if (step === '' || form.step.origin === 'person' || form.step.value === step) return chosen
  const item = itemsOf(catalog, step).includes(form.item.value) ? form.item : onlyItem(catalog, step)
  return { ...chosen, step: { value: step, origin: 'plan', isGuess: false, because: '' }, item }
}
