import { useState } from 'preact/hooks'
import { fingerprintOf } from '../../shared/protocol/fingerprint.ts'
import { useText } from '../locale/text.ts'
import { problemText } from '../queue/delivery-text.ts'
import { Notice } from '../ui/Notice.tsx'
import type { ListedSheet, OptionDeeds } from './use-options.ts'

interface SheetCardProps {
  readonly listed: ListedSheet
  readonly isCurrent: boolean
  readonly isBusy: boolean
  readonly deeds: OptionDeeds
}

/** A connected sheet: whether new clips go there, what is wrong with it, how to leave it. */
export function SheetCard({ listed: { sheet, mayReach }, isCurrent, isBusy, deeds }: SheetCardProps) {
  const text = useText()
  const [isLeaving, setLeaving] = useState(false)
  return (
    <li class="card stack">
      <label class="row">
        <input
          type="radio"
          name="current"
          checked={isCurrent}
          onChange={() => void deeds.prefer({ currentSheet: sheet.id })}
        />
        <strong>{sheet.name}</strong>
        {sheet.address === null && <span class="origin">{text('sheets.byFile')}</span>}
        {isCurrent && <span class="origin">{text('sheets.current')}</span>}
      </label>
      <p class="muted small">
        {text('sheets.about', { officer: sheet.officer, day: new Date(sheet.pairedAt).toLocaleDateString() })}
      </p>
      <p class="muted small">
        {text('sheets.fingerprint')} <span class="fingerprint">{fingerprintOf(sheet.device)}</span>
      </p>
      {sheet.address === null && <Notice tone="plain">{text('sheets.byFileHow')}</Notice>}
      {sheet.closed !== null && <Notice tone="bad">{text(problemText(sheet.closed))}</Notice>}
      {!mayReach && <Notice tone="warn">{text('problem.noAccess')}</Notice>}
      <div class="row">
        {sheet.address !== null && !mayReach && (
          <button type="button" disabled={isBusy} onClick={() => void deeds.allow(sheet)}>
            {text('sheets.allow')}
          </button>
        )}
        {sheet.address !== null && (
          <button type="button" disabled={isBusy || !mayReach} onClick={() => void deeds.refresh(sheet)}>
            {text('sheets.refresh')}
          </button>
        )}
        <button type="button" disabled={isBusy} aria-expanded={isLeaving} onClick={() => setLeaving(!isLeaving)}>
          {text('sheets.leave')}
        </button>
      </div>
      {isLeaving && (
        <div class="notice warn stack">
          <p>{text(sheet.address === null ? 'sheets.leaveByFileAsk' : 'sheets.leaveAsk')}</p>
          <div class="row">
            {sheet.address !== null && (
              <button type="button" class="danger" disabled={isBusy} onClick={() => void deeds.disconnect(sheet)}>
                {text('sheets.disconnect')}
              </button>
            )}
            <button type="button" disabled={isBusy} onClick={() => void deeds.forget(sheet)}>
              {text('sheets.forget')}
            </button>
            <button type="button" onClick={() => setLeaving(false)}>
              {text('sheets.stay')}
            </button>
          </div>
        </div>
      )}
    </li>
  )
}
