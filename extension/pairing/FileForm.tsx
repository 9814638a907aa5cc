import { useRef, useState } from 'preact/hooks'
import { CONNECTION_FILE_ENDING } from '../../shared/protocol/connection-file.ts'
import type { TextKey } from '../locale/catalogues.ts'
import { useText } from '../locale/text.ts'
import { Notice } from '../ui/Notice.tsx'
import { nameDevice } from './device-name.ts'
import { NameFields } from './NameFields.tsx'
import { type Names, readNames } from './pairing-entry.ts'

interface FileFormProps {
  readonly isBusy: boolean
  readonly officer: string
  readonly open: (file: File, names: Names) => Promise<boolean>
}

/** Connects this browser to a sheet that cannot be reached, by a file of its sidebar. */
export function FileForm({ isBusy, officer, open }: FileFormProps) {
  const text = useText()
  const input = useRef<HTMLInputElement>(null)
  const [names, setNames] = useState<Names>({ officer, deviceName: nameDevice(navigator.userAgent) })
  const [problem, setProblem] = useState<TextKey | null>(null)

  const submit = async () => {
    const file = input.current?.files?.[0]
    if (file === undefined) return setProblem('byFile.noFile')
    const entry = readNames(names)
    if ('problem' in entry) return setProblem(entry.problem)
    setProblem(null)
    if ((await open(file, entry)) && input.current) input.current.value = ''
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
      <p>{text('byFile.how')}</p>
      <div class="field">
        <label for="connection-file">{text('byFile.file')}</label>
        <p id="connection-file-hint" class="muted small">
          {text('byFile.fileHint', { ending: CONNECTION_FILE_ENDING })}
        </p>
        <input id="connection-file" ref={input} type="file" accept=".json" aria-describedby="connection-file-hint" />
      </div>
      <NameFields form="file" names={names} onChange={(change) => setNames({ ...names, ...change })} />
      {problem !== null && <Notice tone="bad">{text(problem)}</Notice>}
      <div class="row">
        <button type="submit" disabled={isBusy}>
          {text('byFile.open')}
        </button>
      </div>
    </form>
  )
}
