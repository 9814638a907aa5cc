import { useEffect, useRef } from 'preact/hooks'
import type { Box } from '../capture/box.ts'
import { afterKey, type Size } from '../capture/rectangle.ts'
import { useMove } from './use-move.ts'

interface FrameProps {
  readonly box: Box
  /** Px of the picture that it lies on. */
  readonly size: Size
  readonly kind: 'cover' | 'crop'
  /** Says where it is, to those who do not see it. */
  readonly label: string
  readonly change: (box: Box) => void
  readonly remove: () => void
  /** Just made with the keyboard: it gets the focus. */
  readonly isFresh: boolean
}

const corners = ['nw', 'ne', 'sw', 'se'] as const

/** A box on the picture that pointer and keys move, resize and remove. */
export function Frame({ box, size, kind, label, change, remove, isFresh }: FrameProps) {
  const { shown, moving, resizing } = useMove(box, size, change)
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isFresh) element.current?.focus()
  }, [isFresh])
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of HTML is a rectangle that keys move
    <div
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows, Shift and Delete work on it
      tabIndex={0}
      ref={element}
      class={`frame ${kind}`}
      style={placeOn(size, shown)}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === 'Delete' || event.key === 'Backspace') {
          event.preventDefault()
          return remove()
        }
        const next = afterKey(box, event, size)
        if (!next) return
        event.preventDefault()
        change(next)
      }}
      {...moving}
    >
      {corners.map((corner) => (
        <span key={corner} class={`corner ${corner}`} {...resizing(corner)} />
      ))}
    </div>
  )
}

/** A box in shares of the picture, so that it stays in place at any zoom. */
export function placeOn(size: Size, { x, y, width, height }: Box) {
  return {
    left: `${(100 * x) / size.width}%`,
    top: `${(100 * y) / size.height}%`,
    width: `${(100 * width) / size.width}%`,
    height: `${(100 * height) / size.height}%`,
  }
}
