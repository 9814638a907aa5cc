import { useText } from '../locale/text.ts'
import type { Space } from '../store/space.ts'

interface SpaceUsedProps {
  readonly space: Space
  readonly hasSent: boolean
  readonly removeSent: () => Promise<void>
}

const MB = 1_000_000

/** How much the clips take of this browser's space. */
export function SpaceUsed({ space: { used, quota, isPersistent }, hasSent, removeSent }: SpaceUsedProps) {
  const text = useText()
  const values = { used: (used / MB).toFixed(1), quota: Math.round(quota / MB) }
  return (
    <footer class="space row spread">
      <p class="muted small">
        {text(quota === 0 ? 'queue.space' : 'queue.spaceOf', values)} {!isPersistent && text('queue.mayBeCleared')}
      </p>
      {hasSent && (
        <button type="button" onClick={() => void removeSent()}>
          {text('queue.removeSent')}
        </button>
      )}
    </footer>
  )
}
