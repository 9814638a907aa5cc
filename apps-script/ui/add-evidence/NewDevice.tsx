import { useLayoutEffect, useRef } from 'preact/hooks'
import { fingerprintOf } from '../../../shared/protocol/fingerprint.ts'
import type { Question } from './add-state.ts'

interface NewDeviceProps {
  readonly question: Question
  readonly onAccept: (device: string) => void
  readonly onDecline: (device: string) => void
}

/** A browser that the sheet does not know sends clips: whether it is the one it says it is, only two people can tell. */
export function NewDevice({ question, onAccept, onDecline }: NewDeviceProps) {
  const { device, name, officer, clips, isBusy, problem } = question
  const group = useRef<HTMLElement>(null)
  useLayoutEffect(() => group.current?.focus(), [])
  const title = `newcomer-${device}`
  return (
    <section ref={group} class="newcomer" tabIndex={-1} aria-labelledby={title}>
      <h2 id={title}>
        Perangkat baru: <bdi>{name}</bdi> (<bdi>{officer}</bdi>)
      </h2>
      <p>
        Sidik perangkat: <strong class="fingerprint">{fingerprintOf(device)}</strong>
      </p>
      <p>
        Terima klip dari perangkat ini? Cocokkan dulu sidiknya dengan yang tampil di Pengaturan ekstensi PUG di komputer
        petugas. Bila berbeda, tolak.
      </p>
      {problem !== '' && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <button type="button" class="primary" disabled={isBusy} onClick={() => onAccept(device)}>
        Sidik sama, terima {clips} klip
      </button>{' '}
      <button type="button" disabled={isBusy} onClick={() => onDecline(device)}>
        Tolak
      </button>
    </section>
  )
}
