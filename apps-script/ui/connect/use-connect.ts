import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks'
import type { Connection, Correction, SelectedPlace } from '../../../shared/panels/connect.ts'
import type { RowAddress } from '../../../shared/tables/grid.ts'
import { callScript } from '../panel/google-script.ts'
import { after, atFirst, type ConnectEvent } from './connect-state.ts'
import { parseConnection, parseImported, parsePlace } from './parse-connect.ts'

/** What the parts of the panel can do. */
export interface ConnectDeeds {
  correct(correction: Correction): void
  /** Corrects with the cell that is selected in the spreadsheet; throws a sentence where it does not fit. */
  correctWithSelection(correctionOf: (place: SelectedPlace, connection: Connection) => Correction): void
  undo(): void
  save(): void
  exportText(): void
  importText(text: string): void
  goTo(at: RowAddress): void
}

/** The state of the panel, and what can be done in it. One deed at a time: each builds on the draft of the one before. */
export function useConnect() {
  const [state, tell] = useReducer(after, atFirst)
  const isAsking = useRef(false)
  const focused = useRef('')
  const { connection, earlier } = state
  const draft = connection?.draft ?? ''

  function ask(call: () => Promise<ConnectEvent>): void {
    if (isAsking.current) return
    isAsking.current = true
    focused.current = document.activeElement?.id ?? ''
    tell({ kind: 'asked' })
    call()
      .then(tell)
      .catch(({ message }: Error) => tell({ kind: 'failed', message }))
      .finally(() => {
        isAsking.current = false
      })
  }

  const corrected = async (correction: Correction): Promise<ConnectEvent> => ({
    kind: 'corrected',
    connection: parseConnection(await callScript('correctConnection', draft, correction)),
  })

  useLayoutEffect(() => {
    // A field that was given a column stands elsewhere now: who works by keyboard goes on where they were.
    const wanted = document.getElementById(focused.current)
    if (!state.isBusy && document.activeElement === document.body) wanted?.focus()
  }, [state])

  useEffect(
    () => ask(async () => ({ kind: 'read', connection: parseConnection(await callScript('connectionOf', '')) })),
    [],
  )

  const deeds: ConnectDeeds = {
    correct: (correction) => ask(() => corrected(correction)),
    correctWithSelection: (correctionOf) =>
      ask(async () => {
        const place = parsePlace(await callScript('selectedPlace'))
        if (connection === null) throw new Error('Tunggu sampai lembar selesai dibaca, lalu coba lagi.')
        return corrected(correctionOf(place, connection))
      }),
    undo: () =>
      ask(async () => ({
        kind: 'undone',
        connection: parseConnection(await callScript('connectionOf', earlier[earlier.length - 1] ?? '')),
      })),
    save: () =>
      ask(async () => ({ kind: 'saved', connection: parseConnection(await callScript('saveConnection', draft)) })),
    exportText: () =>
      ask(async () => ({ kind: 'exported', text: String(await callScript('exportConnection', draft)) })),
    importText: (text) =>
      ask(async () => ({ kind: 'imported', answer: parseImported(await callScript('importConnection', text)) })),
    goTo: ({ sheet, row }) => {
      callScript('goToRow', sheet, row).catch(({ message }: Error) => tell({ kind: 'failed', message }))
    },
  }
  return { state, deeds }
}
