import { useState } from 'preact/hooks'
import type { FindingGroup, ListedFinding } from '../../../shared/panels/data-check.ts'
import type { DataCheckDeeds } from './use-data-check.ts'

interface FindingProps {
  readonly finding: ListedFinding
  readonly severity: FindingGroup['severity']
  readonly deeds: DataCheckDeeds
  readonly isBusy: boolean
}

/** What is wrong and what to do, the way to its cell, and the reason why it may stay as it is. */
export function Finding({ finding, severity, deeds, isBusy }: FindingProps) {
  const { message, sheet, at, reason } = finding
  return (
    <li tabIndex={-1}>
      <span>{message}</span>
      {at ? (
        <button type="button" class="jump" onClick={() => deeds.goTo(finding)}>
          {sheet}, sel {at.cell}
        </button>
      ) : (
        sheet !== '' && <span class="muted">{sheet}</span>
      )}
      {severity === 'accepted' && (
        <>
          <span class="reason">Diterima karena: {reason}</span>
          <button type="button" class="jump" disabled={isBusy} onClick={() => deeds.accept(finding, '')}>
            Periksa lagi<span class="hidden">: {message}</span>
          </button>
        </>
      )}
      {(severity === 'error' || severity === 'warning') && (
        <Acceptance finding={finding} deeds={deeds} isBusy={isBusy} />
      )}
    </li>
  )
}

function Acceptance({ finding, deeds, isBusy }: Pick<FindingProps, 'finding' | 'deeds' | 'isBusy'>) {
  const [reason, write] = useState('')
  const id = `reason ${finding.id}`
  return (
    <details class="accept">
      <summary>
        Terima dengan alasan<span class="hidden">: {finding.message}</span>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          deeds.accept(finding, reason.trim())
        }}
      >
        <label for={id}>Alasan, misalnya dasar atau keputusannya</label>
        <input id={id} value={reason} maxLength={500} onInput={({ currentTarget }) => write(currentTarget.value)} />
        <button type="submit" disabled={isBusy || reason.trim() === ''}>
          Terima
        </button>
      </form>
    </details>
  )
}
