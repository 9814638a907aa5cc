import type { Box } from '../box.ts'
import { SQUARE, type Stamp, squaresOf } from '../stamp.ts'
import type { Changes } from './changes.ts'

/** Draws stamps over the page, above its dialogs; one after the other. */
export type DrawStamp = (stamp: Stamp | null) => void

/** `window` in CSS px of the viewport. */
export function stamping(window: Box, changes: Changes): DrawStamp {
  const place = document.createElement('div')
  place.popover = 'manual'
  document.documentElement.append(place)
  changes.undoWith(() => place.remove())
  return (stamp) => {
    place.hidePopover()
    if (!stamp) return
    const squares = squaresOf(stamp.number)
    const stops = squares.map(
      (isLight, index) => `${isLight ? '#fff' : '#000'} ${SQUARE * index}px ${SQUARE * (index + 1)}px`,
    )
    const y = stamp.edge === 'top' ? window.y : window.y + window.height - SQUARE
    for (const [name, value] of Object.entries({
      all: 'initial',
      position: 'fixed',
      left: `${window.x}px`,
      top: `${y}px`,
      width: `${SQUARE * squares.length}px`,
      height: `${SQUARE}px`,
      background: `linear-gradient(90deg, ${stops.join(', ')})`,
      'pointer-events': 'none',
    })) {
      place.style.setProperty(name, value, 'important')
    }
    place.showPopover()
  }
}
