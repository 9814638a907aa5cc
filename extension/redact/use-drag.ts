import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Box } from '../capture/box.ts'
import { between, isMeant, type Point, type Size } from '../capture/rectangle.ts'

/** A rectangle that is being drawn with the pointer; px of the picture. */
export interface Drag {
  /** What it would be now; `null`: nothing is being drawn. */
  readonly drawn: Box | null
  readonly handlers: Pick<
    JSX.HTMLAttributes<HTMLElement>,
    'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel'
  >
}

/** Draws a rectangle over an element that shows a picture of `size` px at any zoom. A slip of the hand draws none. */
export function useDrag(size: Size, onDrawn: (box: Box) => void): Drag {
  const corner = useRef<Point | null>(null)
  const [drawn, setDrawn] = useState<Box | null>(null)
  const boxTo = (event: PointerEvent & { readonly currentTarget: HTMLElement }) =>
    corner.current && between(corner.current, pointIn(event, size), size)
  return {
    drawn,
    handlers: {
      onPointerDown(event) {
        if (event.button !== 0 || event.target !== event.currentTarget) return
        event.currentTarget.setPointerCapture(event.pointerId)
        corner.current = pointIn(event, size)
      },
      onPointerMove: (event) => setDrawn(boxTo(event)),
      onPointerUp(event) {
        const box = boxTo(event)
        corner.current = null
        setDrawn(null)
        if (box && isMeant(box)) onDrawn(box)
      },
      onPointerCancel() {
        corner.current = null
        setDrawn(null)
      },
    },
  }
}

/** Where a pointer is on the picture that an element shows. */
function pointIn(event: PointerEvent & { readonly currentTarget: HTMLElement }, size: Size): Point {
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
  return {
    x: ((event.clientX - left) * size.width) / width,
    y: ((event.clientY - top) * size.height) / height,
  }
}
