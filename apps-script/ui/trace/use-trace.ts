import { useEffect, useReducer, useRef } from 'preact/hooks'
import type { TraceList } from '../../../shared/panels/trace.ts'
import type { RowAddress } from '../../../shared/tables/grid.ts'
import { callScript } from '../panel/google-script.ts'
import { parseTrace } from './parse-trace.ts'
import { after, atFirst, type TraceEvent } from './trace-state.ts'

/** The state of the panel, and what can be done in it. An answer that a later deed has overtaken is dropped. */
export function useTrace() {
  const [state, tell] = useReducer(after, atFirst)
  const latest = useRef(0)
  const fail = ({ message }: Error): void => tell({ kind: 'failed', message })

  function ask(begin: TraceEvent, call: Promise<unknown>, end: (answer: unknown) => TraceEvent): void {
    const turn = ++latest.current
    tell(begin)
    call
      .then((answer) => {
        if (turn === latest.current) tell(end(answer))
      })
      .catch((error: Error) => {
        if (turn === latest.current) fail(error)
      })
  }

  const traced = (answer: unknown): TraceEvent => ({ kind: 'traced', trace: parseTrace(answer) })
  useEffect(() => ask({ kind: 'asked' }, callScript('traceIndicator', '', '', 0), traced), [])

  return {
    state,
    choose: (id: string) => ask({ kind: 'chosen', id }, callScript('traceIndicator', id, '', 0), traced),
    takeSelected: () => ask({ kind: 'asked' }, callSelected(), traced),
    showMore: ({ name, rows }: TraceList) =>
      ask({ kind: 'asked' }, callScript('traceIndicator', state.id, name, rows.length), (answer) => ({
        kind: 'continued',
        lists: parseTrace(answer).lists,
      })),
    // A jump overtakes nothing: what is being computed meanwhile still arrives.
    goTo: ({ sheet, row }: RowAddress) => {
      tell({ kind: 'jumped' })
      callScript('goToRow', sheet, row).catch(fail)
    },
  }
}

/** The indicator of the row selected in the spreadsheet, traced. */
async function callSelected(): Promise<unknown> {
  const id = await callScript('selectedIndicator')
  if (typeof id !== 'string') throw new Error(NOT_SELECTED)
  return callScript('traceIndicator', id, '', 0)
}

const NOT_SELECTED = 'Pilih dulu baris sebuah indikator di lembar Pelacakan PUG atau Indikator PUG, lalu tekan lagi.'
