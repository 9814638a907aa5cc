import { useEffect } from 'preact/hooks'
import type { SheetSummary } from '../../session/session.ts'
import { text } from '../locale/text.ts'

interface SheetTabsProps {
  readonly sheets: readonly SheetSummary[]
  readonly shownId: number
  readonly onShow: (sheetId: number) => void
  /** A mouse click on a tab leads on into the sheet; keys stay on the tabs. */
  readonly onLeave: () => void
}

/** A tab for each visible sheet, and a list of all. A hidden sheet that is looked at has a tab for so long. */
export function SheetTabs({ sheets, shownId, onShow, onLeave }: SheetTabsProps) {
  const tabs = sheets.filter((sheet) => !sheet.hidden || sheet.id === shownId)

  useEffect(() => document.getElementById(`tab-${shownId}`)?.scrollIntoView({ inline: 'nearest' }), [shownId])

  function onKeyDown(event: KeyboardEvent): void {
    const at = tabs.findIndex((sheet) => sheet.id === shownId)
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key]
    const sheet = to === undefined ? undefined : tabs.at(to % tabs.length)
    if (sheet === undefined) return
    event.preventDefault()
    onShow(sheet.id)
    document.getElementById(`tab-${sheet.id}`)?.focus()
  }

  return (
    <div class="sheet-tabs">
      <select
        aria-label={text('allSheets')}
        title={text('allSheets')}
        value={shownId}
        onChange={(event) => onShow(Number(event.currentTarget.value))}
      >
        {sheets.map((sheet) => (
          <option key={sheet.id} value={sheet.id}>
            {sheet.hidden ? text('hiddenSheet', sheet.name) : sheet.name}
          </option>
        ))}
      </select>
      <div role="tablist" aria-label={text('sheets')} onKeyDown={onKeyDown}>
        {tabs.map((sheet) => (
          <button
            key={sheet.id}
            id={`tab-${sheet.id}`}
            type="button"
            role="tab"
            aria-selected={sheet.id === shownId}
            aria-controls="sheet"
            tabIndex={sheet.id === shownId ? 0 : -1}
            class={sheet.hidden ? 'hidden-sheet' : ''}
            onClick={({ detail }) => {
              onShow(sheet.id)
              if (detail > 0) onLeave()
            }}
          >
            {sheet.name}
            {sheet.tabColor !== null && <span class="tab-color" style={{ background: sheet.tabColor }} />}
          </button>
        ))}
      </div>
    </div>
  )
}
