import { useEffect, useReducer, useRef } from 'preact/hooks'
import { callScript } from '../panel/google-script.ts'
import { after, atFirst, isSending, progressOf } from './add-state.ts'
import { admit, type Newcomer, openClipFile } from './clip-files.ts'
import type { Parcel } from './parcels.ts'
import { parseForm } from './parse-form.ts'

/** Clips that wait for the person to take their browser in. */
interface Held {
  readonly newcomer: Newcomer
  readonly parcels: readonly Parcel[]
}

/** The state of the panel, and what can be done in it. Parcels go one after the other; one that fails stops no other. */
export function useAdd() {
  const [state, tell] = useReducer(after, atFirst)
  const parcels = useRef(new Map<number, Parcel>())
  const queue = useRef<Promise<void>>(Promise.resolve())
  /** By device. */
  const held = useRef(new Map<string, Held>())

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
        tell({ kind: 'moved', key, state: 'failed', problem: messageOf(error) })
      }
    })
  }

  const nextKey = useRef(0)
  function list(added: readonly Parcel[]): readonly number[] {
    const keyed = added.map((parcel) => ({ key: nextKey.current++, parcel }))
    for (const { key, parcel } of keyed) parcels.current.set(key, parcel)
    tell({ kind: 'listed', parcels: keyed.map(({ key, parcel: { name } }) => ({ key, name })) })
    return keyed.map(({ key }) => key)
  }

  function send(added: readonly Parcel[]): void {
    for (const key of list(added)) enqueue(key)
  }

  /** Files of one browser are asked about once, together. */
  function hold(newcomer: Newcomer, added: readonly Parcel[]): void {
    const { device, name, officer } = newcomer
    const all = [...(held.current.get(device)?.parcels ?? []), ...added]
    held.current.set(device, { newcomer, parcels: all })
    tell({ kind: 'asked', question: { device, name, officer, clips: all.length, isBusy: false, problem: '' } })
  }

  function release(device: string): readonly Parcel[] {
    const released = held.current.get(device)?.parcels ?? []
    held.current.delete(device)
    tell({ kind: 'decided', device })
    return released
  }

  return {
    state,
    isSending: isSending(state),
    progress: progressOf(state),
    send,
    sendAgain: enqueue,
    async sendClipFiles(files: readonly File[]): Promise<void> {
      for (const { parcels: clips, newcomer } of await Promise.all(files.map(openClipFile))) {
        if (newcomer === null) send(clips)
        else hold(newcomer, clips)
      }
    },
    async accept(device: string): Promise<void> {
      const asked = held.current.get(device)
      if (asked === undefined) return
      tell({ kind: 'deciding', device })
      try {
        await admit(asked.newcomer)
        send(release(device))
      } catch (error) {
        tell({ kind: 'undecided', device, problem: messageOf(error) })
      }
    },
    decline(device: string): void {
      for (const key of list(release(device))) {
        parcels.current.delete(key)
        tell({ kind: 'moved', key, state: 'declined' })
      }
    },
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
