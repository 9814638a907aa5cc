import { useEffect, useRef, useState } from 'preact/hooks'
import type { Area, SheetSummary } from '../../session/session.ts'
import type { Selected } from '../app/state.ts'
import { areaName, parseArea } from '../grid/a1.ts'
import { text } from '../locale/text.ts'

interface FormulaBarProps {
  readonly sheet: SheetSummary
  readonly selected: Selected | null
  /** What is being typed in the grid itself. */
  readonly draft: string | null
  readonly onCommit: (row: number, column: number, input: string) => void
  readonly onGo: (area: Area) => void
  readonly onBadAddress: (address: string) => void
  readonly onLeave: () => void
}

/** The address of the selection, to be read or typed, and the whole content of the active cell. */
export function FormulaBar(props: FormulaBarProps) {
  return (
    <div class="formula-bar">
      <AddressField {...props} />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <ContentField {...props} />
    </div>
  )
}

function AddressField({ sheet, selected, onGo, onBadAddress, onLeave }: FormulaBarProps) {
  const address = selected === null ? '' : areaName(selected.selection.area)
  return (
    <input
      class="address"
      aria-label={text('address')}
      value={address}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => {
        event.currentTarget.value = address
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        const typed = event.currentTarget.value
        const area = event.key === 'Enter' ? parseArea(typed, sheet) : null
        if (area !== null) onGo(area)
        else if (event.key === 'Enter') onBadAddress(typed)
        onLeave()
      }}
    />
  )
}

function ContentField({ selected, draft, onCommit, onLeave }: FormulaBarProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const { row, column } = selected?.selection.active ?? { row: 1, column: 1 }
  const content = selected?.active?.input ?? ''
  // Another cell, another content: what was typed belongs to the last one.
  useEffect(() => setTyped(null), [row, column])

  function commit(): void {
    if (typed !== null && typed !== content) onCommit(row, column, typed)
    setTyped(null)
  }
  return (
    <textarea
      ref={field}
      class="content"
      rows={1}
      spellcheck={false}
      aria-label={text('content')}
      value={typed ?? draft ?? content}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped(null)
        else if (event.key === 'Enter' && !event.altKey) commit()
        else return
        event.preventDefault()
        onLeave()
      }}
    />
  )
}
