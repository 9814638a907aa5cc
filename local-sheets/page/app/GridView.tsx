import { useEffect, useRef } from 'preact/hooks'
import type { Area, CellView, SheetSummary } from '../../session/session.ts'
import { areaName } from '../grid/a1.ts'
import { createGrid, type Grid, type GridHost } from '../grid/grid.ts'
import type { LinkTarget } from '../grid/link.ts'
import type { Selection } from '../grid/selection.ts'
import { text } from '../locale/text.ts'
import type { Deeds } from './deeds.ts'

interface GridViewProps {
  readonly sheet: SheetSummary
  readonly destination: { readonly area: Area | null } | null
  readonly does: Deeds
  readonly onSelect: (selection: Selection, active: CellView | undefined) => void
  readonly onDraft: (text: string | null) => void
  readonly onLink: (target: LinkTarget) => void
  readonly gridRef: { current: Grid | null }
}

/** The place where the grid stands. Preact gives it one element and never looks inside. */
export function GridView(props: GridViewProps) {
  const { sheet, destination, gridRef } = props
  const root = useRef<HTMLDivElement>(null)
  // The grid is made once and calls whatever the page hands in by then.
  const current = useRef(props)
  current.current = props
  const arrived = useRef<GridViewProps['destination']>(null)

  useEffect(() => {
    if (gridRef.current === null && root.current !== null) {
      gridRef.current = createGrid(root.current, sheet, hostOf(current))
      gridRef.current.focus()
      return
    }
    const leads = destination !== null && destination !== arrived.current
    arrived.current = destination
    gridRef.current?.show(sheet, leads ? destination.area : null)
  }, [sheet, destination, gridRef])

  return <div ref={root} />
}

function hostOf(current: { readonly current: GridViewProps }): GridHost {
  let told = ''
  const does = () => current.current.does
  return {
    labels: {
      grid: text('grid'),
      corner: text('corner'),
      editor: text('editor'),
      fold: (lines) => text('fold', lines),
      unfold: (lines) => text('unfold', lines),
    },
    load: (request) => does().load(request),
    onSelect(selection, active) {
      current.current.onSelect(selection, active)
      const request = { sheetId: current.current.sheet.id, area: selection.area }
      const name = `${request.sheetId}!${areaName(selection.area)}`
      if (name === told) return
      told = name
      does().tellSelection(request)
    },
    onDraft: (draft) => current.current.onDraft(draft),
    onEdit: (request) => does().edit(request),
    onEditArea: (request) => does().editArea(request),
    onFold: (request) => does().fold(request),
    onUndo: () => does().undo(),
    onRedo: () => does().redo(),
    onLink: (target) => current.current.onLink(target),
    onFailure: (error) => does().report(error),
  }
}
