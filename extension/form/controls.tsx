import type { TextKey } from '../locale/catalogues.ts'
import { useText } from '../locale/text.ts'
import type { FormField, FormFieldName } from './clip-form.ts'
import { FieldRow } from './FieldRow.tsx'

interface ControlProps {
  readonly name: FormFieldName
  readonly label: TextKey
  readonly field: FormField
  readonly fault?: TextKey | null
  readonly isRequired?: boolean
  readonly write: (field: FormFieldName, value: string) => void
}

interface TextFieldProps extends ControlProps {
  readonly type?: 'text' | 'date' | 'datetime-local' | 'url'
  /** More than one: a field of several lines. */
  readonly rows?: number
  readonly most?: number
}

export function TextField({ name, label, field, fault = null, isRequired = false, write, ...look }: TextFieldProps) {
  const { type = 'text', rows = 1, most = 2000 } = look
  const control = {
    id: name,
    value: field.value,
    maxLength: most,
    required: isRequired,
    'aria-describedby': `${name}-about`,
    'aria-invalid': fault !== null,
  }
  return (
    <FieldRow control={name} label={label} field={field} isRequired={isRequired} fault={fault}>
      {rows > 1 ? (
        <textarea {...control} rows={rows} onInput={({ currentTarget }) => write(name, currentTarget.value)} />
      ) : (
        <input {...control} type={type} onInput={({ currentTarget }) => write(name, currentTarget.value)} />
      )}
    </FieldRow>
  )
}

interface ChoiceFieldProps extends ControlProps {
  /** What stands there while nothing is chosen. */
  readonly none: TextKey
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

export function ChoiceField({
  name,
  label,
  field,
  fault = null,
  isRequired = false,
  write,
  ...offer
}: ChoiceFieldProps) {
  const text = useText()
  return (
    <FieldRow control={name} label={label} field={field} isRequired={isRequired} fault={fault}>
      <select
        id={name}
        value={field.value}
        required={isRequired}
        aria-describedby={`${name}-about`}
        aria-invalid={fault !== null}
        onChange={({ currentTarget }) => write(name, currentTarget.value)}
      >
        <option value="">{text(offer.none)}</option>
        {offer.options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </FieldRow>
  )
}
