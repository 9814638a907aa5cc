import { useEffect, useReducer, useRef } from 'preact/hooks'
import { callScript } from '../panel/google-script.ts'
import { after, atFirst, isSending, progressOf } from './add-state.ts'
import type { Parcel } from './parcels.ts'
import { parseForm } from './parse-form.ts'

/** The state of the panel, and what can be done in it. Parcels go one after the other; one that fails stops no other. */
export function useAdd() {
  const [state, tell] = useReducer(after, atFirst)
  const parcels = useRef(new Map<number, Parcel>())
  const queue = useRef<Promise<void>>(Promise.resolve())

  useEffect(() => {
    callScript('evidenceForm')
      .then((answer) => tell({ kind: 'read', form: parseForm(answer) }))
      .catch(({ message }: Error) => tell({ kind: 'failed', message }))
  }, [])

  function enqueue(key: number): void {
    tell({ kind: 'moved', key, state: 'waiting' })
    queue.current = queue.current.then(async () => {
      tell({ kind: 'moved', key, state: 'sending' })
      try {
        await parcels.current.get(key)?.send()
        parcels.current.delete(key)
        tell({ kind: 'moved', key, state: 'stored' })
      } catch (error) {
        tell({ kind: 'moved', key, state: 'failed', problem: error instanceof Error ? error.message : String(error) })
      }
    })
  }

  const nextKey = useRef(0)
  return {
    state,
    isSending: isSending(state),
    progress: progressOf(state),
    send(added: readonly Parcel[]): void {
      const keyed = added.map((parcel) => ({ key: nextKey.current++, parcel }))
      for (const { key, parcel } of keyed) parcels.current.set(key, parcel)
      tell({ kind: 'listed', parcels: keyed.map(({ key, parcel: { name } }) => ({ key, name })) })
      for (const { key } of keyed) enqueue(key)
    },
    sendAgain: enqueue,
  }
}
