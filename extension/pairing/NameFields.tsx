import type { TextKey } from '../locale/catalogues.ts'
import { useText } from '../locale/text.ts'
import { Field } from './Field.tsx'
import type { Names } from './pairing-entry.ts'

interface NameFieldsProps {
  /** Which form of the page they stand in. */
  readonly form: string
  readonly names: Names
  readonly onChange: (change: Partial<Names>) => void
}

const fields: readonly { readonly name: keyof Names; readonly label: TextKey; readonly hint: TextKey }[] = [
  { name: 'officer', label: 'pairing.officer', hint: 'pairing.officerHint' },
  { name: 'deviceName', label: 'pairing.deviceName', hint: 'pairing.deviceNameHint' },
]

/** Who takes the evidence, and with what. */
export function NameFields({ form, names, onChange }: NameFieldsProps) {
  const text = useText()
  return (
    <>
      {fields.map(({ name, label, hint }) => (
        <Field
          key={name}
          id={`${form}-${name}`}
          label={text(label)}
          hint={text(hint)}
          value={names[name]}
          onInput={(value) => onChange({ [name]: value })}
        />
      ))}
    </>
  )
}
