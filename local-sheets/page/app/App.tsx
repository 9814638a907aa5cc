import { useCallback, useEffect, useMemo, useReducer, useRef } from 'preact/hooks'
import { FormulaBar } from '../chrome/FormulaBar.tsx'
import { SheetTabs } from '../chrome/SheetTabs.tsx'
import { StatusBar } from '../chrome/StatusBar.tsx'
import { Toolbar } from '../chrome/Toolbar.tsx'
import { TopBar } from '../chrome/TopBar.tsx'
import type { Client } from '../connection/client.ts'
import { NoticeCard } from '../feedback/NoticeCard.tsx'
import { RunningIndicator } from '../feedback/RunningIndicator.tsx'
import { ScriptDialog } from '../feedback/ScriptDialog.tsx'
import { ToastCard } from '../feedback/ToastCard.tsx'
import type { Grid } from '../grid/grid.ts'
import { type LinkTarget, linkedArea } from '../grid/link.ts'
import { text } from '../locale/text.ts'
import { MenuBar } from '../menu/MenuBar.tsx'
import { HtmlDialog } from '../panel/HtmlDialog.tsx'
import { Sidebar } from '../panel/Sidebar.tsx'
import { deeds } from './deeds.ts'
import { GridView } from './GridView.tsx'
import { useShortcuts } from './shortcuts.ts'
import { emptyPage, reduce, shownSheet } from './state.ts'

/** The whole page. */
export function App({ client }: { readonly client: Client }) {
  const [state, dispatch] = useReducer(reduce, emptyPage)
  const does = useMemo(() => deeds(client, dispatch), [client])
  const grid = useRef<Grid | null>(null)
  const { overview, selected, sidebar, htmlDialog } = state
  const sheet = shownSheet(state)

  useEffect(() => {
    client.listen(
      (event) => {
        dispatch(event)
        if (event.type === 'changed') does.refresh()
      },
      (disconnected) => {
        dispatch({ type: 'disconnected', disconnected })
        if (!disconnected) does.refresh()
      },
    )
  }, [client, does])
  useShortcuts(does)
  const name = overview?.summary.name
  useEffect(() => {
    if (name !== undefined) document.title = `${name} · ${text('product')}`
  }, [name])

  const focusGrid = useCallback(() => grid.current?.focus(), [])
  const follow = useCallback(
    (target: LinkTarget) => {
      if (target.kind === 'outside') window.open(target.url, '_blank', 'noopener,noreferrer')
      else {
        const to = overview?.summary.sheets.find(({ id }) => id === target.sheetId)
        if (to) dispatch({ type: 'activate', sheetId: to.id, area: linkedArea(target.range, to) })
      }
    },
    [overview],
  )

  if (overview === null || sheet === null) {
    return (
      <main class="loading">
        <h1>{text('product')}</h1>
        <p role="status">{text('loading')}</p>
        <NoticeCard notice={state.notice} onDismiss={() => dispatch({ type: 'notice', notice: null })} />
      </main>
    )
  }
  const { summary, menus } = overview
  return (
    <>
      <header>
        <TopBar name={summary.name} unsaved={summary.unsaved} saving={state.saving} />
        <MenuBar
          menus={menus}
          onChoose={(functionName) => {
            focusGrid()
            does.runFromMenu(functionName)
          }}
          onLeave={focusGrid}
        />
        <Toolbar summary={summary} does={does} downloadUrl={client.downloadUrl} />
        <FormulaBar
          sheet={sheet}
          selected={selected}
          draft={state.draft}
          onCommit={(row, column, input) => does.edit({ sheetId: sheet.id, row, column, input })}
          onGo={(area) => dispatch({ type: 'activate', sheetId: sheet.id, area })}
          onBadAddress={(address) => does.report(new Error(text('badAddress', address)))}
          onLeave={focusGrid}
        />
      </header>
      <div class="workplace">
        <main>
          <div id="sheet" class="sheet" role="tabpanel" aria-labelledby={`tab-${sheet.id}`}>
            <GridView
              sheet={sheet}
              destination={state.destination}
              does={does}
              onSelect={(selection, active) => dispatch({ type: 'selected', selected: { selection, active } })}
              onDraft={(draft) => dispatch({ type: 'draft', text: draft })}
              onLink={follow}
              gridRef={grid}
            />
          </div>
        </main>
        {sidebar && <Sidebar key={sidebar.panelId} panel={sidebar} does={does} onFocusEditor={focusGrid} />}
      </div>
      <footer>
        <SheetTabs
          sheets={summary.sheets}
          shownId={sheet.id}
          onShow={(sheetId) => dispatch({ type: 'showSheet', sheetId })}
          onLeave={focusGrid}
        />
        <StatusBar overview={overview} sheetId={sheet.id} selected={selected} does={does} />
      </footer>
      <RunningIndicator running={state.runningScripts > 0} />
      <ToastCard toast={state.toast} onDismiss={() => dispatch({ type: 'toastDismissed' })} />
      <NoticeCard
        notice={
          state.disconnected ? { title: text('failed'), message: text('disconnected'), detail: '' } : state.notice
        }
        onDismiss={() => dispatch({ type: 'notice', notice: null })}
      />
      {htmlDialog && <HtmlDialog key={htmlDialog.panelId} panel={htmlDialog} does={does} onFocusEditor={focusGrid} />}
      {state.dialogs.slice(0, 1).map(({ dialogId, dialog }) => (
        <ScriptDialog key={dialogId} dialog={dialog} onAnswer={(answer) => does.answer(dialogId, answer)} />
      ))}
    </>
  )
}
