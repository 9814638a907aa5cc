import { fillIn } from '../../../shared/locale/fill-in.ts'
import type { Box } from '../box.ts'
import { viewport } from '../page/stage.ts'
import type { AreaTexts } from '../page-protocol.ts'
import { afterKey, between, isMeant, middleOf, type Point } from '../rectangle.ts'
import { drawOverlay, styled } from './overlay.ts'

/**
 * Lets the person choose a part of what is visible: by dragging, or by arrows (Shift resizes, Ctrl goes by one px) and Enter.
 * `null`: left with Esc, or `gone`. CSS px of the viewport.
 */
export function chooseArea(texts: AreaTexts, gone: AbortSignal): Promise<Box | null> {
  const screen = viewport()
  const overlay = drawOverlay(texts)
  const { dialog, frame, status } = overlay
  let area = middleOf(screen)
  let corner: Point | null = null

  const show = () => {
    const { x, y, width, height } = area
    styled(frame, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` })
    status.textContent = fillIn(texts.place, { x, y, width, height })
  }
  show()

  return new Promise<Box | null>((resolve) => {
    dialog.addEventListener('pointerdown', (event) => {
      event.stopPropagation()
      if (event.button !== 0) return
      dialog.setPointerCapture(event.pointerId)
      corner = { x: event.clientX, y: event.clientY }
    })
    dialog.addEventListener('pointermove', (event) => {
      event.stopPropagation()
      if (!corner) return
      area = between(corner, { x: event.clientX, y: event.clientY }, screen)
      show()
    })
    dialog.addEventListener('pointerup', (event) => {
      event.stopPropagation()
      const drawn = corner && between(corner, { x: event.clientX, y: event.clientY }, screen)
      corner = null
      if (drawn && isMeant(drawn)) resolve(drawn)
    })
    dialog.addEventListener('pointercancel', () => {
      corner = null
    })
    dialog.addEventListener('keydown', (event) => {
      event.stopPropagation()
      const moved = afterKey(area, event, screen)
      if (!moved && event.key !== 'Enter') return
      event.preventDefault()
      if (!moved) return resolve(area)
      area = moved
      show()
    })
    // Esc, or anything else by which the browser closes a dialog.
    dialog.addEventListener('cancel', () => resolve(null))
    dialog.addEventListener('close', () => resolve(null))
    gone.addEventListener('abort', () => resolve(null), { once: true })
  }).finally(overlay.remove)
}
