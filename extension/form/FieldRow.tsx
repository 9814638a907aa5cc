import type { ComponentChildren } from 'preact'
import type { TextKey } from '../locale/catalogues.ts'
import { useText } from '../locale/text.ts'
import type { FormField } from './clip-form.ts'
import { originTexts } from './origin-text.ts'

interface FieldRowProps {
  /** Id of the control inside. */
  readonly control: string
  readonly label: TextKey
  readonly field: FormField
  readonly isRequired?: boolean
  /** What has to be set right. */
  readonly fault: TextKey | null
  readonly children: ComponentChildren
}

/** A control with its label, where its value came from, and what is wrong with it. The control names `CONTROL-about`. */
export function FieldRow({ control, label, field, isRequired = false, fault, children }: FieldRowProps) {
  const text = useText()
  return (
    <div class={fault === null ? 'field' : 'field faulty'}>
      <div class="field-head">
        <label for={control}>
          {text(label)}
          {isRequired && <span class="required"> {text('form.required')}</span>}
        </label>
        <Origin field={field} />
      </div>
      {children}
      <p id={`${control}-about`} class="fault small" aria-live="polite">
        {fault === null ? '' : text(fault)}
      </p>
    </div>
  )
}

function Origin({ field: { value, origin, isGuess, because } }: { readonly field: FormField }) {
  const text = useText()
  if (value === '' || origin === 'person' || origin === 'empty') return null
  return (
    <span class={isGuess ? 'origin guess' : 'origin'}>
      {isGuess && <strong>{text('form.guess')} </strong>}
      {text(originTexts[origin], { words: because })}
    </span>
  )
}
