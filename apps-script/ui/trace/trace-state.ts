import type { Trace, TraceChoice, TraceList } from '../../../shared/panels/trace.ts'

/** What the panel shows. `trace` is `null` while another indicator is being computed, and where that failed. */
export interface TraceState {
  /** The chosen indicator; `''` before the first answer. */
  readonly id: string
  readonly choices: readonly TraceChoice[]
  readonly trace: Trace | null
  readonly isBusy: boolean
  /** What went wrong with the latest deed, as the script says it; `''` where nothing did. */
  readonly problem: string
}

export const atFirst: TraceState = { id: '', choices: [], trace: null, isBusy: true, problem: '' }

export type TraceEvent =
  | { readonly kind: 'chosen'; readonly id: string }
  | { readonly kind: 'asked' }
  | { readonly kind: 'traced'; readonly trace: Trace }
  | { readonly kind: 'continued'; readonly lists: readonly TraceList[] }
  | { readonly kind: 'jumped' }
  | { readonly kind: 'failed'; readonly message: string }

export function after(state: TraceState, event: TraceEvent): TraceState {
  switch (event.kind) {
    case 'chosen':
      return { ...state, id: event.id, trace: null, isBusy: true, problem: '' }
    case 'asked':
      return { ...state, isBusy: true, problem: '' }
    case 'traced': {
      const { trace } = event
      return { id: trace.id, choices: trace.choices, trace, isBusy: false, problem: '' }
    }
    case 'continued':
      return { ...state, isBusy: false, trace: state.trace && withMore(state.trace, event.lists) }
    case 'jumped':
      return { ...state, problem: '' }
    case 'failed':
      return { ...state, isBusy: false, problem: event.message }
  }
}

function withMore(trace: Trace, pages: readonly TraceList[]): Trace {
  const lists = trace.lists.map((list) => {
    const page = pages.find(({ name }) => name === list.name)
    return page ? { ...list, rows: [...list.rows, ...page.rows] } : list
  })
  return { ...trace, lists }
}
