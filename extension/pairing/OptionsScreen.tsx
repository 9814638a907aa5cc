import { Brandbar } from '../clipping/Brandbar.tsx'
import { currentSheet } from '../clipping/open-clip.ts'
import { useText } from '../locale/text.ts'
import type { Database } from '../store/database.ts'
import { keepingTimes } from '../store/preferences.ts'
import { Notice } from '../ui/Notice.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { FileForm } from './FileForm.tsx'
import { PairForm } from './PairForm.tsx'
import { SheetCard } from './SheetCard.tsx'
import { type Options, useOptions } from './use-options.ts'

/** Sheets that clips go to, pairing with another, and what the officer prefers. */
export function OptionsScreen({ database, first }: { readonly database: Database; readonly first: Options }) {
  const text = useText()
  const { options, told, isBusy, deeds } = useOptions(database, first)
  const { sheets, preferences, waiting } = options
  const current = currentSheet(
    sheets.map(({ sheet }) => sheet),
    preferences,
  )
  return (
    <>
      <Brandbar sheet={current} waiting={waiting} />
      <div class="page stack">
        {told !== null && <Notice tone={told.tone}>{text(told.text, told.values)}</Notice>}
        {sheets.length > 0 && (
          <section aria-labelledby="sheets">
            <h2 id="sheets">{text('sheets.title')}</h2>
            <ul class="stack">
              {sheets.map((listed) => (
                <SheetCard
                  key={listed.sheet.id}
                  listed={listed}
                  isCurrent={listed.sheet.id === current?.id}
                  isBusy={isBusy}
                  deeds={deeds}
                />
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="connect" class="card stack">
          <h2 id="connect">{text(sheets.length === 0 ? 'pairing.title' : 'pairing.another')}</h2>
          <p>{text('pairing.how')}</p>
          <PairForm isBusy={isBusy} officer={current?.officer ?? ''} pair={deeds.pair} />
          <details>
            <summary>{text('byFile.title')}</summary>
            <FileForm isBusy={isBusy} officer={current?.officer ?? ''} open={deeds.openFile} />
          </details>
        </section>
        <section aria-labelledby="preferences" class="card stack">
          <h2 id="preferences">{text('options.title')}</h2>
          <div class="field">
            <label for="keep">{text('options.keep')}</label>
            <select
              id="keep"
              value={preferences.keepSentDays}
              onChange={({ currentTarget }) => {
                const keepSentDays = keepingTimes.find((days) => days === Number(currentTarget.value))
                if (keepSentDays !== undefined) void deeds.prefer({ keepSentDays })
              }}
            >
              {keepingTimes.map((days) => (
                <option key={days} value={days}>
                  {days === 0 ? text('options.keepNot') : text('options.keepDays', { days })}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for="legal-basis">{text('options.legalBasis')}</label>
            <p id="legal-basis-hint" class="muted small">
              {text('options.legalBasisHint')}
            </p>
            <input
              id="legal-basis"
              value={preferences.legalBasis}
              maxLength={300}
              aria-describedby="legal-basis-hint"
              onChange={({ currentTarget }) => void deeds.prefer({ legalBasis: currentTarget.value.trim() })}
            />
          </div>
        </section>
        <p>
          <PageLink page="privacy.html">{text('options.privacy')}</PageLink>
        </p>
      </div>
    </>
  )
}
