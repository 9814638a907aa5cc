import type { ListedParcel, ParcelState } from './add-state.ts'

const words: Readonly<Record<ParcelState, string>> = {
  waiting: 'Menunggu',
  sending: 'Menyimpan…',
  stored: '✓ Tersimpan',
  failed: '✗ Gagal',
  declined: '✗ Ditolak, tidak disimpan',
}

interface ParcelListProps {
  readonly parcels: readonly ListedParcel[]
  /** What the list comes to, for those who hear the page as well. */
  readonly progress: string
  readonly onAgain: (key: number) => void
}

/** What was added just now, and what became of it. */
export function ParcelList({ parcels, progress, onAgain }: ParcelListProps) {
  return (
    <>
      <p aria-live="polite" class="progress">
        {progress}
      </p>
      <ul class="parcels">
        {parcels.map(({ key, name, state, problem }) => (
          <li key={key} class={state}>
            <strong>{name}</strong>
            <span>{words[state]}</span>
            {problem !== '' && <span class="problem">{problem}</span>}
            {state === 'failed' && (
              <button type="button" onClick={() => onAgain(key)}>
                Coba lagi<span class="hidden"> {name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
