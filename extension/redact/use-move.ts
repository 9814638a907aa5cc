import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Box } from '../capture/box.ts'
import { between, type Point, type Size, SMALLEST } from '../capture/rectangle.ts'

export type Corner = 'nw' | 'ne' | 'sw' | 'se'

type Handlers = Pick<
  JSX.HTMLAttributes<HTMLElement>,
  'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel'
>

interface Move {
  /** The box as it is while it is dragged. */
  readonly shown: Box
  readonly moving: Handlers
  readonly resizing: (corner: Corner) => Handlers
}

/** Moves a box and drags its corners; told once, when the pointer lets go. */
export function useMove(box: Box, size: Size, change: (box: Box) => void): Move {
  const [dragged, setDragged] = useState<Box | null>(null)
  const start = useRef<Point | null>(null)

  const handlers = (to: (by: Point) => Box): Handlers => {
    const by = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
      const picture = event.currentTarget.closest('.picture')?.getBoundingClientRect()
      if (!start.current || !picture) return null
      return {
        x: ((event.clientX - start.current.x) * size.width) / picture.width,
        y: ((event.clientY - start.current.y) * size.height) / picture.height,
      }
    }
    const end = () => {
      start.current = null
      setDragged(null)
    }
    return {
      onPointerDown(event) {
        if (event.button !== 0) return
        event.stopPropagation()
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = { x: event.clientX, y: event.clientY }
      },
      onPointerMove(event) {
        const distance = by(event)
        if (!distance) return
        // A corner's drag is not the box's.
        event.stopPropagation()
        setDragged(to(distance))
      },
      onPointerUp(event) {
        const distance = by(event)
        event.stopPropagation()
        end()
        if (distance && (distance.x !== 0 || distance.y !== 0)) change(to(distance))
      },
      onPointerCancel: end,
    }
  }
  return {
    shown: dragged ?? box,
    moving: handlers((by) => moved(box, by, size)),
    resizing: (corner) => handlers((by) => resized(box, corner, by, size)),
  }
}

/** The box so far away, but on the picture. */
export function moved(box: Box, by: Point, size: Size): Box {
  const within = (at: number, length: number, whole: number) => Math.max(0, Math.min(at, whole - length))
  return { ...box, x: within(box.x + by.x, box.width, size.width), y: within(box.y + by.y, box.height, size.height) }
}

/** The box with one corner dragged and the opposite one where it was. */
export function resized(box: Box, corner: Corner, by: Point, size: Size): Box {
  const [left, right] = [box.x, box.x + box.width]
  const [top, bottom] = [box.y, box.y + box.height]
  const [fixedX, movingX] = corner.endsWith('w') ? [right, left] : [left, right]
  const [fixedY, movingY] = corner.startsWith('n') ? [bottom, top] : [top, bottom]
  const next = between({ x: fixedX, y: fixedY }, { x: movingX + by.x, y: movingY + by.y }, size)
  return next.width < SMALLEST || next.height < SMALLEST ? box : next
}
