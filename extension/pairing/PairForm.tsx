import { useState } from 'preact/hooks'
import type { TextKey } from '../locale/catalogues.ts'
import { useText } from '../locale/text.ts'
import { Notice } from '../ui/Notice.tsx'
import { nameDevice } from './device-name.ts'
import type { PairingEntry } from './pair.ts'
import { type PairingForm, readPairingForm } from './pairing-entry.ts'

interface PairFormProps {
  readonly isBusy: boolean
  readonly officer: string
  readonly pair: (entry: PairingEntry) => Promise<boolean>
}

const inputs: readonly { readonly name: keyof PairingForm; readonly label: TextKey; readonly hint: TextKey }[] = [
  { name: 'link', label: 'pairing.link', hint: 'pairing.linkHint' },
  { name: 'code', label: 'pairing.code', hint: 'pairing.codeHint' },
  { name: 'officer', label: 'pairing.officer', hint: 'pairing.officerHint' },
  { name: 'deviceName', label: 'pairing.deviceName', hint: 'pairing.deviceNameHint' },
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
        <div class="field" key={name}>
          <label for={`pair-${name}`}>{text(label)}</label>
          <p id={`pair-${name}-hint`} class="muted small">
            {text(hint)}
          </p>
          <input
            id={`pair-${name}`}
            value={form[name]}
            autocomplete="off"
            spellcheck={false}
            aria-describedby={`pair-${name}-hint`}
            onInput={({ currentTarget: { value } }) => setForm((entered) => ({ ...entered, [name]: value }))}
          />
        </div>
      ))}
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
