import { useState } from 'preact/hooks'
import type { TextKey } from '../locale/catalogues.ts'
import { useText } from '../locale/text.ts'
import { Notice } from '../ui/Notice.tsx'
import { nameDevice } from './device-name.ts'
import { Field } from './Field.tsx'
import { NameFields } from './NameFields.tsx'
import type { PairingEntry } from './pair.ts'
import { type PairingForm, readPairingForm } from './pairing-entry.ts'

interface PairFormProps {
  readonly isBusy: boolean
  readonly officer: string
  readonly pair: (entry: PairingEntry) => Promise<boolean>
}

const inputs: readonly { readonly name: 'link' | 'code'; readonly label: TextKey; readonly hint: TextKey }[] = [
  { name: 'link', label: 'pairing.link', hint: 'pairing.linkHint' },
  { name: 'code', label: 'pairing.code', hint: 'pairing.codeHint' },
]

/** Connects this browser to a sheet, by the sidebar's link or by address and code. */
export function PairForm({ isBusy, officer, pair }: PairFormProps) {
  const text = useText()
  const [form, setForm] = useState<PairingForm>({
    link: '',
    code: '',
    officer,
    deviceName: nameDevice(navigator.userAgent),
  })
  const [problem, setProblem] = useState<TextKey | null>(null)

  const submit = async () => {
    const entry = readPairingForm(form)
    if ('problem' in entry) return setProblem(entry.problem)
    setProblem(null)
    if (await pair(entry)) setForm({ ...form, link: '', code: '' })
  }
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {inputs.map(({ name, label, hint }) => (
        <Field
          key={name}
          id={`pair-${name}`}
          label={text(label)}
          hint={text(hint)}
          value={form[name]}
          onInput={(value) => setForm((entered) => ({ ...entered, [name]: value }))}
        />
      ))}
      <NameFields form="pair" names={form} onChange={(change) => setForm((entered) => ({ ...entered, ...change }))} />
      <p class="small">{text('pairing.permission')}</p>
      {problem !== null && <Notice tone="bad">{text(problem)}</Notice>}
      <div class="row">
        <button type="submit" class="primary" disabled={isBusy}>
          {text(isBusy ? 'pairing.connecting' : 'pairing.connect')}
        </button>
      </div>
    </form>
  )
}
