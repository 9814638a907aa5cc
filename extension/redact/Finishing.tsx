import { useState } from 'preact/hooks'
import { useText } from '../locale/text.ts'

interface FinishingProps {
  /** Something was done; else there is no original to keep. */
  readonly isEdited: boolean
  readonly done: (keepOriginals: boolean) => Promise<void>
  readonly cancel: () => void
}

/** Whether the originals are kept, and the way out. */
export function Finishing({ isEdited, done, cancel }: FinishingProps) {
  const text = useText()
  const [keeps, setKeeps] = useState(false)
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle')
  const finish = () => {
    setState('working')
    done(keeps).catch((error: unknown) => {
      console.error(error)
      setState('failed')
    })
  }
  return (
    <div class="redact-finish stack">
      {isEdited && (
        <label class="row">
          <input type="checkbox" checked={keeps} onChange={(event) => setKeeps(event.currentTarget.checked)} />
          <span>{text('redact.keepOriginals')}</span>
        </label>
      )}
      {isEdited && keeps && <p class="notice warn">{text('redact.keepWarning')}</p>}
      <p aria-live="polite" class={state === 'failed' ? 'notice bad' : 'muted'}>
        {state === 'working' && text('redact.working')}
        {state === 'failed' && text('redact.failed')}
      </p>
      <div class="row">
        <button type="button" class="primary" disabled={state === 'working'} onClick={finish}>
          {text('redact.done')}
        </button>
        <button type="button" disabled={state === 'working'} onClick={cancel}>
          {text('redact.cancel')}
        </button>
      </div>
    </div>
  )
}
